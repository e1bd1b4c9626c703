import { relative, dirname } from 'node:path';
import { pagesOf } from '../../content/catalogue.ts';
import { type Content, type Entry, type Text, textIn } from '../../content/content.ts';
import { translationIn } from '../../content/kinds.ts';
import { error, type Problem } from '../../content/problem.ts';
import { RESERVED } from '../../content/reserved.ts';
import { fieldPlace } from '../../content/yaml/field-place.ts';
import { isRealDay } from '../../schema/day.ts';
import { englishName } from '../../schema/language-code.ts';
import { FIRST_LANGUAGE, type Language, languages, words } from '../../words/words.ts';

const others = languages.filter((language) => language !== FIRST_LANGUAGE);

/** What is wrong between files: two texts at one address, topics that a language has articles on but no words for, and versions that are not there. */
export async function checkTranslations(root: string, content: Content): Promise<Problem[]> {
  const { texts, entries } = content;
  const originals = new Map(texts.filter(({ language }) => language === FIRST_LANGUAGE).map((text) => [keyOf(text), text]));
  const topics = entries.filter(({ kind }) => kind === 'topics');
  return [
    ...others.flatMap((language) => ownPages(language, texts.filter((text) => text.language === language))),
    ...sameAddress(root, content),
    ...others.flatMap((language) => topicsWithoutWords(language, texts.filter((text) => text.language === language), originals, topics)),
    ...(await versionsToCome(texts.filter(({ language }) => language !== FIRST_LANGUAGE), originals)),
  ];
}

function ownPages(language: Language, texts: readonly Text[]): Problem[] {
  const { home, ...addresses } = words(language).addresses;
  const taken = [...RESERVED, ...Object.values(addresses).map((address) => address.replace(`${home}/`, ''))].filter((slug) => slug !== '');
  return texts
    .filter((text) => taken.includes(textIn(text, 'slug')))
    .map((text) => error({ file: text.file }, `the address ${home}/${textIn(text, 'slug')} belongs to another page of the site. Choose another slug.`));
}

/** Two files whose pages stand at one address. Of names in the first language, the files themselves make sure. */
function sameAddress(root: string, content: Content): Problem[] {
  const byAddress = Map.groupBy(pagesOf(content).filter(({ language }) => language !== FIRST_LANGUAGE), ({ address }) => address);
  return [...byAddress].flatMap(([address, [first, ...same]]) =>
    same.flatMap(({ of: { file } }) => {
      const other = relative(dirname(root), first?.of.file ?? '').replaceAll('\\', '/');
      return file === first?.of.file ? [] : [error({ file }, `the address ${address} is taken by ${other}. Choose another slug.`)];
    }),
  );
}

function topicsWithoutWords(language: Language, texts: readonly Text[], originals: ReadonlyMap<string, Text>, topics: readonly Entry[]): Problem[] {
  const name = englishName(language) ?? language;
  return topics.flatMap(({ id, file, fields }) => {
    const post = translationIn(fields, language) ? undefined : texts.find((text) => [originals.get(keyOf(text))?.fields['topics']].flat().includes(id));
    if (!post) return [];
    return [error({ file }, `this topic has no ${name} words, and ${post.id} has a ${name} text. Write translations: and below it ${language}: with title, description and slug.`)];
  });
}

/** Translations of a later version than there is: readers would never be told that the text has changed since. */
async function versionsToCome(texts: readonly Text[], originals: ReadonlyMap<string, Text>): Promise<Problem[]> {
  const found = texts.map(async (text) => {
    const original = originals.get(keyOf(text));
    const version = original && (textIn(original, 'updated') || textIn(original, 'published'));
    if (!version || !isRealDay(version) || textIn(text, 'translatedFrom') <= version) return [];
    return [error(await fieldPlace(text.file, ['translatedFrom']), `the English text is of ${version}, so that nothing was translated from a later day. Write translatedFrom: ${version}`)];
  });
  return (await Promise.all(found)).flat();
}

function keyOf({ kind, id }: Text): string {
  return `${kind}/${id}`;
}
