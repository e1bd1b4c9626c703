import { defineMiddleware } from 'astro:middleware';
import { withNeededStyles } from './build/needed-styles.ts';
import { withoutBlanks } from './build/without-blanks.ts';

/** Makes each page that is built as light as it can be; while somebody writes, styles come and go by themselves. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withNeededStyles(withoutBlanks(await response.text())), response);
});
