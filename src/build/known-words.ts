import { EVERYDAY_WORDS } from '../content/single-files.ts';
import { definition, type Language } from '../languages/languages.ts';
import { contentFile, lazily } from '../model/content-file.ts';
import { glossary } from '../model/glossary.ts';
import { everydayWordsSchema } from '../schema/everyday-words.ts';
import type { KnownWords } from '../search/settings.ts';
import { plainWords } from '../search/words.ts';
import type { IndexedArticle } from './indexed-article.ts';

const everyday = lazily(() => contentFile(EVERYDAY_WORDS, everydayWordsSchema));

/** Articles whose words are counted, at most: beyond that few words are new. */
const MOST_ARTICLES = 2000;

/** Words that are kept, at most: about 20 kB of them are loaded for a first search. */
const MOST_WORDS = 6000;

/** Collects what the search knows of a language's words. */
export class KnownWordsOf {
  readonly #language: Language;
  readonly #articles = new Map<string, number>();
  #count = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  add({ text }: IndexedArticle): void {
    this.#count += 1;
    if (this.#count > MOST_ARTICLES) return;
    for (const word of new Set(plainWords(text))) if (isKept(word)) this.#articles.set(word, (this.#articles.get(word) ?? 0) + 1);
  }

  all(): KnownWords {
    const { common, sounds } = definition(this.#language).search;
    const frequent = [...this.#articles].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1)).slice(0, MOST_WORDS).map(([word]) => word);
    const explained = [...glossary(this.#language).keys()].flatMap(plainWords).filter(isKept);
    return { common, sounds, everyday: everyday()[this.#language] ?? [], vocabulary: [...new Set([...frequent, ...explained])].join(' ') };
  }
}

/** Whether a word is long enough to be mistyped, and no number. */
function isKept(word: string): boolean {
  return word.length > 2 && !/\d/.test(word);
}
