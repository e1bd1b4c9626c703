import type { Chance, Mutation } from './mutant.ts';

/** Signs of no width, and spaces that look like the one of the space bar. */
const UNSEEN = ['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD', '\uFEFF', '\u200E', '\u200F', '\u061C', '\uFE0F'];
const SPACES = ['\u00A0', '\u202F', '\u2007', '\u2009', '\u2003', '\u3000'];

/** What a writer leaves empty, or types between quotation marks. */
const EMPTY = ['', ' ""', " ''", ' null', ' ~', ' []', ' {}', ' [""]', ' "  "', '\n  -'];
const BACKSLASHES = ["\\'", '\\%', '\\n', '\\t', '\\"', '\\\\', '\\/', '\\u00e9', '\\u200b', '\\x', '\\', '\\&', '\\_'];
const OPTIONAL = ['updated', 'contentNote', 'keyPoints', 'reviewer', 'reviewed', 'about', 'aliases', 'draft'];

/** Puts signs between some of the letters of a text. */
function sprinkled(text: string, chance: Chance, signs: readonly string[], share: number): string {
  return [...text].map((letter) => (chance.is(share) ? letter + chance.one(signs) : letter)).join('');
}

/** What looks the same to the eye, or almost, and fields that are empty. */
export const eyeMutations: readonly Mutation[] = [
  ['unseen signs everywhere', (mutant, chance) => { mutant.text = sprinkled(mutant.text, chance, UNSEEN, 0.05); }],
  ['unseen signs in the text', (mutant, chance) => { mutant.body = sprinkled(mutant.body, chance, UNSEEN, 0.2); }],
  ['unseen signs in the fields', (mutant, chance) => { mutant.fields = mutant.fields.map((line) => sprinkled(line, chance, UNSEEN, 0.1)); }],
  ['other spaces everywhere', (mutant, chance) => { mutant.text = mutant.text.replace(/ /g, () => chance.one(SPACES)); }],
  ['some other spaces', (mutant, chance) => { mutant.text = mutant.text.replace(/ /g, (space) => (chance.is(0.2) ? chance.one(SPACES) : space)); }],
  ['other spaces at the ends of lines', (mutant, chance) => { mutant.text = mutant.text.replace(/$/gm, () => (chance.is(0.3) ? chance.one(SPACES).repeat(1 + chance.below(3)) : '')); }],
  ['line ends of a word processor', (mutant, chance) => { mutant.text = mutant.text.replace(/\n/g, () => chance.one(['\u2028', '\u2029', '\n', '\r\n', '\r'])); }],
  ['accents as signs of their own, here and there', (mutant, chance) => { mutant.text = mutant.text.replace(/[À-ÿ]/g, (letter) => (chance.is(0.5) ? letter.normalize('NFD') : letter)); }],
  ['letters in one piece', (mutant) => { mutant.text = mutant.text.replaceAll('ffi', '\uFB03').replaceAll('fi', '\uFB01').replaceAll('ff', '\uFB00'); }],
  ['hyphens that do not break', (mutant) => { mutant.text = mutant.text.replace(/(?<=\w)-(?=\w)/g, '\u2011'); }],
  ['an empty field', (mutant, chance) => { mutant.fields = [...mutant.fields, `${chance.one(OPTIONAL)}:${chance.one(EMPTY)}`]; }],
  ['a field emptied', (mutant, chance) => { const at = chance.below(mutant.fields.length); mutant.fields = mutant.fields.map((line, index) => (index === at ? line.replace(/:.*/, `:${chance.one(EMPTY)}`) : line)); }],
  ['a backslash in a field', (mutant, chance) => { mutant.fields = mutant.fields.map((line) => (/^title/.test(line) ? line.replace(/ (?=\w+"?$)/, ` ${chance.one(BACKSLASHES)}`) : line)); }],
  ['an address with a question mark before', (mutant, chance) => { mutant.fields = [...mutant.fields, `aliases: ["${chance.one(['/?p=', '?p=', '/index.php?id=', '/old?page=', '/?'])}${chance.below(999)}"]`]; }],
];
