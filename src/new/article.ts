import { definition, FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { addressFor } from './address.ts';
import type { Cover } from './cover.ts';
import { type Field, frontMatter, Plain } from './front-matter.ts';
import { type Kind, template } from './templates.ts';
import { fieldPlaceholders } from './wording.ts';

/** What a new article is made from. */
export interface Start {
  /** The title in the first language, and in another one where the article begins in it. */
  titles: Partial<Record<Language, string>> & { en: string };
  topic: string;
  kind: Kind;
  authors: readonly string[];
  day: Day;
  cover: Cover;
}

const KEY_POINTS = 3;

/** The files of a new article by name: its text, its cover, and a text in another language where it has a title in it. */
export function articleFiles(start: Start): Map<string, string> {
  const others = languages.filter((language) => language !== FIRST_LANGUAGE && start.titles[language]);
  return new Map([
    ['index.md', `${frontMatter(originalFields(start))}\n\n${template(start.kind, FIRST_LANGUAGE)}`],
    ...others.map((language): [string, string] => [`${language}.md`, `${frontMatter(translationFields(start, language))}\n\n${template(start.kind, language)}`]),
    ['cover.svg', start.cover.svg],
  ]);
}

function originalFields({ titles, topic, kind, authors, day, cover }: Start): Record<string, Field | undefined> {
  return {
    title: titles[FIRST_LANGUAGE],
    description: fieldPlaceholders(FIRST_LANGUAGE).description,
    published: new Plain(day),
    topics: new Plain(`[${topic}]`),
    ...authorFields(authors),
    cover: { picture: new Plain('./cover.svg'), alt: cover.alt[FIRST_LANGUAGE] },
    ...sharedFields(kind, FIRST_LANGUAGE),
    draft: new Plain('true'),
  };
}

/** One author stands by the name alone, several in a list. */
function authorFields(authors: readonly string[]): Record<string, Field> {
  const [only = '', ...others] = authors;
  return others.length === 0 ? { author: new Plain(only) } : { authors: new Plain(`[${authors.join(', ')}]`) };
}

function translationFields({ titles, kind, day, cover }: Start, language: Language): Record<string, Field | undefined> {
  const title = titles[language] ?? '';
  return {
    title,
    description: fieldPlaceholders(language).description,
    slug: new Plain(addressFor(title)),
    translatedFrom: new Plain(day),
    coverAlt: cover.alt[language],
    ...sharedFields(kind, language),
  };
}

function sharedFields(kind: Kind, language: Language): Record<string, Field | undefined> {
  const { keyPoint, condition, therapy } = fieldPlaceholders(language);
  const about = { condition: [{ condition }], treatment: [{ therapy }, { condition }], coping: undefined, news: undefined };
  return { about: about[kind], keyPoints: Array.from({ length: KEY_POINTS }, () => keyPoint), contentNote: definition(language).contentNote };
}
