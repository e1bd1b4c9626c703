/**
 * What no server looks up, whatever lies on its disk, as regular expressions that nginx, Caddy and browsers read alike. They look at
 * an address as it was sent, up to its question mark.
 *
 * Two slashes or a backslash at the start of an address would make another site's address of it where a redirect repeats it; dots
 * lead out of the folder; the rest is what only attackers ask for.
 */
const ODD = ['//', String.raw`\\`, String.raw`/\.\.?(/|$|[?])`, '%(00|0a|0d|2e|2f|5c)'];

/** What lies in the built site for servers alone: what they read, and what they send in place of what was asked for. */
const FOR_SERVERS = ['/_server(/|$|[?])', '/_(headers|redirects)($|[?])', String.raw`/vercel\.json($|[?])`, String.raw`\.(br|gz)($|[?])`];

/** One expression for an address as it was sent, with what stands behind its question mark. */
export const REFUSED = `^[^?]*(${[...ODD, ...FOR_SERVERS].join('|')})`;

const refused = new RegExp(REFUSED, 'i');
const forServers = new RegExp(FOR_SERVERS.join('|'), 'i');

/** Whether a file of the built site is there for servers alone, by its path with a slash before it. */
export function isForServers(file: string): boolean {
  return forServers.test(file.replaceAll('\\', '/'));
}

/** Whether an address, as it was sent, is not looked up. */
export function isRefused(url: string): boolean {
  return refused.test(url);
}
