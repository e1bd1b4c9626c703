import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { aFewAtATime } from '../content/concurrency.ts';
import type { Language } from '../languages/languages.ts';
import { FILED_ARTICLES, KNOWN_WORDS } from '../search/settings.ts';
import { filedArticles } from './filed-articles.ts';
import { hashOfFiles } from '../content/hash-of-files.ts';
import { type IndexedArticle, indexedArticle } from './indexed-article.ts';
import { KnownWordsOf, LONG_ARCHIVE } from './known-words.ts';

/** What Pagefind makes beside the index for pages of its own, for threads, and for filters, which `filed.json` stands for. */
const NOT_USED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\.|^filter$/;

/** What else than pages an index is made by: Pagefind itself, this code, and what the lists of words are made from. */
const MADE_BY = ['package-lock.json', 'src/{build,content,languages,model,schema,search}/**', 'content/everyday-words.yaml', 'content/glossary*.yaml'];

/** How many words, each in each article, are loaded together of a long archive: a tenth of what Pagefind takes. */
const IN_CHUNK = '2000';

let madeBy: string | undefined;

/**
 * A hash of all that the index of a language is made from.
 *
 * @param articles the files of its built articles
 */
export async function hashOfIndex(language: Language, articles: readonly string[]): Promise<string> {
  madeBy ??= hashOfFiles(MADE_BY);
  const hash = createHash('sha1').update(`${madeBy}\0${language}`);
  for (const file of articles.toSorted()) hash.update(`\0${basename(file)}\0`).update(await readFile(file));
  return hash.digest('base64url');
}

/**
 * Writes the index of a language into a folder.
 *
 * @param files the files of its built articles
 */
export async function writeIndex(folder: string, language: Language, files: readonly string[]): Promise<void> {
  const index = await newIndex(language, files.length);
  const words = new KnownWordsOf(language);
  const days = new Map<string, string>();
  await aFewAtATime(files, async (file) => {
    const article = indexedArticle(await readFile(file, 'utf8'));
    if (!article) return;
    words.add(article);
    days.set(article.address, article.day);
    await addTo(index, article);
  });
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(' ')}`);
  await index.deleteIndex();
  for (const name of await readdir(folder)) if (NOT_USED.test(name)) await rm(join(folder, name), { recursive: true });
  await writeFile(join(folder, KNOWN_WORDS), JSON.stringify(words.all()));
  await writeFile(join(folder, FILED_ARTICLES), JSON.stringify(await filedArticles(folder, days)));
}

/**
 * Gives a written index a name that has the hash of its content in it.
 *
 * @returns the name
 */
export async function nameOfIndex(folder: string, language: Language): Promise<string> {
  // Pagefind's entry names the rest by hashes, and the program's version.
  const hash = createHash('sha256');
  for (const name of ['pagefind-entry.json', KNOWN_WORDS, FILED_ARTICLES]) hash.update(await readFile(join(folder, name)));
  const name = `${language}-${hash.digest('hex').slice(0, 10)}`;
  await rename(folder, join(dirname(folder), name));
  return name;
}

/** Ends Pagefind's program. */
export async function closeIndexes(): Promise<void> {
  await pagefind.close();
}

async function newIndex(language: Language, articles: number): Promise<pagefind.PagefindIndex> {
  // Pagefind reads it when it starts, and has no other setting for it. A sentence asks for many words.
  if (articles > LONG_ARCHIVE) process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = IN_CHUNK;
  const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index cannot be begun: ${errors.join(' ')}`);
  return index;
}

async function addTo(index: pagefind.PagefindIndex, { address, html }: IndexedArticle): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: address, content: html });
  if (errors.length > 0) throw new Error(`${address} cannot be put into the search index: ${errors.join(' ')}`);
}
