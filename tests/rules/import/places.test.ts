import { describe, expect, it } from 'vitest';
import { descriptionOf } from '../../../src/import/plan/description.ts';
import { type Asking, Places } from '../../../src/import/plan/places.ts';
import { DESCRIPTION } from '../../../src/schema/limits.ts';

const place = (article: Asking) => {
  const [given] = new Places({ slug: () => false, by: () => undefined }).give([article]);
  return given ?? expect.fail();
};

describe('the place of a text', () => {
  it.each([['con', 'con-2'], ['x'.repeat(300), 'x'.repeat(180)], ['a%00b', 'a-00b']])('has a name that every computer can have: %.20s', (name, folder) => {
    expect(place({ title: 'A walk', language: 'en', address: `https://old.example/${name}` }).folder).toBe(folder);
  });
});

describe('the place of a text in another language', () => {
  it('leaves its former address to its readers, whatever the English text beside it will be called', () => {
    expect(place({ title: 'Duelo', language: 'es', address: 'https://old.example/duelo/' })).toEqual({
      slug: 'duelo', folder: 'duelo-en', address: '/es/duelo', aliases: ['/duelo'], kept: ['/duelo'], lost: [],
    });
    expect(place({ title: 'Duelo', language: 'es', address: 'https://old.example/blog/duelo/' }).folder).toBe('duelo');
    expect(place({ title: 'Grief', language: 'en', address: 'https://old.example/grief/' })).toMatchObject({ folder: 'grief', aliases: [] });
  });
});

describe('a description that a person must write', () => {
  it.each([
    ['Short.', 'Write 110 to 160 characters on what a reader gets. Say what it is about, for whom it is, and what may help them. It began: Short.'],
    ['', 'Write 110 to 160 characters on what a reader gets. Say what it is about, for whom it is, and what may help them.'],
    ['x'.repeat(300), 'Write 110 to 160 characters on what a reader gets. Say what it is about, for whom it is, and what may help them.'],
    ['Words '.repeat(40), `Write 110 to 160 characters on what a reader gets. It began: ${'Words '.repeat(15)}…`],
  ])('is marked with the words that there were, in the length of one: %s', (text, words) => {
    const { description, written } = descriptionOf([text], 'en');
    expect([description, written]).toEqual([`‹${words}›`, false]);
    expect(description.length).toBeGreaterThanOrEqual(DESCRIPTION.min);
    expect(description.length).toBeLessThanOrEqual(DESCRIPTION.max);
  });
});
