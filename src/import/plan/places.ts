import { type Address, postAddress } from '../../content/addresses.ts';
import { aliasAddress } from '../../content/aliases.ts';
import { FIRST_LANGUAGE, type Language } from '../../languages/languages.ts';
import { addressFor } from '../../new/address.ts';
import { aliasFault, LONGEST_NAME } from '../../schema/alias.ts';
import { isKeptByWindows } from '../../schema/file-name.ts';
import { keyOf, oldAddress } from './old-address.ts';
import { lastPart, stayingSlug } from './old-slug.ts';

/** What is asked of an article before it gets its place. */
export interface Asking {
  title: string;
  language: Language;
  address?: string | undefined;
  otherAddresses?: readonly string[] | undefined;
}

/** Where an article comes to stand, and what becomes of its addresses. */
export interface Place {
  /** The end of its address; in the first language the name of its folder too. */
  slug: string;
  folder: string;
  address: Address;
  aliases: string[];
  /** The former addresses that lead to it here, as the list of addresses has them; those with a question mark are not listed. */
  kept: Address[];
  /** Former addresses that cannot lead here, each with the reason. */
  lost: { address: string; why: string }[];
}

/** What stands in the way of an address. */
export interface Taken {
  /** Whether no article in a language can have this end of its address. */
  slug(slug: string, language: Language): boolean;
  /** What has an address already, in words; nothing where it is free. */
  by(address: Address): string | undefined;
}

/** Gives places to articles, one after the other: no two of them get one address. Those whose old address can stay come first. */
export class Places {
  readonly #taken: Taken;
  readonly #base: string;
  readonly #given = new Map<string, string>();

  constructor(taken: Taken, base = '') {
    this.#taken = taken;
    this.#base = base;
  }

  /** The places of all, in their order. */
  give(all: readonly Asking[]): Place[] {
    const slugs = new Map<Asking, string>();
    const takes = (article: Asking, wanted: string | undefined) => {
      if (slugs.has(article) || wanted === undefined || !this.#isFree(wanted, article.language)) return;
      slugs.set(article, wanted);
      this.#given.set(postAddress(article.language, wanted), article.title);
      this.#given.set(`folder ${wanted}`, article.title);
    };
    for (const article of all) takes(article, this.#staying(article));
    for (const article of all) takes(article, this.#lastPart(article));
    for (const article of all.filter((one) => !slugs.has(one))) {
      takes(article, this.#near(this.#lastPart(article) ?? (addressFor(article.title) || 'article'), article.language));
    }
    return all.map((article) => this.#place(article, slugs.get(article) ?? ''));
  }

  /** The slug with which the old address stays just as it was. */
  #staying({ address, language }: Asking): string | undefined {
    return address === undefined ? undefined : stayingSlug(oldAddress(address, this.#base)?.path ?? '', language);
  }

  #lastPart({ address }: Asking): string | undefined {
    return address === undefined ? undefined : lastPart(oldAddress(address, this.#base)?.path ?? '');
  }

  #near(wanted: string, language: Language): string {
    let count = 2;
    if (this.#isFree(wanted, language)) return wanted;
    while (!this.#isFree(`${wanted}-${count}`, language)) count += 1;
    return `${wanted}-${count}`;
  }

  #isFree(slug: string, language: Language): boolean {
    if (slug.length > LONGEST_NAME || isKeptByWindows(slug)) return false;
    const isTaken = [language, FIRST_LANGUAGE].some((each) => this.#taken.slug(slug, each) || this.#given.has(postAddress(each, slug)));
    return !isTaken && !this.#given.has(`folder ${slug}`);
  }

  #place({ language, address: first, otherAddresses = [] }: Asking, slug: string): Place {
    const address = postAddress(language, slug);
    const former = [...(first === undefined ? [] : [first]), ...otherAddresses].flatMap((written) => oldAddress(written, this.#base) ?? []);
    const place: Place = { slug, folder: this.#folder(slug, language, former.map(keyOf)), address, aliases: [], kept: [], lost: [] };
    for (const old of former) {
      if (old.path === '/') continue;
      if (keyOf(old) === address) place.kept.push(address);
      else this.#alias(old.path, language, place);
    }
    return { ...place, kept: [...new Set(place.kept)] };
  }

  /**
   * The name of the folder, which is the address of its text in the first language. Where a text in another language stood at
   * that address, its readers must still find it there, so the folder gets another name.
   */
  #folder(slug: string, language: Language, former: readonly string[]): string {
    const isWanted = language !== FIRST_LANGUAGE && former.includes(postAddress(FIRST_LANGUAGE, slug));
    const folder = isWanted ? this.#near(`${slug}-${FIRST_LANGUAGE}`, language) : slug;
    this.#given.set(`folder ${folder}`, slug);
    return folder;
  }

  #alias(path: string, language: Language, place: Place): void {
    const fault = aliasFault(path);
    const address = aliasAddress(path, language);
    const key = address.toLowerCase();
    if (place.aliases.some((alias) => aliasAddress(alias, language).toLowerCase() === key)) return;
    const by = this.#taken.by(address) ?? this.#given.get(key);
    if (fault) place.lost.push({ address: path, why: 'no host can serve it as a page' });
    else if (by !== undefined) place.lost.push({ address: path, why: `it leads to “${by}”` });
    else {
      place.aliases.push(path);
      this.#given.set(key, place.slug);
      if (!address.includes('?')) place.kept.push(address);
    }
  }
}
