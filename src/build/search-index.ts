import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Language, languages } from '../languages/languages.ts';
import { searchAddress, SEARCH_INDEX } from '../model/addresses.ts';
import { builtFiles } from './built-files.ts';
import { keptFolder } from './kept-folder.ts';
import { closeIndexes, hashOfIndex, nameOfIndex, writeIndex } from './language-index.ts';

/** Where indexes are kept from one build to the next, by what they are made from. */
const KEPT = '.cache/search';

/**
 * Makes the index of each language from its built articles, in a folder that has the hash of its content in its name,
 * and tells the search page of the language where it is.
 *
 * What is no page of an article is in no index: drafts, and what moved or was retired. Where no page of an article has changed,
 * the index of the build before is taken.
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
        const articles = await articlesOf(folder);
        const placed = await Promise.all(languages.map((language) => place(folder, language, articles.get(language) ?? [])));
        await tell(folder, base, placed);
        const isMade = placed.some((each) => each.isMade);
        if (isMade) await closeIndexes();
        const count = [...articles.values()].flat().length;
        const how = isMade ? '' : ', as before';
        logger.info(`${count} articles can be searched${how} (${Math.round(performance.now() - start)} ms).`);
      },
    },
  };
}

/** The files of the built articles of each language. */
async function articlesOf(folder: string): Promise<Map<string, string[]>> {
  const { pages } = await builtFiles(folder);
  const byLanguage = new Map<string, string[]>();
  for (const [file, { article, language }] of pages) if (article) byLanguage.set(language, [...(byLanguage.get(language) ?? []), join(folder, file)]);
  return byLanguage;
}

/** An index where it belongs. */
interface Placed {
  language: Language;
  name: string;
  /** Whether it had to be made. */
  isMade: boolean;
}

/** Puts the index of a language where it belongs. */
async function place(folder: string, language: Language, articles: readonly string[]): Promise<Placed> {
  const kept = join(KEPT, `${language}.${await hashOfIndex(language, articles)}`);
  const unnamed = join(folder, SEARCH_INDEX, language);
  const isMade = await keptFolder(kept, unnamed, (into) => writeIndex(into, language, articles));
  return { language, name: await nameOfIndex(unnamed, language), isMade };
}

/** Tells the search page of each language where all indexes are. */
async function tell(folder: string, base: string, placed: readonly Placed[]): Promise<void> {
  for (const page of languages.map((language) => join(folder, `${searchAddress(language)}.html`))) {
    let html = await readFile(page, 'utf8');
    for (const { language, name } of placed) html = html.replaceAll(`"${base}/${SEARCH_INDEX}/${language}/"`, `"${base}/${SEARCH_INDEX}/${name}/"`);
    await writeFile(page, html);
  }
}
