import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { knownNumbers, strangeHelpNumber, strangeKeyword } from '../../src/check/words/help-numbers.ts';
import { sampleContext } from '../support/sample-context.ts';

/** What tells readers and writers of help, and is no text of the site: a number that changes has to change there, too. */
const FILES = ['.github/ISSUE_TEMPLATE/correction.yml', 'content/README.md', ...globSync('src/languages/*/templates/*.md')];

const numbers = knownNumbers(parse(readFileSync('content/help-lines.yaml', 'utf8')));

it.each(FILES)('%s names only numbers that help lines have', (file) => {
  const told: string[] = [];
  // The stars of bold letters stand between a verb and its number.
  const prose = readFileSync(file, 'utf8').replaceAll('**', '');
  for (const rule of [strangeHelpNumber, strangeKeyword]) {
    rule.check({ file, language: 'en', prose }, { ...sampleContext, numbers }, (_, message) => told.push(message));
  }
  expect(told).toEqual([]);
});
