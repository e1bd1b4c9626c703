import { IMPORT_MEMORY, SINGLE_FILES } from '../content/single-files.ts';

/** What is said of each kind to somebody who never saw the files, and its sign: https://fonts.google.com/icons */
export const KINDS: Readonly<Record<string, { label: string; one: string; icon: string; title: string; says: string }>> = {
  posts: { label: 'Articles', one: 'Article', icon: 'article', title: 'title', says: 'Each in English, and in Spanish beside it.' },
  pages: { label: 'Pages', one: 'Page', icon: 'web', title: 'title', says: 'Such as About us.' },
  topics: { label: 'Topics', one: 'Topic', icon: 'category', title: 'title', says: 'The subjects that articles stand under.' },
  people: { label: 'People', one: 'Person', icon: 'group', title: 'name', says: 'Authors and reviewers. Only what is known and true.' },
};

/** The same of the files that stand by themselves. */
export const FILES: Readonly<Record<string, { label: string; icon: string; one?: string }>> = {
  'sources.yaml': { label: 'Sources', icon: 'menu_book', one: 'source' },
  'glossary.yaml': { label: 'Words in English', icon: 'dictionary', one: 'word' },
  'glossary.es.yaml': { label: 'Words in Spanish', icon: 'dictionary', one: 'word' },
  'help-lines.yaml': { label: 'Help lines', icon: 'call' },
  'practice.yaml': { label: 'The practice', icon: 'home_health' },
  'everyday-words.yaml': { label: 'Search: other words', icon: 'manage_search' },
  'language.yaml': { label: 'Rules on words', icon: 'rule' },
};

/** The files that stand by themselves and have a form, with their schemas; the memory of an import is for who types that command. */
export const FORM_FILES = Object.entries(SINGLE_FILES).filter(([file]) => file !== IMPORT_MEMORY);
