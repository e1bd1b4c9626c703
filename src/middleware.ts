import { defineMiddleware } from 'astro:middleware';
import { withNeededStyles } from './build/needed-styles.ts';
import { withoutBlanks } from './build/without-blanks.ts';
import { holdsPolicy, withPolicy } from './delivery/policy-in-page.ts';

/** Makes each page that is built as light as it can be, and safe by itself where it has to be; while somebody writes, styles come and go by themselves. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = withNeededStyles(withoutBlanks(await response.text()));
  return new Response(holdsPolicy() ? withPolicy(html, addressOf(url)) : html, response);
});

/** The address of a page, without the folder that the site lives in. */
function addressOf({ pathname }: URL): string {
  return pathname.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length).replace(/\.html$/, '') || '/';
}
