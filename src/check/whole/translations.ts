import { dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { readFieldsOfTexts, textIn, type Written } from '../../content/front-matter-index.ts';
import { textKinds } from '../../content/kinds.ts';
import { error, type Problem } from '../../content/problem.ts';
import { RESERVED } from '../../content/reserved.ts';
import { fieldPlace } from '../../content/yaml/field-place.ts';
import { isRealDay } from '../../schema/day.ts';
import { FIRST_LANGUAGE, type Language, languages, words } from '../../words/words.ts';

const others = languages.filter((language) => language !== FIRST_LANGUAGE);

/** A file of the content that has an address of its own in a language. */
interface Addressed {
  file: string;
  slug: unknown;
}

/** What is wrong between files: two texts at one address, topics that a language has articles on but no words for, and versions that are not there. */
export async function checkTranslations(root: string, topicFiles: ReadonlyMap<string, string>): Promise<Problem[]> {
  const found = await Promise.all(
    others.map(async (language) => {
      const name = new RegExp(`^${language}\\.mdx?$`);
      const [posts, pages] = await Promise.all([readFieldsOfTexts(join(root, 'posts'), name), readFieldsOfTexts(join(root, 'pages'), name)]);
      const topics = [...topicFiles].map(([id, text]) => ({ id, file: join(root, 'topics', `${id}.yaml`), translation: translationIn(text, language) }));
      const { home, topics: topicHome } = words(language).addresses;
      return [
        ...ownPages(language, [...posts, ...pages]),
        ...sameAddress(root, home, [...posts, ...pages].map(({ file, fields }) => ({ file, slug: fields['slug'] }))),
        ...sameAddress(root, topicHome, topics.map(({ file, translation }) => ({ file, slug: translation?.['slug'] }))),
        ...(await topicsWithoutWords(root, language, posts, topics)),
        ...(await versionsToCome(root, [...posts, ...pages])),
      ];
    }),
  );
  return found.flat();
}

function ownPages(language: Language, texts: readonly Written[]): Problem[] {
  const { home, ...addresses } = words(language).addresses;
  const taken = [...RESERVED, ...Object.values(addresses).map((address) => address.replace(`${home}/`, ''))].filter((slug) => slug !== '');
  return texts
    .filter((text) => taken.includes(textIn(text, 'slug')))
    .map((text) => error({ file: text.file }, `the address ${home}/${textIn(text, 'slug')} belongs to another page of the site. Choose another slug.`));
}

function sameAddress(root: string, home: string, files: readonly Addressed[]): Problem[] {
  const bySlug = Map.groupBy(files.filter(({ slug }) => typeof slug === 'string'), ({ slug }) => slug);
  return [...bySlug].flatMap(([slug, [first, ...same]]) =>
    same.map(({ file }) => {
      const other = relative(dirname(root), first?.file ?? '').replaceAll('\\', '/');
      return error({ file }, `the address ${home}/${String(slug)} is taken by ${other}. Choose another slug.`);
    }),
  );
}

async function topicsWithoutWords(
  root: string,
  language: Language,
  posts: readonly Written[],
  topics: readonly { id: string; file: string; translation: object | undefined }[],
): Promise<Problem[]> {
  const originals = new Map((await readFieldsOfTexts(join(root, 'posts'), /^index\.mdx?$/)).map(({ folder, fields }) => [folder, fields]));
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  return topics.flatMap(({ id, file, translation }) => {
    const post = translation ? undefined : posts.find(({ folder }) => [originals.get(folder)?.['topics']].flat().includes(id));
    if (!post) return [];
    return [error({ file }, `this topic has no ${name} words, and ${post.folder} has a ${name} text. Write translations: and below it ${language}: with title, description and slug.`)];
  });
}

/** Translations of a later version than there is: readers would never be told that the text has changed since. */
async function versionsToCome(root: string, texts: readonly Written[]): Promise<Problem[]> {
  const originals = new Map((await Promise.all(textKinds.map((kind) => readFieldsOfTexts(join(root, kind), /^index\.mdx?$/)))).flat().map((text) => [dirname(text.file), text]));
  const found = texts.map(async (text) => {
    const original = originals.get(dirname(text.file));
    const version = original && (textIn(original, 'updated') || textIn(original, 'published'));
    if (!version || !isRealDay(version) || textIn(text, 'translatedFrom') <= version) return [];
    return [error(await fieldPlace(text.file, ['translatedFrom']), `the English text is of ${version}, so that nothing was translated from a later day. Write translatedFrom: ${version}`)];
  });
  return (await Promise.all(found)).flat();
}

/** What a topic is called in a language; nothing where its file cannot be read, which its own check tells. */
function translationIn(topic: string, language: Language): Record<string, unknown> | undefined {
  try {
    return (parse(topic, { logLevel: 'silent' }) as { translations?: Record<string, Record<string, unknown>> } | null)?.translations?.[language];
  } catch {
    return undefined;
  }
}
