import { dirname } from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Catalogue, catalogueOf } from '../content/catalogue.ts';
import type { Content, Entry, Text, TextFolder } from '../content/content.ts';
import { list } from '../content/files.ts';
import { type EntryKindName, entryKinds, type Fields, type TextKindName, textKinds } from '../content/kinds.ts';
import { FIRST_LANGUAGE, isLanguage, type Language } from '../languages/languages.ts';
import { isAttachment } from '../schema/attachments.ts';
import { once } from './once.ts';
import type { Translations } from './translations.ts';

/** What Astro has of a text. */
type EntryOfText = Pick<CollectionEntry<'posts'>, 'id' | 'filePath'> & { data: Fields };

/** A text of the site, with what Astro renders of it, and of the text in the first language, which has the facts that all share. */
export interface SiteText<Original, Translation> extends Text {
  original: Original;
  entry: Original | Translation;
}

/** The texts of each kind in all their languages. A build has left out what is held back; while somebody writes, it is shown. */
export const siteTexts = {
  posts: once(async () => texts('posts', await getCollection('posts'), await getCollection('postTranslations'))),
  pages: once(async () => texts('pages', await getCollection('pages'), await getCollection('pageTranslations'))),
} satisfies Record<TextKindName, () => Promise<Text[]>>;

/** What answers where on the site, as the check of the content and `npm run new` see it too. */
export const siteCatalogue = once(async (): Promise<Catalogue> => {
  const ofTexts = (await Promise.all(textKinds.map((kind) => siteTexts[kind]()))).flat();
  const ofEntries = await Promise.all(entryKinds.map(siteEntries));
  const content: Content = { folders: await Promise.all(ofTexts.filter(({ language }) => language === FIRST_LANGUAGE).map(folderOf)), texts: ofTexts, entries: ofEntries.flat() };
  return catalogueOf(content);
});

/** The addresses of each page of a kind in every language that has it, by the name of its folder or file. */
export const addressesOf = once(async (kind: TextKindName | EntryKindName): Promise<Map<string, Translations>> => {
  const pages = (await siteCatalogue()).pages.filter(({ of }) => of.kind === kind);
  const byId = Map.groupBy(pages, ({ of }) => of.id);
  return new Map([...byId].map(([id, all]) => [id, Object.fromEntries(all.map(({ language, address }) => [language, address]))]));
});

/** What a file of fields describes, for each file of a kind. */
export async function siteEntries<K extends EntryKindName>(kind: K): Promise<(Entry & { fields: CollectionEntry<K>['data'] })[]> {
  return (await getCollection(kind)).map(({ id, filePath, data }) => ({ kind, id, file: filePath ?? id, fields: data }));
}

/** The folder of a text, with what readers take along or play. Its languages matter only where a text cannot be read. */
async function folderOf({ kind, id, file }: Text): Promise<TextFolder> {
  return { kind, id, languages: [], attachments: (await list(dirname(file))).files.filter(isAttachment) };
}

/** The texts of a kind. A translation without its original, which is held back, is none. */
function texts<Original extends EntryOfText, Translation extends EntryOfText>(kind: TextKindName, originals: readonly Original[], translations: readonly Translation[]): SiteText<Original, Translation>[] {
  const text = (id: string, language: Language, original: Original, entry: Original | Translation) =>
    ({ kind, id, language, file: entry.filePath ?? entry.id, fields: entry.data, original, entry });
  const originalOf = new Map(originals.map((original) => [original.id, original]));
  const translated = translations.flatMap((entry) => {
    // As src/content.config.ts names them, such as sleep-and-mood/es.
    const [id = '', language = ''] = entry.id.split('/');
    const original = originalOf.get(id);
    return original && isLanguage(language) ? [text(id, language, original, entry)] : [];
  });
  return [...originals.map((original) => text(original.id, FIRST_LANGUAGE, original, original)), ...translated];
}
