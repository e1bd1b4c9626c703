import { basename, dirname } from 'node:path';
import { type Address, languageAt } from '../../content/addresses.ts';
import { answering, type Catalogue, type HeldPage } from '../../content/catalogue.ts';
import type { Entry, Text } from '../../content/content.ts';
import { suggest } from '../../content/suggest.ts';
import type { Day } from '../../schema/day.ts';

/** The day on which something appears: an empty one for what is there already, `draft` for what has no day yet. */
export type Appears = Day | 'draft';

/** Where links can lead on this site. */
export class Destinations {
  readonly #unread: Catalogue['unread'];
  readonly #answering: Map<string, Text | Entry | undefined>;
  readonly #held: ReadonlyMap<string, HeldPage>;
  readonly #heldByFile: Map<string, HeldPage>;
  readonly #byFile: Map<string, Address>;
  readonly #moved: Map<string, Address>;
  readonly #byEnd: Map<string, Address>;
  readonly #byStart: Map<string, Address[]>;

  constructor(catalogue: Catalogue) {
    const { held, pages, moved, unread } = catalogue;
    const there = answering(catalogue);
    const all = [...there.keys(), ...held.keys()];
    this.#unread = unread;
    this.#answering = there;
    this.#held = held;
    this.#heldByFile = new Map([...held.values()].map((page) => [page.of.file, page]));
    this.#byFile = new Map(pages.map(({ of, address }) => [of.file, address]));
    this.#moved = new Map(moved.map(({ from, to }) => [from, to]));
    // What readers can see goes before what is held back.
    this.#byEnd = new Map([...held.keys(), ...there.keys()].flatMap((address) => [[basename(address), address], [lastTwo(address), address]]));
    this.#byStart = Map.groupBy(all, start);
  }

  has(address: string): boolean {
    return this.#answering.has(address) || this.#held.has(address);
  }

  /** The file of the text at an address. */
  fileAt(address: string): string | undefined {
    return (this.#answering.get(address) ?? this.#held.get(address)?.of)?.file;
  }

  /** The address of a text by its file. */
  addressOf(file: string): Address | undefined {
    return this.#byFile.get(file);
  }

  /** Whether an address may belong to a text that cannot be read. */
  isUnsure(address: string): boolean {
    return this.#unread.has(languageAt(address as Address));
  }

  /** Where a former address leads. */
  movedTo(address: string): Address | undefined {
    return this.#moved.get(address);
  }

  /** When the text of a file appears. Whatever is not held back is there already. */
  appears(file: string): Appears {
    const held = this.#heldByFile.get(file);
    return held === undefined ? '' : held.why === 'draft' ? 'draft' : held.until;
  }

  /** The address that was most likely meant: one that ends alike, starts alike or is spelled alike. */
  nearest(address: string): Address | undefined {
    const end = basename(address);
    const same = this.#byEnd.get(lastTwo(address)) ?? this.#byEnd.get(end);
    if (same) return same;
    const near = this.#byStart.get(start(address)) ?? [];
    const longer = end.length > 4 ? near.filter((other) => basename(other).startsWith(end)) : [];
    return longer.length === 1 ? longer[0] : (suggest(address, near) as Address | undefined);
  }
}

/** The end of an address with what stands before it, which tells files of one name apart. */
function lastTwo(address: string): string {
  return `${basename(dirname(address))}/${basename(address)}`;
}

/** Addresses in one language whose last part starts alike are near enough to be compared. */
function start(address: string): string {
  return `${languageAt(address as Address)} ${basename(address).charAt(0).toLowerCase()}`;
}
