import { globSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { FIELDS_READING_RULES } from '../../src/check/reading/fields.ts';
import { FILE_RULES } from '../../src/check/reading/file.ts';
import type { Written } from '../../src/check/reading/reading.ts';
import { COMPONENTS_READING_RULES, TEXT_READING_RULES } from '../../src/check/reading/text.ts';
import { RULE_PAGE, rulePage } from '../../src/check/report/rule-page.ts';
import type { Rule } from '../../src/check/rule.ts';
import { allRules, ENTRY_RULES, FIELD_RULES, FOLDER_RULES, LAST_RULES, LISTED_WORD_RULES, LOOSE_RULES, ROOT_RULES, RULE_LIST_RULES, SHOWN_RULES, SITE_RULES, TEXT_RULES, UNFINISHED_RULES, WORD_RULES } from '../../src/check/rules.ts';
import { findings } from '../../src/check/run/apply.ts';
import { readBody } from '../../src/content/markdown/body.ts';
import { readFields } from '../../src/content/yaml/fields.ts';
import { languageSchema } from '../../src/schema/language.ts';
import { entryFileFrom, folderFrom, looseFileFrom, rootFrom, unfinishedFrom } from '../support/listing-examples.ts';
import { sampleContext } from '../support/sample-context.ts';
import { siteFrom } from '../support/site-examples.ts';

const beside = {
  files: ['cover.svg', 'damaged.svg', 'linked.svg', 'sleep-diary.pdf', 'locked.pdf', 'breathing.mp4', 'breathing.mp3', 'breathing.vtt'],
  pictures: new Map([['./cover.svg', undefined], ['./damaged.svg', 'is damaged.'], ['./linked.svg', undefined]]),
  attachments: new Map([['sleep-diary.pdf', undefined], ['locked.pdf', 'is locked.']]),
  pictureAdvice: new Map([['./linked.svg', 'holds a link.']]),
};

/** A text from an example; one that needs more than Markdown is read as MDX. */
function textOf(example: string) {
  // What other systems write in braces stands in Markdown: \emph{so}, {{ so }}, {#so}.
  const file = /^(?:import|export)\b|(?<![\w{:\])])\{\p{L}[^{}=:,]*\}|<[A-Z]|=\{|\{\.{3}|\{\[/mu.test(example) ? 'index.mdx' : 'index.md';
  const body = readBody({ file, body: `\n${example}\n\nText.`, linesBeforeBody: 1 }, 'en');
  if (!('tree' in body)) throw new Error(`${example} cannot be read: ${body.message}`);
  return { body, beside };
}

function fieldsOf(example: string) {
  const { raw, place } = readFields('index.md', example, 1, z.unknown());
  return { kind: 'posts' as const, fields: raw as Record<string, unknown>, place, beside };
}

function ruleListOf(example: string) {
  const { values, place } = readFields('language.yaml', example, 0, languageSchema);
  if (!values) throw new Error(`${example} is in no order.`);
  return { rules: values.rules, place };
}

const writtenOf = (source: string, file = 'index.md'): Written => ({ file, source });

const passageOf = (prose: string) => ({ file: 'index.md', language: 'en' as const, prose });

function examples<Subject, At>(name: string, rules: readonly Rule<Subject, At>[], subjectOf: (example: string) => Subject, failed: At): void {
  const table = rules.flatMap((rule) => [
    ...rule.examples.wrong.map((example) => [rule.id, 'tells of', example, rule] as const),
    ...rule.examples.right.map((example) => [rule.id, 'passes', example, rule] as const),
  ]);
  describe(name, () => {
    it.each(table)('%s %s %j', (_, does, example, rule) => {
      const told = findings([rule], subjectOf(example), sampleContext, failed).map(({ message }) => message);
      if (does === 'passes') expect(told).toEqual([]);
      else expect(told).not.toEqual([]);
      for (const message of told) expect(message).not.toContain('stopped before its end');
    });
  });
}

examples("the rule for the content's folder", ROOT_RULES, rootFrom, { file: '' });
examples('the rule for folders', FOLDER_RULES, folderFrom, { file: '' });
examples('the rule for pictures and files beside a text', SHOWN_RULES, folderFrom, { file: '' });
examples('the rule for files beside folders', LOOSE_RULES, looseFileFrom, { file: '' });
examples('the rule for files of topics and people', ENTRY_RULES, entryFileFrom, { file: '' });
examples('the rule for unfinished texts', UNFINISHED_RULES, unfinishedFrom, { file: '' });
examples('the rule for files', FILE_RULES, (example) => writtenOf(example), { file: '' });
examples('the rule for reading fields', FIELDS_READING_RULES, (example) => writtenOf(example), { file: '' });
examples('the rule for reading texts', TEXT_READING_RULES, (example) => writtenOf(example), { file: '' });
examples('the rule for reading texts with components', COMPONENTS_READING_RULES, (example) => writtenOf(example, 'index.mdx'), { file: '' });
examples('the rule for texts', TEXT_RULES, textOf, { file: 'index.md' });
examples('the rule for fields', FIELD_RULES, fieldsOf, { file: 'index.md' });
examples('the rule for words', [...WORD_RULES, ...LISTED_WORD_RULES], passageOf, 0);
examples('the rule for rules on words', RULE_LIST_RULES, ruleListOf, { file: '' });
examples('the rule for the whole', [...SITE_RULES, ...LAST_RULES], siteFrom, { file: 'index.md' });

describe('the list of rules', () => {
  it('has each rule once, with examples of both kinds and a line of what it tells', () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
    for (const { id, tells, examples: { wrong, right } } of allRules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(tells, id).toMatch(/^[A-Z].*\.$/);
      expect(Math.min(wrong.length, right.length), id).toBeGreaterThan(0);
    }
  });

  it('has every rule that stands in a file of the check', () => {
    const written = globSync('src/check/**/*.ts').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^export const \w+: \w*Rule = \{\s+id: '([\w-]+)'/gm)]);
    expect(written.length).toBeGreaterThan(100);
    const listed = new Set(allRules.map(({ id }) => id));
    expect(written.flatMap(([, id = '']) => (listed.has(id) ? [] : [id]))).toEqual([]);
  });

  it('stands for writers in docs/rules.md: after a change of a rule type npm run rules', () => {
    expect(readFileSync(RULE_PAGE, 'utf8')).toBe(rulePage());
    expect(rulePage()).toContain('| `vague-link` | warning | Words of a link that do not say where it leads. | `For more see [here](/about).` | yes |\n');
    expect(rulePage()).toContain('| `two-texts` | error | A folder with two texts in one language. |  |  |\n');
  });

  it('tells of a rule that fails itself, and goes on', () => {
    const failing = { ...TEXT_RULES[0]!, id: 'failing', check: () => { throw new Error('Oh.\nMore.'); } };
    const told = findings([failing, ...TEXT_RULES], textOf('# Sleep'), sampleContext, { file: 'index.md' });
    expect(told.map(({ rule, message }) => [rule.id, rule.level, message])).toEqual([
      ['failing', 'error', 'the rule failing stopped before its end (Oh.). The fault may be its own: show this line to whoever looks after the site.'],
      ['heading-of-page', 'error', expect.any(String)],
    ]);
  });
});
