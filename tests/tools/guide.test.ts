import { copyFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { CARD_HEADINGS } from '../../src/check/whole/care.ts';
import { KIND_NAMES, template } from '../../src/new/templates.ts';
import { ARTICLE_TITLE, DESCRIPTION } from '../../src/schema/limits.ts';
import { linksTo, postSchema } from '../../src/schema/post.ts';

const guide = readFileSync('content/README.md', 'utf8');
const [, article = ''] = /### An article to copy\n\n```md\n([^]*?)```\n/.exec(guide) ?? [];
const [, translation = ''] = /```md\n(---\ntitle: "El sueño[^]*?)```\n/.exec(guide) ?? [];

describe('the guide for writers', () => {
  const parent = mkdtempSync(join(tmpdir(), 'guide-'));
  const root = join(parent, 'content');
  const folder = join(root, 'posts/sleep-and-mood');

  beforeAll(() => {
    cpSync('content', root, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.md'), article.replace('./cover.jpg', './cover.svg'));
    writeFileSync(join(folder, 'es.md'), `${translation}\nTexto.\n`);
    copyFileSync(globSync('content/posts/*/cover.svg')[0] ?? '', join(folder, 'cover.svg'));
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('has an article to copy that the check lets pass without a word, and the fields of its translation', async () => {
    const told = (await checkContent(root, { spelling: true })).filter(({ file }) => dirname(file) === 'content/posts/sleep-and-mood');
    expect(told.filter(({ file }) => file.endsWith('index.md'))).toEqual([]);
    expect(told.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('has the cards and the note for a reader at night as a new article has them', () => {
    for (const [level, heading] of Object.entries(CARD_HEADINGS)) expect(template('condition', 'en')).toContain(`:::${level}[${heading}]`);
    const blocks = template('condition', 'en').match(/^:::[\w-]+\[(?!An invented).*\]$|^(?:Call or text|If you mixed up).*$|^- (?:some|you have tried).*$/gm) ?? [];
    expect(blocks).toHaveLength(11);
    for (const line of blocks) expect(guide).toContain(line);
  });

  it('says how long a title and a description may be as the check does', () => {
    const { min, max } = DESCRIPTION;
    expect(guide).toContain(`| \`title\` | the headline, ${ARTICLE_TITLE.max} characters at most |`);
    expect(guide).toContain(`| \`description\` | what a reader gets, ${min} to ${max} characters;`);
    expect(guide).toContain(`The description has 58 characters. Write ${min} to ${max}.`);
  });

  it('names each field of an article', () => {
    const fields = z.toJSONSchema(postSchema(linksTo(z.string(), () => z.string())), { io: 'input', unrepresentable: 'any' }).properties ?? {};
    expect(Object.keys(fields)).toContain('cover');
    const [, table = ''] = /\n## 2 The fields\n([^]*?)\n## /.exec(guide) ?? [];
    expect(Object.keys(fields).filter((field) => !table.includes(`\`${field}\``))).toEqual([]);
  });

  it('names each kind of article, and the options of npm run new', () => {
    for (const kind of KIND_NAMES) expect(guide).toContain(`| \`${kind}\` |`);
    for (const option of ['--kind', '--address', '--translate']) expect(guide).toContain(option);
  });
});
