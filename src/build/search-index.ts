import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { aFewAtATime } from '../content/concurrency.ts';
import { type Language, languages } from '../languages/languages.ts';
import { searchAddress, SEARCH_INDEX } from '../model/addresses.ts';
import { KNOWN_WORDS } from '../search/settings.ts';
import { builtFiles } from './built-files.ts';
import { type IndexedArticle, indexedArticle } from './indexed-article.ts';
import { KnownWordsOf } from './known-words.ts';

/** What Pagefind makes beside the index for pages of its own, and for threads. */
const NOT_USED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/**
 * Makes the index of each language from its built articles, in a folder that has the hash of its content in its name,
 * and tells the search page of the language where it is.
 *
 * What is no page of an article is in no index: drafts, and what moved or was retired.
 */
export function searchIndex(): AstroIntegration {
  let base = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/$/, '');
      },
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const start = performance.now();
        const made = await indexesOf(folder);
        for (const [language, files] of made.indexes) await place(folder, base, language, files);
        await pagefind.close();
        logger.info(`${made.articles} articles can be searched (${Math.round(performance.now() - start)} ms).`);
      },
    },
  };
}

type Files = Map<string, Uint8Array>;

/** The files of each language's index, by their names. */
async function indexesOf(folder: string): Promise<{ articles: number; indexes: Map<Language, Files> }> {
  const making = new Map(await Promise.all(languages.map(async (language) => [language, { index: await newIndex(language), words: new KnownWordsOf(language) }] as const)));
  let articles = 0;
  const add = async (file: string) => {
    const article = indexedArticle(await readFile(join(folder, file), 'utf8'));
    if (!article) return;
    articles += 1;
    const { index, words } = known(making, article.language);
    words.add(article);
    await addTo(index, article);
  };
  const { pages } = await builtFiles(folder);
  await aFewAtATime([...pages].flatMap(([file, { article }]) => (article ? [file] : [])), add);
  const indexes = new Map<Language, Files>();
  for (const [language, { index, words }] of making) {
    const { files } = await index.getFiles();
    const used = files.filter(({ path }) => !NOT_USED.test(path)).map(({ path, content }): [string, Uint8Array] => [path, content]);
    indexes.set(language, new Map([...used, [KNOWN_WORDS, Buffer.from(JSON.stringify(words.all()))]]));
  }
  return { articles, indexes };
}

async function newIndex(language: Language): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join(' ')}`);
  return index;
}

async function addTo(index: pagefind.PagefindIndex, { address, html }: IndexedArticle): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: address, content: html });
  if (errors.length > 0) throw new Error(`${address} cannot be put into the search index: ${errors.join(' ')}`);
}

/** Writes an index, and the name of its folder into the search pages. */
async function place(folder: string, base: string, language: Language, files: Files): Promise<void> {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(content);
  const name = `${language}.${hash.digest('hex').slice(0, 10)}`;
  for (const [path, content] of files) {
    const file = join(folder, SEARCH_INDEX, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  for (const page of languages.map((each) => join(folder, `${searchAddress(each)}.html`))) {
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replaceAll(`"${base}/${SEARCH_INDEX}/${language}/"`, `"${base}/${SEARCH_INDEX}/${name}/"`));
  }
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing is known of ${String(key)}.`);
  return value;
}
