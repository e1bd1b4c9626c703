import { createHash } from 'node:crypto';
import { hashOfFiles } from '../content/hash-of-files.ts';
import { holdsPolicy } from '../delivery/policy-in-page.ts';
import { isPreview } from '../model/preview.ts';

/** What every page is made by, and what content every page shows. Astro itself looks at the site's address and at what is installed. */
const EVERYWHERE = ['src/**', 'astro.config.mjs', 'content/practice.yaml', 'content/help-lines.yaml', 'content/pages/*/*.{md,mdx}'];

let everywhere: string | undefined;

/**
 * The key of a page, made from all that it shows: a build takes a page from the build before where its key is the same.
 *
 * @param shown what the page is made from, such as its props; what is asked for often is hashed once
 */
export function pageKey(...shown: readonly unknown[]): string {
  // Nothing is kept while somebody writes.
  if (import.meta.env.DEV) return '';
  everywhere ??= JSON.stringify([hashOfFiles(EVERYWHERE), isPreview(), holdsPolicy(), process.versions]);
  const hash = createHash('sha1').update(everywhere);
  for (const one of shown) hash.update(`\0${digest(one)}`);
  return hash.digest('base64url');
}

const digests = new WeakMap<object, string>();

function digest(shown: unknown): string {
  if (typeof shown !== 'object' || shown === null) return JSON.stringify(shown) ?? 'nothing';
  const known = digests.get(shown);
  if (known !== undefined) return known;
  const made = createHash('sha1').update(JSON.stringify(shown)).digest('base64url');
  digests.set(shown, made);
  return made;
}
