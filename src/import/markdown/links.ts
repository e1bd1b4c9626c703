import { isIP } from 'node:net';
import { SectionNames } from '../../content/section-names.ts';
import { isMailAddress } from '../../schema/written-address.ts';
import type { Taken } from '../html/taken.ts';
import { keyOf, oldAddress } from '../plan/old-address.ts';
import { bareAddresses } from './bare-addresses.ts';
import { plain } from './headings.ts';
import { type Nodes, replaced, type Root, walk, wordsOf } from './nodes.ts';

/** What is known of where links lead. */
export interface Destinations {
  /** The address from which relative addresses start; nothing where it is not known. */
  base: string | undefined;
  /** The hosts of the former site, without `www.`. */
  hosts: ReadonlySet<string>;
  /** Where a page of the former site stands here, by the key of its old address. */
  here(key: string): string | undefined;
  /** The name that a section has here on another page of the former site, by the key of the page and the name that it had. */
  section(key: string, name: string): string | undefined;
  /** The folder in which the site stands here, such as `/blog`. */
  folder: string;
  /** The address of the article itself here. */
  own: string;
  /** The host of this site, where pages of the practice stand that are none of the blog. */
  host: string;
}

/** A link that was changed or left, so that a person should look at it. */
export interface LeftLinks {
  taken: Taken[];
  /** Pages of the former site that did not come along, which links still lead to. */
  former: string[];
}

/** What tells others where a reader came from. */
const TRAIL = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|_hs\w+)$/i;

/**
 * Leads links within the former site to where its articles stand here, makes those to other sites safe, and leaves words alone where
 * a link would lead nowhere. The tree is changed.
 *
 * @param sections the words of headings by the names that links had for them
 */
export function turnLinks(tree: Root, to: Destinations, sections: ReadonlyMap<string, string>): LeftLinks {
  const left: LeftLinks = { taken: [], former: [] };
  bareAddresses(tree);
  const section = sectionNames(tree, sections);
  replaced(tree, (node, parent) => {
    if (node.type !== 'link') return node;
    const url = destination(node.url.trim(), to, section, left);
    const isShown = wordsOf(node).trim() !== '' || walk(node).some(({ type }) => type === 'image');
    // A heading that leads to itself is one that can be shared, as it can here anyway.
    const toItself = parent.type === 'heading' && url?.startsWith('#');
    if (url === undefined && wordsOf(node) === node.url) return { type: 'text', value: node.url.replace(/^https?:\/\//i, '') };
    return url === undefined || !isShown || toItself ? (node.children as Nodes[]) : { ...node, url };
  });
  return left;
}

/**
 * Finds the name that a section of a text has here, by the one that it had.
 *
 * @param sections the words of headings by the names that links had for them
 */
export function sectionNames(tree: Root, sections: ReadonlyMap<string, string>): (name: string) => string | undefined {
  const given = new SectionNames();
  const names = new Map(walk(tree).flatMap((node) => (node.type === 'heading' ? [[plain(wordsOf(node)), given.name(wordsOf(node))] as const] : [])));
  return (name) => names.get(plain(sections.get(name) ?? name));
}

/** Where a link leads here; nothing where only its words stay. */
function destination(written: string, to: Destinations, section: (name: string) => string | undefined, left: LeftLinks): string | undefined {
  if (written === '' || written === '#') return undefined;
  if (written.startsWith('#')) {
    const name = section(sectionIn(written));
    return name === undefined ? undefined : `#${name}`;
  }
  const mail = /^(?:mailto:)?\s*([^?\s]+)/i.exec(written)?.[1] ?? '';
  if (/^mailto:/i.test(written) || isMailAddress(written)) return isMailAddress(mail) ? `mailto:${mail}` : undefined;
  // A number to call becomes a link by itself where the words ask to call.
  if (/^(?:tel|sms|callto|whatsapp):/i.test(written) || /\/cdn-cgi\/l\/email-protection/.test(written)) return undefined;
  const url = whole(written, to.base);
  const old = oldAddress(url?.href ?? written, to.folder);
  if (old && (old.host === '' || old.host === to.host || to.hosts.has(old.host))) {
    const here = to.here(keyOf(old));
    const name = here === to.own ? section(sectionIn(url?.hash ?? '')) : undefined;
    if (here === to.own) return name === undefined ? undefined : `#${name}`;
    const there = here === undefined || !url?.hash ? undefined : to.section(keyOf(old), sectionIn(url.hash));
    if (here !== undefined) return there === undefined ? here : `${here}#${there}`;
  }
  if (!url || !leadsToSite(url)) {
    left.taken.push({ kind: 'link', what: written });
    return undefined;
  }
  for (const name of [...url.searchParams.keys()]) if (TRAIL.test(name)) url.searchParams.delete(name);
  url.protocol = 'https:';
  [url.username, url.password] = ['', ''];
  const href = url.href.replace(/[|\\^`{}]/g, encodeURIComponent);
  if (old && to.hosts.has(old.host) && old.host !== to.host) left.former.push(href);
  return href;
}

/** Whether an address is one of a site that everybody can open: no file, and no computer in somebody's own network. */
function leadsToSite({ protocol, hostname }: URL): boolean {
  return /^https?:$/.test(protocol) && /^[^.]+(?:\.[^.]+)+$/.test(hostname) && isIP(hostname) === 0 && !/\.(?:local|localhost|internal|test|invalid)$/.test(hostname);
}

/** The name of a section behind the sign # of an address. */
function sectionIn(hash: string): string {
  const name = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(name.replace(/%(?![0-9a-f]{2})/gi, ''));
  } catch {
    // Letters of another encoding than that of addresses.
    return name;
  }
}

function whole(written: string, base: string | undefined): URL | undefined {
  const address = /^www\.[\w-]+\.\w/i.test(written) ? `https://${written}` : written;
  return URL.parse(address, base) ?? undefined;
}
