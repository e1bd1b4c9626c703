import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { type Address, feedAddress } from './addresses.ts';
import { type Content, type Entry, type Text, textIn } from './content.ts';
import { entryKind, TEXT_KINDS, translationIn } from './kinds.ts';

/** A page that something in the content has, whether it is shown yet or not. */
export interface Page<Of = Text | Entry> {
  address: Address;
  /** The feed below it, where it has one. */
  feed: Address | undefined;
  language: Language;
  title: string;
  of: Of;
}

/** Everything that has an address in a content, whether it is shown yet or not. */
export function pagesOf({ texts, entries }: Content): Page[] {
  return [...texts.flatMap(pageOfText), ...entries.flatMap(pagesOfEntry)];
}

/** The page of a text; none where nobody knows its address. */
export function pageOfText(text: Text): Page<Text>[] {
  const { kind, id, language, fields } = text;
  const slug = language === FIRST_LANGUAGE ? id : fields['slug'];
  return typeof slug === 'string' ? [{ address: TEXT_KINDS[kind].address(language, slug), feed: undefined, language, title: textIn(text, 'title'), of: text }] : [];
}

/** The pages of what a file of fields describes, by language. */
export function pagesOfEntry(entry: Entry): Page<Entry>[] {
  const { addresses, feed, title } = entryKind(entry.kind);
  return addresses(entry.id, entry.fields).map(([language, address]) => {
    const name = translationIn(entry.fields, language)?.[title] ?? entry.fields[title];
    return { address, feed: feed ? feedAddress(language, address) : undefined, language, title: typeof name === 'string' ? name : entry.id, of: entry };
  });
}
