import { createHash } from 'node:crypto';
import { type Address, searchAddress } from '../content/addresses.ts';
import { languages } from '../languages/languages.ts';

/** What a page may load from where, by the directives of a content security policy. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** A kind of page that may do more than the others. */
export interface MorePolicy {
  addresses: readonly Address[];
  adds: Policy;
}

/** What the built pages hold that a policy has to name: hashes of styles and of scripts, in their order. */
export interface Inline {
  styles: readonly string[];
  scripts: readonly string[];
  /** Whether a page asks for a script, or for a style sheet, in a file. */
  files: { styles: boolean; scripts: boolean };
}

/**
 * The pages that may do more: the search reads its index with WebAssembly, and asks this site alone for it.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src
 */
export const MORE: readonly MorePolicy[] = [
  { addresses: languages.map(searchAddress), adds: { 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'connect-src': ["'self'"] } },
];

/**
 * The policy of pages that hold no more than some styles and scripts: nothing from anywhere, and of the site itself what is named.
 * Data for search engines is no script, and needs no leave: https://html.spec.whatwg.org/multipage/scripting.html#data-block
 * What cannot be said in a page but only in a header comes last: `frame-ancestors`.
 */
export function pagePolicy({ styles, scripts, files }: Inline): Policy {
  return {
    'default-src': ["'none'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    ...sources('style-src', [...(files.styles ? ["'self'"] : []), ...styles]),
    ...sources('script-src', [...(files.scripts ? ["'self'"] : []), ...scripts]),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}

/** The policy of what readers take along: it is shown in no page of others. A browser's own viewer of a PDF would be held to more. */
export const FILE_POLICY: Policy = { 'frame-ancestors': ["'none'"] };

/** Where the page for editors lies, in the builds that ask for it. */
export const ADMIN: Address = '/admin';

/**
 * The policy of the page for editors, which is for no reader: Sveltia CMS writes its styles as it goes, shows pictures before they are
 * saved, and asks the host of the project, and nobody else. It runs no text as a program: there is no `unsafe-eval`, nor a script in the page.
 *
 * @param asks the hosts that it saves at, and asks how they do
 * @param shows the hosts of the portraits of those who sign in
 */
export function adminPolicy(asks: readonly string[], shows: readonly string[]): Policy {
  return {
    'default-src': ["'none'"],
    'img-src': ["'self'", 'blob:', 'data:', ...shows],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'", 'blob:', 'data:', ...asks],
    // The text before it is saved stands in a frame of its own, which finds pictures by the address around it.
    'frame-src': ['blob:'],
    'base-uri': ["'self'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}

/** What the page at an address may do more than the others. */
export function addsAt(address: string): Policy {
  return MORE.find(({ addresses }) => addresses.some((one) => one === address))?.adds ?? {};
}

/** A policy with more in some of its directives. */
export function withMore(policy: Policy, adds: Policy): Policy {
  const added = Object.entries(adds).map(([directive, more]) => [directive, [...new Set([...(policy[directive] ?? []), ...more])]]);
  return { ...policy, ...(Object.fromEntries(added) as Policy) };
}

/** A policy as a header has it. */
export function written(policy: Policy): string {
  return Object.entries(policy).map(([directive, allowed]) => `${directive} ${allowed.join(' ')}`).join('; ');
}

/** What a policy names a style or a script by that stands in a page. */
export function sourceHash(text: string | Uint8Array): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function sources(directive: string, allowed: readonly string[]): Policy {
  return allowed.length > 0 ? { [directive]: allowed } : {};
}
