import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
        const { articles, making } = await indexesOf(folder);
        for (const [language, index] of making) await place(folder, base, language, index);
        await pagefind.close();
        logger.info(`${articles} articles can be searched (${Math.round(performance.now() - start)} ms).`);
      },
    },
  };
}

/** An index that is being made. */
interface Making {
  index: pagefind.PagefindIndex;
  words: KnownWordsOf;
}

/** The indexes of all languages, with their articles in them. */
async function indexesOf(folder: string): Promise<{ articles: number; making: Map<Language, Making> }> {
  const making = new Map<Language, Making>();
  for (const language of languages) making.set(language, { index: await newIndex(language), words: new KnownWordsOf(language) });
  let articles = 0;
  const { pages } = await builtFiles(folder);
  await aFewAtATime([...pages].flatMap(([file, { article }]) => (article ? [file] : [])), async (file) => {
    const article = indexedArticle(await readFile(join(folder, file), 'utf8'));
    const own = article && making.get(article.language);
    if (!own) return;
    articles += 1;
    own.words.add(article);
    await addTo(own.index, article);
  });
  return { articles, making };
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

/** Writes an index into a folder that has its hash in its name, and that name into the search pages. */
async function place(folder: string, base: string, language: Language, { index, words }: Making): Promise<void> {
  const all = join(folder, SEARCH_INDEX);
  const made = join(all, language);
  const { errors } = await index.writeFiles({ outputPath: made });
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(' ')}`);
  for (const name of await readdir(made)) if (NOT_USED.test(name)) await rm(join(made, name));
  const list = JSON.stringify(words.all());
  await writeFile(join(made, KNOWN_WORDS), list);
  // Pagefind's entry names the rest by hashes, and the program's version.
  const hash = createHash('sha256').update(await readFile(join(made, 'pagefind-entry.json'))).update(list).digest('hex').slice(0, 10);
  const name = `${language}-${hash}`;
  await rename(made, join(all, name));
  for (const page of languages.map((each) => join(folder, `${searchAddress(each)}.html`))) {
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replaceAll(`"${base}/${SEARCH_INDEX}/${language}/"`, `"${base}/${SEARCH_INDEX}/${name}/"`));
  }
}
