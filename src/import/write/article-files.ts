import { PLACEHOLDER } from '../../content/markdown/placeholder.ts';
import { FIRST_LANGUAGE, type Language } from '../../languages/languages.ts';
import { type Field, frontMatter, Plain } from '../../new/front-matter.ts';
import { placeholder } from '../../new/wording.ts';
import type { Day } from '../../schema/day.ts';
import { ALT, ARTICLE_TITLE, DESCRIPTION, TRANSLATED_TITLE } from '../../schema/limits.ts';
import { fieldWords } from '../plan/field-words.ts';
import type { Place } from '../plan/places.ts';

/** An article as it is written here. */
export interface Ready {
  title: string;
  description: string;
  language: Language;
  published: Day;
  updated: Day | undefined;
  topics: readonly string[];
  authors: readonly string[];
  place: Place;
  /** What it shows in the first language too, where that is known. */
  cover: { file: string; alt: string; first?: string | undefined };
  /** Its text in Markdown. */
  text: string;
}

/** The texts of an article by the names of their files. One in another language stands beside one in the first, which is to be written. */
export function articleFiles(article: Ready): Map<string, string> {
  const { language, text } = article;
  if (language === FIRST_LANGUAGE) return new Map([['index.md', `${frontMatter(originalFields(article))}\n\n${text}`]]);
  return new Map([
    ['index.md', `${frontMatter(originalFields(inFirstLanguage(article)))}\n\n${placeholder(`Write the text in English, or delete this folder: it is here in another language, in ${language}.md`)}\n`],
    [`${language}.md`, `${frontMatter(translationFields(article))}\n\n${text}`],
  ]);
}

/** The title of an article as a field can hold it: one that is too long is cut, with a mark for a person. */
export function titleOf(written: string, language: Language): string {
  const words = fieldWords(written);
  const { max } = language === FIRST_LANGUAGE ? ARTICLE_TITLE : TRANSLATED_TITLE;
  if (!/[\p{L}\p{N}]/u.test(words)) return placeholder('Write a title');
  return words.length <= max ? words : placeholder(`Write a shorter title: ${words}`, max);
}

function originalFields({ title, description, published, updated, topics, authors, cover, place }: Ready): Record<string, Field | undefined> {
  return {
    title,
    description,
    published: new Plain(published),
    updated: updated === undefined ? undefined : new Plain(updated),
    topics: new Plain(`[${topics.join(', ')}]`),
    ...(authors.length === 1 ? { author: new Plain(authors[0] ?? '') } : { authors: new Plain(`[${authors.join(', ')}]`) }),
    cover: { picture: new Plain(`./${cover.file}`), alt: cover.alt },
    aliases: [...place.aliases],
    draft: new Plain('true'),
  };
}

function translationFields({ title, description, published, updated, cover, place }: Ready): Record<string, Field | undefined> {
  return {
    title,
    description,
    slug: new Plain(place.slug),
    translatedFrom: new Plain(updated ?? published),
    coverAlt: cover.alt,
    aliases: [...place.aliases],
  };
}

/** The fields in the first language of an article that came in another: its words are still to be written. */
function inFirstLanguage(article: Ready): Ready {
  const { description, title, cover, place } = article;
  const isAsked = description.startsWith(PLACEHOLDER.start);
  const inEnglish = isAsked ? without(description) : `In English: ${description}`.padEnd(DESCRIPTION.min, '.');
  return {
    ...article,
    title: placeholder(`In English: ${without(title)}`, ARTICLE_TITLE.max),
    description: placeholder(inEnglish, DESCRIPTION.max),
    cover: { ...cover, alt: cover.first ?? placeholder(`In English: ${without(cover.alt)}`, ALT.max) },
    place: { ...place, aliases: [] },
  };
}

function without(words: string): string {
  return words.replace(/[‹›]/g, '');
}
