import { describe, expect, it } from 'vitest';
import { normalized } from '../../src/content/normalize/normalize.ts';
import { sourcePlaces } from '../../src/content/normalize/source-places.ts';

/** What a writer sees as one and the same, and a machine does not: what it is, as it stands in a file, and as it is read. */
type Same = [what: string, written: string, read: string];

const letters: Same[] = [
  ['a letter and its accent apart', 'Que\u0301 ayuda, man\u0303ana', 'Qué ayuda, mañana'],
  ['an accent on an i without a dot', 'vi\u0301a, v\u0131\u0301a', 'vía, vía'],
  ['letters in one piece', 'su\uFB00ers, \uFB01nd, o\uFB03ce', 'suffers, find, office'],
  ['a soft hyphen', 'sui\u00ADcide', 'suicide'],
  ['a space of no width', 'sui\u200Bcide', 'suicide'],
  ['joiners between Latin letters', 'sui\u200Dci\u200Cde', 'suicide'],
  ['marks of direction', '\u200ECall\u200F \u202A988\u202C \u2066now\u2069', 'Call 988 now'],
  ['a mark of byte order in the middle', 'sui\uFEFFcide', 'suicide'],
  ['a word joiner and other signs of no width', 'sui\u2060ci\u034Fde\u180E \u2063now', 'suicide now'],
  ['letters for programs that nobody sees', 'text\u{E0041}\u{E0042}', 'text'],
  ['a hyphen that does not break', 'self\u2011harm, 1\u2010800', 'self-harm, 1-800'],
  ['an apostrophe that is a letter', 'don\u02BCt', 'don’t'],
  ['the sign of Kelvin', '5 \u212A', '5 K'],
  ['emoji of several parts', '👩‍👩‍👧 ❤️ 🏳️‍🌈 ☎︎ 1️⃣ 👍🏽', '👩‍👩‍👧 ❤️ 🏳️‍🌈 ☎︎ 1️⃣ 👍🏽'],
  ['the flag of a part of a country', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['a sign that makes an emoji of none', '988\uFE0F and a\uFE0E', '988 and a'],
  ['joiners of Persian and of Hindi', 'نمی\u200Cخواهم, क्\u200Dष', 'نمی\u200Cخواهم, क्\u200Dष'],
  ['quotation marks, dashes and signs of their own', '“Sí” — «¿no?» ‘a’ € ™ ½', '“Sí” — «¿no?» ‘a’ € ™ ½'],
];

const spaces: Same[] = [
  ['a heading', '##\u00A0What\u00A0helps', '## What helps'],
  ['a heading with a wide space', '##\u2003What helps\u00A0##', '## What helps ##'],
  ['points of lists', '-\u00A0one\n*\u2009two\n+\u3000three\n1.\u00A0four\n2)\u202Ffive', '- one\n* two\n+ three\n1. four\n2) five'],
  ['a point in a point', '-\u00A0one\n\u00A0\u00A0-\u00A0two', '- one\n  - two'],
  ['a list in a quotation', '>\u00A0-\u00A0one', '> - one'],
  ['a task', '-\u00A0[\u00A0]\u00A0one', '- [ ] one'],
  ['a block', ':::note\u00A0[Before\u00A0the talk]\u00A0', ':::note [Before the talk]'],
  ['a table', '|\u00A0a\u00A0|\u00A0b\u00A0|\n|\u00A0---\u00A0|\u00A0---\u00A0|', '| a | b |\n| --- | --- |'],
  ['an empty line', 'One.\n\u00A0\nTwo.\n\u200B\nThree.\n\u2800\nFour.', 'One.\n\nTwo.\n\nThree.\n\nFour.'],
  ['the end of a line, which must not break', 'One\u00A0\u00A0\ntwo \u00A0\nthree', 'One\ntwo\nthree'],
  ['the end of a line that shall break', 'One  \ntwo', 'One  \ntwo'],
  ['an address', '[us](/about\u00A0), [us](\u00A0/about), [us](/about\u200B)', '[us](/about ), [us]( /about), [us](/about)'],
  ['an address that is written out', 'See https://example.org\u00A0and www.example.org\u202Ftoo.', 'See https://example.org and www.example.org too.'],
  ['an address below the text', '[us]:\u00A0/about', '[us]: /about'],
  ['an element', '<a\u00A0href="/about\u00A0">us</a><br\u00A0/>', '<a href="/about ">us</a><br />'],
  ['the name of a picture', '![Waves](./my\u202Fwaves.png)', '![Waves](./my waves.png)'],
  ['a citation and an explained word', 'Text.[^lewis2017\u00A0] :term[panic\u00A0attack]', 'Text.[^lewis2017 ] :term[panic attack]'],
  ['an import', 'import\u00A0{ A }\u00A0from "./a.ts"', 'import { A } from "./a.ts"'],
  ['code', '`npm\u00A0run new`', '`npm run new`'],
  ['two spaces, of which one does not break', 'one\u00A0 two \u00A0three', 'one  two  three'],
  ['wide spaces between words', 'one\u3000two\u2003three\u2002four', 'one two three four'],
  ['words that fill a line without a break', 'In\u00A0this\u00A0line\u00A0every\u00A0space\u00A0holds\u00A0on', 'In this line every space holds on'],
  ['a number and its unit', 'Take 10\u00A0mg, or 1\u202F000\u2009mg.', 'Take 10\u00A0mg, or 1\u202F000\u2009mg.'],
  ['a name, and signs as in French', 'Dr.\u00A0Lee asks «\u00A0why?\u00A0»', 'Dr.\u00A0Lee asks «\u00A0why?\u00A0»'],
];

const fields: Same[] = [
  ['the line before the fields', '\uFEFF---\u00A0\ntitle: A\n---\u00A0\nText.', '--- \ntitle: A\n--- \nText.'],
  ['a name and its value', '---\ntitle\u00A0:\u00A0"A\u00A0b"\n---\n10\u00A0mg', '---\ntitle : "A b"\n---\n10\u00A0mg'],
  ['fields below a field', '---\ncover:\n\u00A0\u00A0picture:\u00A0./a.svg\n---\n', '---\ncover:\n  picture: ./a.svg\n---\n'],
  ['a list', '---\ntopics:\u00A0[mood,\u00A0sleep]\nkeyPoints:\n\u00A0 -\u00A0One.\n---\n', '---\ntopics: [mood, sleep]\nkeyPoints:\n  - One.\n---\n'],
  ['a name with a sign of no width', '---\n\u200Btit\u00ADle: A\n---\n', '---\ntitle: A\n---\n'],
];

const lineEnds: Same[] = [
  ['of Windows', '---\r\ntitle: A\r\n---\r\nText.', '---\ntitle: A\n---\nText.'],
  ['of old Macs', '---\rtitle: A\r---\r## A\r- b', '---\ntitle: A\n---\n## A\n- b'],
  ['of a word processor', '## A\u2028Text.\u2029- b', '## A\nText.\n- b'],
  ['of every kind at once', 'a\r\nb\rc\nd\u2028e', 'a\nb\nc\nd\ne'],
];

describe('what looks the same is read the same', () => {
  it.each([...letters, ...spaces, ...fields])('in %s', (_, written, read) => {
    expect(normalized('index.md', written)).toBe(read);
    expect(normalized('index.mdx', read), 'and is left as it is from then on').toBe(read);
  });

  it.each(lineEnds)('at line ends %s', (_, written, read) => expect(normalized('index.md', written)).toBe(read));

  it('in a file of fields, and in a list of words', () => {
    expect(normalized('glossary.es.yaml', 'pa\u0301nico\u00A0: Un\u00A0miedo.')).toBe('pánico : Un miedo.');
    expect(normalized('words.txt', 'nin\u0303ez\u00A0')).toBe('niñez ');
  });

  it.each(['https://'.repeat(20_000), '`'.repeat(20_000), ']('.repeat(20_000), '[^'.repeat(20_000), 'w'.repeat(100_000), ' '.repeat(100_000), '<'.repeat(20_000)])(
    'at once, however long a line is (%#)',
    (long) => expect(normalized('index.md', `a\u00A0b ${long}\u00A0c`)).toContain('a\u00A0b'),
  );
});

describe('a place is the one that editors show', () => {
  it.each<[what: string, source: string, read: [number, number], shown: [number, number]]>([
    ['behind letters with accents of their own', 'e\u0301e\u0301x', [1, 3], [1, 5]],
    ['behind signs of no width', 'a\u200Bb\u200Bc', [1, 3], [1, 5]],
    ['in a line that ends as on Windows', 'a\r\nb\u00ADc', [2, 2], [2, 3]],
    ['behind line ends of old Macs', 'a\rb\rc', [3, 1], [3, 1]],
    ['behind line ends that editors do not count', 'a\u2028bc', [2, 2], [1, 4]],
  ])('%s', (_, source, [line, column], [shownLine, shownColumn]) => {
    expect(sourcePlaces(source)({ line, column })).toEqual({ line: shownLine, column: shownColumn });
  });
});
