import { FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import { type Day, isRealDay } from '../schema/day.ts';
import { type Address, archiveAddress, archiveYearAddress, feedAddress, FORMER_FEED, homeAddress, notFoundAddress, searchAddress, topicsAddress } from './addresses.ts';
import { archiveYears } from './archive.ts';
import { type Content, type Entry, type Text, textIn } from './content.ts';
import { type FileHere, filesIn } from './files-here.ts';
import { entryKind, entryKinds, TEXT_KINDS } from './kinds.ts';
import { type Claim, claimsOf, type Moved, movedTo, ownMoved } from './moved.ts';
import { type Page, pageOfText, pagesOfEntry } from './pages.ts';
import { type Held, heldBack } from './publishing.ts';

/** A text that is held back. */
export interface HeldPage {
  of: Text;
  why: Held;
  /** The day on which it appears; empty for a draft. */
  until: Day;
  alias: boolean;
}

/** What answers where, as far as the content tells. */
export interface Catalogue {
  /** The site's own pages and feeds: those that stand whatever the content is, and the years of a long archive. */
  own: readonly Address[];
  /** The pages that readers see. */
  pages: readonly Page[];
  /** Where readers would see what is held back: at its own address, and at its aliases. */
  held: ReadonlyMap<Address, HeldPage>;
  /** Those that would list articles, and have none: they are not made. */
  empty: readonly Page[];
  /** The files beside the texts that readers see, at their own addresses and below the former ones of their texts. */
  files: readonly FileHere[];
  claims: readonly Claim[];
  moved: readonly Moved[];
  /** Addresses of texts in the first language that cannot be read, by the names of their folders. */
  unreadable: readonly Address[];
  /** The other languages in which some text cannot be read, so that nobody knows its address. */
  unread: ReadonlySet<Language>;
}

/**
 * Finds what answers where.
 *
 * @param on the day to look at it; nothing where what is held back is shown like all else
 */
export function catalogueOf(content: Content, on?: Day): Catalogue {
  const originals = new Map(content.texts.filter(({ language }) => language === FIRST_LANGUAGE).map((text) => [keyOf(text), text]));
  const texts = content.texts.flatMap(pageOfText);
  const heldTexts = new Map(content.texts.flatMap((of) => heldText(of, originals.get(keyOf(of)), on)));
  const shown = texts.filter(({ of }) => !heldTexts.has(of));
  const missing = content.folders.filter((folder) => !originals.has(keyOf(folder)));
  const placed = new Set(texts.map(({ language, of }) => `${language} ${keyOf(of)}`));
  const unread = content.folders.flatMap((folder) => folder.languages.filter((language) => language !== FIRST_LANGUAGE && !placed.has(`${language} ${keyOf(folder)}`)));
  const named = namesIn(shown, originals);
  // Where an article cannot be read, nobody knows what it names.
  const isEmpty = ({ of, language }: Page<Entry>) => missing.length === 0 && !entryKind(of.kind).namedIn.some(({ field }) => named.has(`${language} ${field} ${of.id}`));
  const lists = content.entries.flatMap(pagesOfEntry);
  const pages = [...shown, ...lists.filter((page) => !isEmpty(page))];
  const claims = [...content.texts, ...content.entries].flatMap(claimsOf);
  const files = filesIn(content.folders, (folder) => originals.get(keyOf(folder)), claims);
  return {
    own: [...ownAddresses(), ...yearAddresses(shown, originals)],
    pages,
    held: heldAddresses(texts, claims, files, heldTexts),
    empty: lists.filter(isEmpty),
    files: files.filter(({ of }) => !heldTexts.has(of)),
    claims,
    moved: [...movedTo(claims, pages), ...ownMoved()],
    unreadable: missing.map(({ kind, id }) => TEXT_KINDS[kind].address(FIRST_LANGUAGE, id)),
    unread: new Set(unread),
  };
}

/** Every address that answers with a page, a feed or a file, with what it is of; the site's own pages are of nothing. */
export function answering({ own, pages, files, unreadable }: Catalogue): Map<Address, Text | Entry | undefined> {
  return new Map([
    ...[...own, ...unreadable].map((address): [Address, undefined] => [address, undefined]),
    ...files.flatMap(({ address, lasting, former, of }): [Address, Text][] => (lasting && !former ? [[address, of]] : [])),
    ...pages.flatMap(({ address, feed, of }) => [address, ...(feed === undefined ? [] : [feed])].map((each): [Address, Text | Entry] => [each, of])),
  ]);
}

/** The pages that stand whatever the content is. */
function ownAddresses(): Address[] {
  return [...languages.flatMap((language) => [homeAddress, topicsAddress, archiveAddress, searchAddress, notFoundAddress, feedAddress].map((address) => address(language))), FORMER_FEED];
}

/** The pages of the years in the archive, where a language has so many articles that it needs them. */
function yearAddresses(shown: readonly Page<Text>[], originals: ReadonlyMap<string, Text>): Address[] {
  const articles = shown.filter(({ of }) => of.kind === 'posts');
  return [...Map.groupBy(articles, ({ language }) => language)].flatMap(([language, pages]) => {
    const published = pages.map(({ of }) => textIn(originals.get(keyOf(of)) ?? of, 'published')).filter(isRealDay);
    return archiveYears(published).map(({ year }) => archiveYearAddress(language, year));
  });
}

/** A text that is held back on a day, as its text in the first language says for all. */
function heldText(of: Text, original: Text | undefined, on: Day | undefined): [Text, Pick<HeldPage, 'why' | 'until'>][] {
  if (!original || on === undefined) return [];
  const published = textIn(original, 'published');
  const why = heldBack({ draft: original.fields['draft'] === true, published }, on);
  return why ? [[of, { why, until: why === 'draft' ? '' : published }]] : [];
}

function heldAddresses(texts: readonly Page<Text>[], claims: readonly Claim[], files: readonly FileHere[], held: ReadonlyMap<Text | Entry, Pick<HeldPage, 'why' | 'until'>>): Map<Address, HeldPage> {
  const places: { address: Address; of: Text | Entry; alias: boolean }[] = [
    ...claims.map(({ address, of }) => ({ address, of, alias: true })),
    ...files.map(({ address, of }) => ({ address, of, alias: false })),
    ...texts.map(({ address, of }) => ({ address, of, alias: false })),
  ];
  return new Map(
    places.flatMap(({ address, of, alias }) => {
      const back = held.get(of);
      return back ? [[address, { ...back, of: of as Text, alias }] as const] : [];
    }),
  );
}

/** The fields of articles that name something that lists them. */
const NAMING = entryKinds.flatMap((kind) => entryKind(kind).namedIn);

/** What articles name in their fields, by language, field and name. The first language's text names it for all. */
function namesIn(shown: readonly Page<Text>[], originals: ReadonlyMap<string, Text>): Set<string> {
  return new Set(
    shown.flatMap(({ of, language }) => {
      const { fields } = originals.get(keyOf(of)) ?? of;
      return NAMING.filter(({ originalOnly }) => !originalOnly || language === FIRST_LANGUAGE).flatMap(({ field }) => [fields[field]].flat().flatMap(nameOf).map((name) => `${language} ${field} ${name}`));
    }),
  );
}

/** A name as it is written, or as Astro has it once it is read; none where it is something else. */
function nameOf(value: unknown): string[] {
  const name = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
  return typeof name === 'string' ? [name] : [];
}

function keyOf({ kind, id }: Pick<Text, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
