import { words as english, type Words } from '../../../../src/languages/en/words.ts';

/**
 * Not Haitian Creole: nobody here speaks it. Each saying is a placeholder, "mo" with a number, so that whatever is
 * left of another language on a page stands out. Addresses and the locale are real.
 */
export const words: Words = {
  ...(placeholders(english, { count: 0 }) as Words),
  locale: 'ht-HT',
  name: 'Kreyòl',
  addresses: {
    home: '/ht',
    page: 'paj',
    topics: '/ht/mo-tem',
    archive: '/ht/mo-achiv',
    search: '/ht/mo-chache',
    people: '/ht/mo-moun',
    notFound: '/ht/404',
    feed: 'rss.xml',
    inPrivate: 'mo-prive',
  },
};

/** The same shape with "mo" in place of each saying; what is filled in stays. */
function placeholders(said: unknown, state: { count: number }): unknown {
  if (Array.isArray(said)) return said.map((each) => placeholders(each, state));
  if (typeof said === 'object' && said !== null) {
    return Object.fromEntries(Object.entries(said).map(([name, each]) => [name, placeholders(each, state)]));
  }
  state.count += 1;
  const mo = `mo${state.count}`;
  if (typeof said === 'function') return (...filled: unknown[]) => `${mo} ${filled.join(' ')} ${'mo '.repeat(24)}`.slice(0, 140).replace(/\s\S*$/, '');
  return mo;
}
