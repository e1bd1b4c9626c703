import { basename } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../content/front-matter.ts';
import { error, type Problem, warning } from '../../content/problem.ts';

/** Other things that writers leave where something is missing. "Todo" is a Spanish word, in capitals too. */
const HABITS = [/\blorem ipsum\b/i, /\bTK(?:TK)*\b/, /\bx{3,}\b/i];
const ENGLISH_HABITS = [...HABITS, /\bTODO\b/];
const OTHER_HABITS = [...HABITS, /\bTODO:/];

/** More than so many lines are told of together: nobody looks for them one by one. */
const MOST_TOLD = 12;

/** How much of a placeholder is shown to say which one is meant. */
const MOST_SHOWN = 48;

/**
 * What is still to be written in the texts of one folder.
 *
 * A draft is told of it once, as a warning. A text that would be published is told of it line by line, as an error.
 *
 * @param sources its texts, in every language, as far as they can be read
 */
export function checkPlaceholders(sources: readonly { file: string; text: string | Problem }[]): Problem[] {
  const texts = sources.flatMap(({ file, text }) => (typeof text === 'string' ? [{ file, text }] : []));
  const unfinished = texts
    .map(({ file, text }) => ({ file, found: placeholdersIn(text, isOriginal(file) ? ENGLISH_HABITS : OTHER_HABITS) }))
    .filter(({ found }) => found.length > 0);
  const draft = unfinished.length > 0 && texts.some(({ file, text }) => isOriginal(file) && isDraft(file, text));
  return unfinished.flatMap(({ file, found }) => {
    const [first] = found;
    if (!first) return [];
    if (!draft && found.length <= MOST_TOLD) return found.map(({ words, ...at }) => error({ file, ...at }, advice(words)));
    const count = found.length === 1 ? 'one line is' : `${found.length} lines are`;
    const tell = draft ? warning : error;
    return [tell({ file, line: first.line, column: first.column }, `${count} still to be written in this ${draft ? 'draft' : 'text'}. This is the first: ${shown(first.words)}`)];
  });
}

/** The first placeholder of each line: a paragraph is written at once. */
function placeholdersIn(text: string, habits: readonly RegExp[]): { line: number; column: number; words: string }[] {
  if (![/[‹›]/, ...habits].some((mark) => mark.test(text))) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = [/‹[^›]*›|[‹›]/, ...habits].map((mark) => mark.exec(line)).filter((match) => match !== null);
    const [first] = found.sort((a, b) => a.index - b.index);
    return first ? [{ line: index + 1, column: first.index + 1, words: line.startsWith('slug:') ? line : first[0] }] : [];
  });
}

function advice(words: string): string {
  if (words.startsWith('slug:')) return 'the end of the address (slug) is still to be chosen. Write it in the language of this text, such as musicoterapia.';
  if (!/[‹›]/.test(words)) return `"${words}" stands where a text is missing. Write the text.`;
  if (words.length === 1) return `the mark ${words} stands around a text that is still to be written. Write the text, or take the mark away.`;
  return `this is still to be written: ${shown(words)} Write the text in place of it, and take the marks ‹ and › away.`;
}

function shown(words: string): string {
  if (words.length <= MOST_SHOWN) return words;
  return `${words.slice(0, MOST_SHOWN).replace(/\s+\S*$/, '')} …${words.startsWith('‹') ? '›' : ''}`;
}

function isOriginal(file: string): boolean {
  return basename(file).startsWith('index.');
}

function isDraft(file: string, text: string): boolean {
  const parts = splitFrontMatter(file, text);
  if ('level' in parts) return false;
  try {
    return (parse(parts.frontMatter, { logLevel: 'silent' }) as { draft?: unknown } | null)?.draft === true;
  } catch {
    return false;
  }
}
