import { basename } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { Problem } from '../../content/problem.ts';
import type { Report, Rule } from '../rule.ts';

/** Other things that writers leave where something is missing. "Todo" is a Spanish word, in capitals too. */
const HABITS = [/\blorem ipsum\b/i, /\bTK(?:TK)*\b/, /\bx{3,}\b/i];
const ENGLISH_HABITS = [...HABITS, /\bTODO\b/];
const OTHER_HABITS = [...HABITS, /\bTODO:/];

/** More than so many lines are told of together: nobody looks for them one by one. */
const MOST_TOLD = 12;

/** How much of a placeholder is shown to say which one is meant. */
const MOST_SHOWN = 48;

/** What is still to be written in the texts of one folder. */
export interface Unfinished {
  /** The texts with something still to be written, with the first of each line. */
  texts: { file: string; found: { line: number; column: number; words: string }[] }[];
  /** Whether the folder holds a draft. */
  draft: boolean;
}

/** What is asked of unfinished texts. Examples are files, each below a line of three equals signs and its path in `content/`. */
export type UnfinishedRule = Rule<Unfinished>;

const ARTICLE = '=== posts/sleep/index.md\n---\ntitle: Sleep\n---\n';
const DRAFT = ARTICLE.replace('title', 'draft: true\ntitle');

export const stillToWrite: UnfinishedRule = {
  id: 'still-to-write',
  level: 'error',
  tells: 'A text that would be published, and is still to be written somewhere.',
  examples: { wrong: [`${ARTICLE}‹A paragraph.›`, `${ARTICLE}A number: TODO`, `${ARTICLE}${'TK\n'.repeat(20)}`], right: [`${ARTICLE}Todo list.`, `${DRAFT}‹A paragraph.›`] },
  check({ texts, draft }, _, report) {
    if (draft) return;
    for (const { file, found } of texts) {
      if (found.length > MOST_TOLD) tellTogether(file, found, 'text', report);
      else for (const { words, ...at } of found) report({ file, ...at }, advice(words));
    }
  },
};

export const draftToWrite: UnfinishedRule = {
  id: 'draft-to-write',
  level: 'warning',
  tells: 'A draft that is still to be written somewhere. It is told once.',
  examples: { wrong: [`${DRAFT}‹A paragraph.›`], right: [`${DRAFT}A paragraph.`] },
  check({ texts, draft }, _, report) {
    if (draft) for (const { file, found } of texts) tellTogether(file, found, 'draft', report);
  },
};

function tellTogether(file: string, found: Unfinished['texts'][number]['found'], what: string, report: Report): void {
  const [first] = found;
  if (!first) return;
  const count = found.length === 1 ? 'one line is' : `${found.length} lines are`;
  report({ file, line: first.line, column: first.column }, `${count} still to be written in this ${what}. This is the first: ${shown(first.words)}`);
}

/**
 * Finds what is still to be written in the texts of one folder.
 *
 * @param sources its texts, in every language, as far as they can be read
 */
export function unfinishedIn(sources: readonly { file: string; text: string | Problem }[]): Unfinished {
  const read = sources.flatMap(({ file, text }) => (typeof text === 'string' ? [{ file, text }] : []));
  const texts = read
    .map(({ file, text }) => ({ file, found: placeholdersIn(text, isOriginal(file) ? ENGLISH_HABITS : OTHER_HABITS) }))
    .filter(({ found }) => found.length > 0);
  return { texts, draft: texts.length > 0 && read.some(({ file, text }) => isOriginal(file) && isDraft(file, text)) };
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
