import { markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { proseInMarkdown } from '../../src/content/markdown/prose.ts';
import { plainLanguage } from '../../src/report/plain-language.ts';
import { automated, colemanLiau, count, fleschKincaid, grade, readability, sentencesIn, smog, szigrisztPazos } from '../../src/report/readability.ts';
import { syllables } from '../../src/report/syllables.ts';

/** The prose of a text as the report reads it. */
const prose = (text: string) => proseInMarkdown(text, markdownToMdast(text, { features: { directive: true } }), { sentencesOnly: true });
const sentences = (text: string) => sentencesIn(prose(text), 'en').map((sentence) => sentence.text);

describe('the formulas', () => {
  // Ten sentences of ten words: 450 letters, 150 syllables, 12 long words.
  const counts = { sentences: 10, words: 100, letters: 450, syllables: 150, longWords: 12 };

  it('give what a hand does', () => {
    expect(fleschKincaid(counts)).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 10);
    expect(fleschKincaid(counts)).toBeCloseTo(6.01, 10);
    expect(smog(counts)).toBeCloseTo(1.043 * 6 + 3.1291, 10);
    expect(colemanLiau(counts)).toBeCloseTo(26.46 - 2.96 - 15.8, 10);
    expect(automated(counts)).toBeCloseTo(21.195 + 5 - 21.43, 10);
    expect(szigrisztPazos(counts)).toBeCloseTo(206.835 - 93.45 - 10, 10);
  });

  it('are joined by their median', () => {
    // 4.765, 6.01, 7.7 and 9.3871.
    expect(grade(counts)).toBeCloseTo((6.01 + 7.7) / 2, 10);
  });
});

describe('counting', () => {
  it('finds words, letters and syllables', () => {
    // Sleep(1) well(1) tonight(2), and(1) take(1) 2 medicines(3): 5 + 4 + 7 + 3 + 4 + 1 + 9 letters.
    expect(count(sentencesIn('Sleep well tonight, and take 2 medicines.', 'en'), 'en')).toEqual({ sentences: 1, words: 7, letters: 33, syllables: 10, longWords: 1 });
  });

  it.each([
    ['sleep', 1],
    ['medicine', 3],
    ['psychiatry', 4],
    ['well-being', 3],
    ['1,580', 1],
  ])('knows the syllables of %s', (word, number) => expect(syllables(word, 'en')).toBe(number));

  it.each([
    ['casa', 2],
    ['día', 2],
    ['ciudad', 2],
    ['leer', 2],
    ['aéreo', 4],
    ['construido', 3],
    ['país', 2],
    ['quien', 1],
    ['guerra', 2],
    ['pingüino', 3],
    ['muy', 1],
    ['ayuda', 3],
    ['ahora', 3],
    ['y', 1],
    ['enfermedad', 4],
    ['rehabilitación', 6],
  ])('knows the syllables of %s', (word, number) => expect(syllables(word, 'es')).toBe(number));
});

describe('the sentences of a text', () => {
  it('are those of its prose', () => {
    const text = '## What helps?\n\nSleep helps.[^a] So does **a walk**, with `code` in it.\n\n- one entry\n- A whole sentence.\n\n| A | B. |\n| - | - |\n| C | D. |\n\n:::urgent[Call now if:]\n- a sign\n:::\n\n![A picture.](./a.svg)';
    expect(sentences(text).map((sentence) => sentence.replace('\uFFFC', 'x'))).toEqual(['Sleep helps.', 'So does a walk , with x in it.'.replace(' ,', ','), 'A whole sentence.']);
  });

  it('name the hardest first, each with its line', () => {
    const easy = 'We walk a bit in the sun by the sea.';
    const hard = 'Multidisciplinary rehabilitation interventions necessitate comprehensive psychiatric evaluation beforehand.';
    const body = `\n${easy}\n${easy}\n\n## Part\n\n${easy} ${hard}\n${easy} ${easy}`;
    const lines = plainLanguage([{ kind: 'posts', id: 'x', language: 'en', file: 'index.md', fields: {}, body, linesBeforeBody: 9 }], 'en');
    expect(lines[0]).toMatch(/^index\.md: grade -?\d+\.\d/);
    expect(lines[1]).toBe('  line 16: Multidisciplinary rehabilitation interventions necessitate comprehensive psychiatric …');
    expect(lines).toHaveLength(6);
  });

  it('are too few for a verdict in a short note', () => expect(readability('One. Two. Three. Four.', 'en')).toBeUndefined());
});

describe('a text', () => {
  const hard = 'Multidisciplinary rehabilitation interventions necessitate comprehensive psychiatric evaluation. '.repeat(5);
  const easy = 'The sun is up and we go for a walk by the sea. '.repeat(5);
  const difícil = 'Las intervenciones multidisciplinarias requieren evaluaciones psiquiátricas pormenorizadas previamente. '.repeat(5);
  const fácil = 'Hoy hay sol y por eso vamos a dar un paseo por el mar. '.repeat(5);

  it('is too hard above grade 9, and in Spanish below 55', () => {
    expect(readability(hard, 'en')?.isHard).toBe(true);
    expect(readability(easy, 'en')?.isHard).toBe(false);
    expect(readability(difícil, 'es')?.isHard).toBe(true);
    expect(readability(fácil, 'es')?.isHard).toBe(false);
  });
});
