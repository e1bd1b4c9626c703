import { SectionNames } from '../../content/section-names.ts';
import { isMailAddress } from '../../schema/written-address.ts';
import type { Taken } from '../html/taken.ts';
import { keyOf, oldAddress } from '../plan/old-address.ts';
import { plain } from './headings.ts';
import { type Nodes, type PhrasingContent, replaced, type Root, walk, wordsOf } from './nodes.ts';

/** What is known of where links lead. */
export interface Destinations {
  /** The address from which relative addresses start; nothing where it is not known. */
  base: string | undefined;
  /** The hosts of the former site, without `www.`. */
  hosts: ReadonlySet<string>;
  /** Where a page of the former site stands here, by the key of its old address. */
  here(key: string): string | undefined;
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

/** Addresses in words, which readers of Markdown make links of. */
const BARE = /https?:\/\/[^\s<>"“”‘’«»()[\]{}|\\^`]*[^\s<>"“”‘’«»()[\]{}|\\^`.,;:!?']/g;

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
  const names = headingNames(tree);
  replaced(tree, (node, parent) => {
    if (node.type !== 'link') return node;
    const url = destination(node.url.trim(), to, (name) => names.get(plain(sections.get(name) ?? name)), left);
    const isShown = wordsOf(node).trim() !== '' || walk(node).some(({ type }) => type === 'image');
    // A heading that leads to itself is one that can be shared, as it can here anyway.
    const toItself = parent.type === 'heading' && url?.startsWith('#');
    return url === undefined || !isShown || toItself ? (node.children as Nodes[]) : { ...node, url };
  });
  return left;
}

/** The names of the headings here, by their words. */
function headingNames(tree: Root): Map<string, string> {
  const names = new SectionNames();
  return new Map(walk(tree).flatMap((node) => (node.type === 'heading' ? [[plain(wordsOf(node)), names.name(wordsOf(node))] as const] : [])));
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
    if (here !== undefined) return here;
  }
  if (!url || !/^https?:$/.test(url.protocol) || !/^[^.]+(?:\.[^.]+)+$/.test(url.hostname)) {
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

/** The name of a section behind the sign # of an address. */
function sectionIn(hash: string): string {
  return decodeURIComponent(hash.replace(/^#/, '').replace(/%(?![0-9a-f]{2})/gi, ''));
}

function whole(written: string, base: string | undefined): URL | undefined {
  const address = /^www\.[\w-]+\.\w/i.test(written) ? `https://${written}` : written;
  return URL.parse(address, base) ?? undefined;
}

/** Makes links of addresses that stand in words. The tree is changed. */
function bareAddresses(tree: Root): void {
  replaced(tree, (node, parent) => {
    if (node.type !== 'text' || parent.type === 'link' || !node.value.includes('://')) return node;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { index, 0: address } of node.value.matchAll(BARE)) {
      parts.push({ type: 'text', value: node.value.slice(from, index) }, { type: 'link', url: address, children: [{ type: 'text', value: address }] });
      from = index + address.length;
    }
    return [...parts, { type: 'text' as const, value: node.value.slice(from) }].filter((part) => part.type !== 'text' || part.value !== '');
  });
}
