import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages/languages.ts';
import { formats } from '../../src/model/formats.ts';
import { inSentence } from '../../src/model/lists.ts';
import { writersOf } from '../../src/schema/post.ts';

const said = (names: string[], language: Language) => inSentence(names, (name) => name, language).map(({ before, item }) => before + item).join('');

describe('several names in a sentence', () => {
  it.each<[Language, string[], string]>([
    ['en', ['Ana'], 'Ana'],
    ['en', ['Ana', 'Ben'], 'Ana and Ben'],
    ['en', ['Ana', 'Ben', 'Eva'], 'Ana, Ben, and Eva'],
    ['es', ['Ana'], 'Ana'],
    ['es', ['Ana', 'Ben'], 'Ana y Ben'],
    ['es', ['Ana', 'Ben', 'Eva'], 'Ana, Ben y Eva'],
  ])('stand in %s, from %j, as %j', (language, names, sentence) => {
    expect(said(names, language)).toBe(sentence);
  });

  it.each(['Inés', 'Ignacio', 'Isabel', 'Hilda', 'Íñigo', 'Ítalo', 'Híspalo', 'Ybarra', 'Yvonne', 'yvette'])('have "e" before %s, which begins with the sound of i', (name) => {
    expect(said(['Ana', name], 'es')).toBe(`Ana e ${name}`);
    expect(said(['Eva', 'Ana', name], 'es')).toBe(`Eva, Ana e ${name}`);
  });

  it.each(['Hialeah', 'Hierro', 'Yolanda', 'Yago', 'Y. Pérez', 'Elena', 'Húber', 'Dr. Íñigo'])('have "y" before %s, which does not', (name) => {
    expect(said(['Ana', name], 'es')).toBe(`Ana y ${name}`);
  });

  it('have it for the last name alone', () => {
    expect(said(['Ana', 'Íñigo', 'Eva'], 'es')).toBe('Ana, Íñigo y Eva');
  });

  it.each([['an', 'and', 'd'], ['A. (B)', 'C+', 'D|E'], ['Ana', 'Ana', 'Ana María'], ['y', 'e', 'i'], [', ', ' and ', 'x']])('are found where they look like what stands between them: %s, %s, %s', (...names) => {
    expect(said(names, 'en')).toBe(formats('en').list(names));
    expect(said(names, 'es')).toBe(formats('es').list(names));
    expect(inSentence(names, (name) => name, 'en').map(({ item }) => item)).toEqual(names);
  });
});

describe('those who wrote an article', () => {
  it.each<[object, string[]]>([
    [{ author: 'ana' }, ['ana']],
    [{ authors: ['ben', 'ana'] }, ['ben', 'ana']],
    [{ authors: ['ana'] }, ['ana']],
    [{}, []],
  ])('are in %j, in this order: %j', (fields, writers) => {
    expect(writersOf(fields)).toEqual(writers);
  });
});
