import type { Mutation } from './mutant.ts';

/** Signs that may get into a file unseen, by what they are. */
const SIGNS: Record<string, string | Buffer> = {
  'a NUL': '\0',
  'a bell': '\u0007',
  'an end of file of old': '\u001a',
  'a form feed': '\f',
  'a delete sign': '\u007f',
  'a line end of another kind': '\u2028',
  'a next-line sign': '\u0085',
  'a lone carriage return': '\r',
  'a space of no width': '\u200b',
  'a joiner': '\u200d',
  'a soft hyphen': '\u00ad',
  'a sign that turns the writing round': '\u202e',
  'a byte order mark within': '\uFEFF',
  'a lost letter': '\uFFFD',
  'a sign that is none': '\uFFFE',
  'half an emoji': Buffer.from([0xed, 0xa0, 0xbd]),
  'a letter of Latin-1': Buffer.from([0xe9]),
  'a sign in too many bytes': Buffer.from([0xc0, 0xaf]),
  'a byte of no letter': Buffer.from([0xff]),
};

/** Files of other programs that somebody saved as a text, by how they begin. */
const OTHER_FILES: Record<string, Buffer> = {
  'a Word file': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x21, 0x9f]),
  'a PDF': Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', 'latin1'),
  'a photograph': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46]),
  'a rich text': Buffer.from('{\\rtf1\\ansi Hello}'),
  'a web page': Buffer.from('<!doctype html><html><body><p>Hello</p></body></html>'),
  nothing: Buffer.alloc(0),
  'an empty line': Buffer.from('\n'),
  'a byte order mark alone': Buffer.from([0xef, 0xbb, 0xbf]),
  zeros: Buffer.alloc(4096),
};

export const byteMutations: readonly Mutation[] = [
  ...Object.entries(SIGNS).map(([name, sign]): Mutation => [
    name,
    (mutant, chance) => {
      const { text } = mutant;
      const at = chance.is(0.4) ? chance.below(Math.max(1, text.indexOf('\n---'))) : chance.below(text.length);
      mutant.text = Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from(sign), Buffer.from(text.slice(at))]);
    },
  ]),
  ...Object.entries(OTHER_FILES).map(([name, bytes]): Mutation => [`${name} in its place`, (mutant) => { mutant.text = bytes; }]),
  ...Array.from({ length: 3 }, (): Mutation => ['its end cut off', (mutant, chance) => { mutant.text = mutant.bytes.subarray(0, chance.below(mutant.bytes.length)); }]),
  ['its start cut off', (mutant, chance) => { mutant.text = mutant.bytes.subarray(chance.below(mutant.bytes.length)); }],
  ['a piece cut out', (mutant, chance) => { const at = chance.below(mutant.text.length); mutant.text = mutant.text.slice(0, at) + mutant.text.slice(at + chance.below(200)); }],
  ['a piece twice', (mutant, chance) => { const at = chance.below(mutant.text.length); mutant.text = mutant.text.slice(0, at) + mutant.text.slice(Math.max(0, at - chance.below(300))); }],
  ['bytes overwritten', (mutant, chance) => { const bytes = Buffer.from(mutant.bytes); for (let count = chance.below(8) + 1; count > 0; count -= 1) bytes[chance.below(bytes.length)] = chance.below(256); mutant.text = bytes; }],
  ['letters overwritten', (mutant, chance) => { const letters = [...mutant.text]; for (let count = chance.below(8) + 1; count > 0; count -= 1) letters[chance.below(letters.length)] = chance.one([...'"\'`*_[](){}<>!#:;-=+|\\/&%$@^~\n\t ']); mutant.text = letters.join(''); }],
  ['Latin-1', (mutant) => { mutant.text = Buffer.from(mutant.text.replace('.', 'é.'), 'latin1'); }],
  ['UTF-16', (mutant) => { mutant.text = Buffer.from(`\uFEFF${mutant.text}`, 'utf16le'); }],
  ['UTF-16 without a mark', (mutant) => { mutant.text = Buffer.from(mutant.text, 'utf16le'); }],
  ['UTF-16 the other way round', (mutant) => { mutant.text = Buffer.from(`\uFEFF${mutant.text}`, 'utf16le').swap16(); }],
  ['letters decoded twice', (mutant) => { mutant.text = Buffer.from(mutant.text, 'utf8').toString('latin1').replace(/[\u0080-\u009f]/g, '?'); }],
  ['a byte order mark', (mutant) => { mutant.text = `\uFEFF${mutant.text}`; }],
  ['two byte order marks', (mutant) => { mutant.text = `\uFEFF\uFEFF${mutant.text}`; }],
  ['the line ends of Windows', (mutant) => { mutant.text = mutant.text.replaceAll('\n', '\r\n'); }],
  ['the line ends of old Macs', (mutant) => { mutant.text = mutant.text.replaceAll('\n', '\r'); }],
  ['line ends of both kinds', (mutant, chance) => { mutant.text = mutant.text.replace(/\n/g, () => (chance.is(0.5) ? '\r\n' : '\n')); }],
  ['line ends taken out', (mutant) => { mutant.text = mutant.text.replaceAll('\n', ' '); }],
  ['empty lines taken out', (mutant) => { mutant.text = mutant.text.replace(/\n\n+/g, '\n'); }],
  ['accents as signs of their own', (mutant) => { mutant.text = mutant.text.normalize('NFD'); }],
  ['everything twice', (mutant) => { mutant.text = mutant.text + mutant.text; }],
  ['a merge that was not finished', (mutant, chance) => {
    const lines = mutant.text.split('\n');
    const at = chance.below(lines.length);
    mutant.text = [...lines.slice(0, at), '<<<<<<< HEAD', lines[at] ?? '', '=======', 'Other words.', '>>>>>>> a-branch', ...lines.slice(at + 1)].join('\n');
  }],
  ['a merge of which one mark is left', (mutant, chance) => {
    const lines = mutant.text.split('\n');
    mutant.text = lines.toSpliced(chance.below(lines.length), 0, chance.one(['<<<<<<< HEAD', '=======', '>>>>>>> a-branch', '||||||| base'])).join('\n');
  }],
];
