import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { definition, languages } from '../../src/languages/languages.ts';
import { languageSchema } from '../../src/schema/language.ts';
import { exactly, findPhrase, readPhrase } from '../../src/search/phrases.ts';
import { QueryReader } from '../../src/search/query.ts';
import { hashOf, readState } from '../../src/search/state.ts';
import { urgentFinder } from '../../src/search/urgent.ts';
import { plainWords } from '../../src/search/words.ts';
import { IN_NEED, NOT_IN_NEED } from '../support/search-queries.ts';

describe('who types that they are in need', () => {
  const { urgent } = languageSchema.parse(parse(readFileSync('content/language.yaml', 'utf8')));
  const entriesOf = (language: (typeof languages)[number]) => (urgent[language] ?? []).map((entry) => ({ ...entry, lines: entry.lines ?? [] }));
  const find = urgentFinder(languages.map((language) => ({ sounds: definition(language).search.sounds, entries: entriesOf(language) })), ['lifeline', 'lifeline-spanish', 'emergency']);

  it.each([
    ...IN_NEED.map(([typed, , line]) => [typed, line] as const),
    ['¿Cómo me suisido?', 'lifeline'],
    ['KILL MYSELF!!', 'lifeline'],
    ['Don’t wanna be alive', 'lifeline'],
    ['mi hijo se quiere matar', 'lifeline'],
    ['she was molested', 'abuse-hotline'],
  ] as const)('%s: is shown the line %s', (typed, line) => {
    expect(find(typed)).toContain(line);
  });

  it.each([...NOT_IN_NEED, 'sleep', 'how long does grief last', 'se murió mi mamá', 'quiero vivir mejor', 'pill reminder app', 'abuse of alcohol', ''])('%s: is shown none', (typed) => {
    expect(find(typed)).toBe(undefined);
  });
});

describe('a query', () => {
  const reader = new QueryReader({
    common: ['i', 'my', 'cant', 'since', 'the'],
    sounds: definition('es').search.sounds,
    everyday: [{ say: ["can't sleep"], find: ['insomnia'] }, { say: ['mom/dad ... died'], find: ['grief'] }],
    vocabulary: 'sleep insomnia grief bipolar anxiety lithium quiero mother manic',
  });
  const wanted = (typed: string, typing = false) => reader.read(typed, typing).wanted.map(({ any }) => any.join(' '));

  it('wants what its sayings mean and the words that tell something', () => {
    expect(wanted("I can't sleep since my mom suddenly died")).toEqual(['insomnia', 'grief', 'sleep', '"mom"', '"suddenly"', '"died"']);
  });

  it.each([['bipoler', 'bipolar'], ['anxeity', 'anxiety'], ['litium', 'lithium'], ['kiero', 'quiero'], ['greif', 'grief']])('takes %s for %s', (typed, meant) => {
    expect(reader.read(typed, false).corrected).toEqual([{ typed, meant }]);
    expect(wanted(typed)).toEqual([meant]);
  });

  it.each(['panic', 'xyzzy', 'sle'])('takes %s for no other word for sure', (typed) => {
    expect(reader.read(typed, true).corrected).toEqual([]);
  });

  it.each(['anxi', 'bipol'])('leaves %s as it is while it is typed', (typed) => {
    expect(wanted(typed, true)).toEqual([typed]);
  });
});

it('words are the same with accents, apostrophes and capitals, or without', () => {
  expect(plainWords('Can’t SLEEP: mamá, niño, my mom’s')).toEqual(['cant', 'sleep', 'mama', 'nino', 'my', 'mom']);
});

it.each([
  ['kill/hurt (my own) self*', 'do i hurt my own selfs', { start: 2, end: 6 }],
  ['mom/dad ... died', 'my dad has just died', { start: 1, end: 5 }],
  ['mom ... died', 'mom was one who had died', undefined],
  ['self-harm', 'thoughts of self harm', { start: 2, end: 4 }],
  ['a (b) c', 'a c', { start: 0, end: 2 }],
])('the phrase %s stands in "%s" at %o', (phrase, typed, place) => {
  expect(findPhrase(readPhrase(phrase), plainWords(typed), exactly)).toEqual(place);
});

it('what is searched for goes behind the hash and comes back', () => {
  const state = { query: 'mamá & papá #1', topic: 'Mood', year: '2025', byDate: true };
  expect(readState(hashOf(state))).toEqual(state);
  expect(hashOf({ ...state, query: ' ' })).toBe('');
});
