import { basename } from 'node:path';
import type { SiteAddresses } from '../../content/catalogue.ts';
import { textIn, type Written } from '../../content/front-matter-index.ts';
import { heldBack } from '../../content/publishing.ts';
import { suggest } from '../../content/suggest.ts';
import { type Address, languageAt } from '../../model/addresses.ts';
import type { Day } from '../../schema/day.ts';
import { FIRST_LANGUAGE, type Language } from '../../words/words.ts';

/** The day on which something appears: an empty one for what is there already, `draft` for what has no day yet. */
export type Appears = Day | 'draft';

/** Where links can lead on this site. */
export class Destinations {
  readonly #site: SiteAddresses;
  readonly #empty: Set<Address>;
  readonly #byFile: Map<string | undefined, Address[]>;
  readonly #moved: Map<string, Address>;
  readonly #byEnd: Map<string, Address>;
  readonly #byStart: Map<string, Address[]>;
  readonly #appears: Map<string, Appears>;

  /**
   * @param site the addresses of everything in the content
   * @param posts all texts of articles
   * @param on the day to look at it
   */
  constructor(site: SiteAddresses, posts: readonly Written[], on: Day) {
    this.#empty = emptyPages(site, posts);
    const all = [...site.inUse.keys(), ...site.held.keys()].filter((address) => !this.#empty.has(address));
    this.#byFile = Map.groupBy([...site.inUse.keys()].filter((address) => !address.endsWith('.xml')), (address) => site.inUse.get(address));
    this.#site = site;
    this.#moved = new Map(site.claims.flatMap(({ address, file }): [string, Address][] => (this.addressOf(file) ? [[address, this.addressOf(file, languageAt(address)) as Address]] : [])));
    this.#byEnd = new Map(all.map((address) => [basename(address), address]));
    this.#byStart = Map.groupBy(all, start);
    this.#appears = new Map(posts.filter(({ file }) => basename(file).startsWith('index.')).map((post) => [post.folder, appears(post, on)]));
  }

  has(address: string): boolean {
    return (this.#site.inUse.has(address as Address) && !this.#empty.has(address as Address)) || this.#site.held.has(address as Address);
  }

  /** The file of the text at an address. */
  fileAt(address: string): string | undefined {
    return this.#site.inUse.get(address as Address) ?? this.#site.held.get(address as Address)?.file;
  }

  /** The address of a file's page, in a language where it has pages in several. */
  addressOf(file: string, language?: Language): Address | undefined {
    const all = this.#byFile.get(file) ?? [];
    return all.find((address) => languageAt(address) === language) ?? all[0];
  }

  /** Whether an address may belong to a text that cannot be read. */
  isUnsure(address: string): boolean {
    return this.#site.unread.has(languageAt(address as Address));
  }

  /** Where a former address leads. */
  movedTo(address: string): Address | undefined {
    return this.#moved.get(address);
  }

  /** When the article of a folder appears. Whatever is not held back is there already. */
  appears(folder: string): Appears {
    return this.#appears.get(folder) ?? '';
  }

  /** The address that was most likely meant: one that ends alike, starts alike or is spelled alike. */
  nearest(address: string): Address | undefined {
    const end = basename(address);
    const same = this.#byEnd.get(end);
    if (same) return same;
    const near = this.#byStart.get(start(address)) ?? [];
    const longer = end.length > 4 ? near.filter((other) => basename(other).startsWith(end)) : [];
    return longer.length === 1 ? longer[0] : (suggest(address, near) as Address | undefined);
  }
}

/** The addresses of topics and people that no article in that language names: no page is made for them. */
function emptyPages(site: SiteAddresses, posts: readonly Written[]): Set<Address> {
  const published = new Set([...site.inUse.values()]);
  const originals = new Map(posts.filter(({ file }) => basename(file).startsWith('index.')).map((post) => [post.folder, post.fields]));
  const used = new Set<string>();
  for (const { file, folder } of posts) {
    if (!published.has(file)) continue;
    const { topics, author, reviewer } = originals.get(folder) ?? {};
    const language = basename(file).startsWith('index.') ? FIRST_LANGUAGE : basename(file).slice(0, 2);
    for (const name of [topics, author, reviewer].flat()) if (typeof name === 'string') used.add(`${language} ${name}`);
  }
  const lists = [...site.inUse].filter(([, file]) => file && /[\\/](?:topics|people)[\\/][^\\/]+\.yaml$/.test(file));
  return new Set(lists.flatMap(([address, file]) => (used.has(`${languageAt(address)} ${basename(file ?? '', '.yaml')}`) ? [] : [address])));
}

function appears(post: Written, on: Day): Appears {
  const published = textIn(post, 'published');
  const held = heldBack({ draft: post.fields['draft'] === true, published }, on);
  return held === 'draft' ? 'draft' : held ? published : '';
}

/** Addresses in one language whose last part starts alike are near enough to be compared. */
function start(address: string): string {
  return `${languageAt(address as Address)} ${basename(address).charAt(0).toLowerCase()}`;
}
