import { describe, expect, it } from 'vitest';
import { titleIn } from '../../src/new/parse-answers.ts';
import { typedOptions } from '../../src/new/typed-options.ts';

describe('npm run new', () => {
  it.each([
    ['a title', ['--title', 'Sleep and mood'], { title: 'Sleep and mood' }],
    ['a title that begins with dashes', ['--title', '--what now', '--kind', 'news'], { title: '--what now', kind: 'news' }],
    ['a title of one word with a dash', ['--title', '-isms'], { title: '-isms' }],
    ['a title behind a sign of equality', ['--title=--what now'], { title: '--what now' }],
    ['a title that is a dash', ['--title', '—'], { title: '—' }],
    ['a title with the name of an option in it', ['--title', '--title or not?'], { title: '--title or not?' }],
    ['no word at all', [], {}],
  ])('understands %s', (_, words, options) => expect({ ...typedOptions(words) }).toEqual(options));

  it.each([
    ['a title alone that begins with dashes', ['--what now'], '"--what now" stands alone. Put the title in quotation marks after --title, and -- before it: npm run new -- --title "--what now"'],
    ['a title alone with quotation marks', ['What "normal" means'], '"What "normal" means" stands alone. Put the title in quotation marks after --title, and -- before it: npm run new -- --title "What \\"normal\\" means"'],
    ['words without quotation marks', ['--title', 'Sleep', 'and', 'mood'], '"and mood" stands alone. Put the title in quotation marks after --title, and -- before it: npm run new -- --title "and mood"'],
    ['an option without its words', ['--title', '--kind', 'news'], '--title stands without words. Write them behind it, in quotation marks.'],
    ['an option that there is none of', ['--what'], "Unknown option '--what'. Type npm run new -- --help to see what can stand here."],
  ])('tells of %s', (_, words, told) => expect(() => typedOptions(words)).toThrow(told));

  it.each([
    ['spaces of other kinds', ' Sleep\u00A0and\tmood\u200B ', 'Sleep and mood'],
    ['letters and their accents apart', 'Cafe\u0301', 'Café'],
    ['an emoji beside words', 'Sleep 🙂', 'Sleep 🙂'],
    ['quotation marks', '"Normal" sleep', '"Normal" sleep'],
  ])('takes a title with %s', (_, written, title) => expect(titleIn(written)).toBe(title));

  it.each([
    ['signs', '??? !!!', 'The title needs words.'],
    ['an emoji', '🙂', 'The title needs words.'],
    ['a dash', '--', 'The title needs words.'],
    ['spaces that nobody sees', '\u200B\u00A0', 'The title needs words.'],
    ['letters that no address has', 'Сон', 'The title has no letter from a to z'],
    ['too many letters', 'a'.repeat(101), 'The title has 101 characters. Write 100 at most.'],
  ])('asks for another title in place of %s', (_, written, told) => expect(() => titleIn(written)).toThrow(told));
});
