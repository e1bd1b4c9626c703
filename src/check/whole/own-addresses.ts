/** The addresses in `content/practice.yaml`. */
export interface Practice {
  site: string;
  contact: string;
}

/** Where an editor's own computer shows the site. */
const OWN_COMPUTER = ['localhost', '127.0.0.1'];

/** What follows the host in a whole address of this site; nothing for one that is elsewhere, or is where the practice is reached. */
export function addressHere(written: string, { site = '', contact }: Partial<Practice>): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(written) || !URL.canParse(written, 'https://localhost') || written === contact) return undefined;
  const url = new URL(written, 'https://localhost');
  return sameHost(url.href, site) || OWN_COMPUTER.includes(url.hostname) ? decoded(url.pathname + url.hash) : undefined;
}

/** The address of a page without all that writers put behind it: a slash, an ending, a section. */
export function ownPath(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/\/(?:index|es)\.mdx?$|\.(?:html?|mdx?)$/, '').replace(/(?!^)\/+$/, '').toLowerCase() || '/';
}

/** The same, with its section. */
export function shortened(address: string): string {
  return ownPath(address) + (/#.+$/.exec(address)?.[0] ?? '');
}

/** An address in letters, where browsers write them as numbers. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function sameHost(one: string, other: string): boolean {
  return URL.canParse(other) && host(one) === host(other);
}

function host(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
