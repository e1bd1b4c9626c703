import { dirname } from 'node:path';
import { getCollection } from 'astro:content';
import { catalogueOf } from '../content/catalogue.ts';
import type { Content, Entry, Text, TextFolder } from '../content/content.ts';
import { list } from '../content/files.ts';
import { type EntryKindName, entryKinds, type TextKindName, textKinds } from '../content/kinds.ts';
import type { Moved } from '../content/moved.ts';
import { isAttachment } from '../schema/attachments.ts';
import { FIRST_LANGUAGE, isLanguage } from '../languages/languages.ts';
import { once } from './once.ts';

/** A former address, for good: whoever asks for it is led to where the page stands now. */
export type Redirect = Moved;

/** The collections of each kind of text: in the first language, and in the others. */
const COLLECTIONS = { posts: ['posts', 'postTranslations'], pages: ['pages', 'pageTranslations'] } as const satisfies Record<TextKindName, readonly string[]>;

/** What answers where, from the content as the site has read it. */
export const catalogue = once(async () => catalogueOf(await contentOfSite()));

/** Every redirect of the site, in the order of their addresses: the one source of what each host is told. */
export const redirects = once(async (): Promise<Redirect[]> => {
  // What a build holds back is not in its collections, and while somebody writes it is shown.
  const { moved } = await catalogue();
  return moved.toSorted((a, b) => (a.from < b.from ? -1 : 1));
});

/** The content as the site has read it. */
async function contentOfSite(): Promise<Content> {
  const texts = (await Promise.all(textKinds.map(textsOf))).flat();
  const entries = (await Promise.all(entryKinds.map(entriesOf))).flat();
  return { folders: await Promise.all(texts.filter(({ language }) => language === FIRST_LANGUAGE).map(folderOf)), texts, entries };
}

async function folderOf({ kind, id, file }: Text): Promise<TextFolder> {
  return { kind, id, languages: [], attachments: (await list(dirname(file))).files.filter(isAttachment) };
}

async function textsOf(kind: TextKindName): Promise<Text[]> {
  const [originals, translations] = COLLECTIONS[kind];
  const first = (await getCollection(originals)).map(({ id, filePath, data }) => ({ kind, id, language: FIRST_LANGUAGE, file: filePath ?? id, fields: data }));
  const ids = new Set(first.map(({ id }) => id));
  const others = (await getCollection(translations)).flatMap(({ id: name, filePath, data }) => {
    const [id = '', language = ''] = name.split('/');
    return ids.has(id) && isLanguage(language) ? [{ kind, id, language, file: filePath ?? name, fields: data }] : [];
  });
  return [...first, ...others];
}

async function entriesOf(kind: EntryKindName): Promise<Entry[]> {
  return (await getCollection(kind)).map(({ id, filePath, data }) => ({ kind, id, file: filePath ?? id, fields: data }));
}
