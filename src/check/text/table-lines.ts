import type { TextRule } from './text.ts';
import { linesOf, placeOf, THING, type WrittenLine } from './written.ts';

/** A line with a bar at both ends. */
const BARRED = /^\|.*\|$/;

/** What is meant as the line below the head of a table, with whatever dashes a word processor made of them. */
const DASHES = /^[\s|:+=_\p{Pd}]*[=_\p{Pd}][\s|:+=_\p{Pd}]*$/u;

export const tableDashes: TextRule = {
  id: 'table-dashes',
  level: 'error',
  tells: 'A table whose second line does not have a part of dashes for each part of the first, so that it is printed with its bars.',
  examples: {
    wrong: [
      '| a | b |\n| c | d |', '| a | b |\n|---|\n| c | d |', '| a | b |\n|—|—|\n| c | d |',
      '| a | b |\n| === | === |\n| c | d |', '| a | b |\n\n|---|---|\n\n| c | d |', 'a | b\nc | d',
      '> | a | b |\n> | c | d |', '| a | b |\n| --- | --- | --- |\n| c | d |', 'a | b | c\n--- | ---\nd | e | f',
      '|---|---|\n| a | b |', '|a|b\n|c|d', '+---+---+\n| a | b |\n+---+---+',
    ],
    right: [
      '| a | b |\n| --- | --- |\n| c | d |', 'a | b\n--- | ---\nc | d', 'either|or', 'a | b', 'The value |x| is',
      '`| a | b |`', '\\| a | b |', 'He said |\nand left.', '+++',
    ],
  },
  check({ body }, _, report) {
    for (const paragraph of body.of('paragraph')) {
      const lines = linesOf(body, paragraph);
      const [first, second] = lines;
      if (!first || !isTable(lines)) continue;
      const head = lines.find(({ words }) => !DASHES.test(words)) ?? first;
      const line = `| ${Array.from({ length: cellsOf(head.words) }, () => '---').join(' | ')} |`;
      const dashes = lines.find(({ words }) => DASHES.test(words));
      const where = dashes ? `Write ${line} below its first line, in place of the other dashes` : `Write ${line} below its first line`;
      report(
        placeOf(body, (second && dashes === second ? second : first).at),
        `this table is printed with its bars, since it lacks a line of dashes that fits. ${where}, and no empty lines between its lines.`,
      );
    }
  },
};

export const tableByTabs: TextRule = {
  id: 'table-by-tabs',
  level: 'error',
  tells: 'A table pasted from a word processor or a sheet, whose columns run together.',
  examples: {
    wrong: ['Hour\tSleep\tMood\nOne\tLight\tLow', 'Hour\tSleep\nOne\tLight'],
    right: ['| Hour | Sleep |\n| --- | --- |\n| One | Light |', 'One\ttab.', 'a\tb\nand then nothing', '\tcode\tx'],
  },
  check({ body }, _, report) {
    for (const paragraph of body.of('paragraph')) {
      const lines = linesOf(body, paragraph);
      const cells = lines.map(({ words }) => words.split(/\t+/));
      const [head = []] = cells;
      // A sign and a tab start a point of a list, as word processors write it.
      const isList = head.length === 2 && lines.some(({ words }) => /^\S{1,2}\t/.test(words));
      if (isList || lines.length < 2 || head.length < 2 || cells.some((row) => row.length !== head.length)) continue;
      report(
        body.at(paragraph),
        `the columns of this table run together. Write | ${(lines[0]?.typed ?? '').split(/\t+/).join(' | ')} |, below it ${`|${' --- |'.repeat(head.length)}`}, and each other line with bars, too.`,
      );
    }
  },
};

function isTable(lines: readonly WrittenLine[]): boolean {
  if (lines.length > 1 && lines.every(({ words }) => /^\|[^|]*\S[^|]*\|/.test(words))) return true;
  const barred = lines.filter(({ words }) => BARRED.test(words));
  if (barred.length === lines.length || barred.length > 1) return lines.length > 1 || cellsOf(lines[0]?.words ?? '') > 1;
  if (lines.some(({ words }) => /^\+[-=][-=+]*\+$/.test(words) || (words.includes('|') && DASHES.test(words)))) return true;
  const counts = new Set(lines.map(({ words }) => words.split(' | ').length));
  return lines.length > 1 && counts.size === 1 && !counts.has(1);
}

/** How many parts a line of a table has. */
function cellsOf(line: string): number {
  return line.replace(/^\||\|$/g, '').replaceAll(THING, '').split('|').length;
}
