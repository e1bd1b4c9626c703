import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../support/built-site.ts';
import { Project } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';

const DESCRIPTION = 'Mo '.repeat(40).trim();
const TEXTS = {
  'posts/sleep-and-mood/ht.md': `title: Mo dòmi\ndescription: ${DESCRIPTION}\nslug: mo-domi\ntranslatedFrom: 2026-01-31\ncoverAlt: Mo vèt`,
  'pages/about/ht.md': `title: Mo sou nou\ndescription: ${DESCRIPTION}\nslug: mo-sou-nou\ntranslatedFrom: 2026-01-31`,
  'pages/get-help/ht.md': `title: Mo èd\ndescription: ${DESCRIPTION}\nslug: mo-ed\ntranslatedFrom: 2026-01-31`,
};

/** What has one name in every language: the practice, where it is, who writes, and its address. */
const NAMES = /Sample Practice|The team|Miami|Florida|(?:www\.)?example\.com\S*|RSS|Kreyòl|https?:\S+/g;

/** A placeholder of the third language. */
const PLACEHOLDER = /^mo(?:\d+|-\p{L}+)?$|^(?:dòmi|sou|nou|èd|vèt)$/iu;

describe('a third language, given by one folder and three texts', () => {
  const content = new SmallContent();
  let project: Project;
  let built: { code: number; output: string };

  beforeAll(async () => {
    for (const [file, fields] of Object.entries(TEXTS)) content.write(file, `---\n${fields}\n---\n\nMo mo.\n`);
    for (const topic of ['mood', 'sleep']) {
      const file = `topics/${topic}.yaml`;
      content.write(file, `${content.read(file)}translations:\n  ht:\n    title: Mo\n    description: ${DESCRIPTION}\n    slug: mo-${topic}\n`);
    }
    // Said in English alone, as the help lines are.
    content.write('people/the-team.yaml', `${content.read('people/the-team.yaml')}about: Who writes here.\n`);
    content.write('practice.yaml', `${content.read('practice.yaml')}  ht:\n    title: Mo\n    description: ${DESCRIPTION}\n`);
    project = new Project(content.folder);
    addLanguage(project.folder);
    built = await project.build();
  });
  afterAll(() => {
    project.remove();
    content.remove();
  });

  it('needs nothing else for its pages', () => {
    expect(built.output.match(/^.*(?:error|Error).*$/gm) ?? []).toEqual([]);
    expect(built.code).toBe(0);
    expect(pages(project.dist)).toEqual(expect.arrayContaining(['ht.html', 'ht/404.html', 'ht/mo-domi.html', 'ht/mo-ed.html', 'ht/mo-sou-nou.html', 'ht/mo-tem/mo-sleep.html']));
  });

  it('has no word of another language on its pages that does not say so', () => {
    const found = pages(project.dist).flatMap((file) => strangeWords(readFileSync(join(project.dist, file), 'utf8')).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  it('says in which language its help lines are told, where nobody has translated them', () => {
    const { document } = parseHTML(readFileSync(join(project.dist, 'ht/mo-ed.html'), 'utf8'));
    expect(document.querySelector('main h3')?.getAttribute('lang')).toBe('en');
    expect(plain(document.querySelector('main .way')?.textContent)).toBe('Call 988');
    expect(document.querySelector('main .way')?.getAttribute('lang')).toBe('en');
  });

  it('tells in feeds in which language the sentence for a crisis is', () => {
    expect(readFileSync(join(project.dist, 'ht/rss.xml'), 'utf8')).toContain('&lt;p lang=&quot;en&quot;&gt;In crisis, call or text 988.&lt;/p&gt;');
  });

  it('is checked without a dictionary', async () => {
    const { output } = await project.run(['tools/check.ts', '--content']);
    expect(output.split('\n').filter((line) => line.includes('dictionary'))).toEqual([]);
  });

  it('has no grade in the report, which says so', async () => {
    const { code, output } = await project.run(['tools/report.ts']);
    expect(code).toBe(0);
    expect(output).toContain('How hard the Haitian Creole texts are to read: \n  nobody knows here, since no formula is known for this language\n');
  });

  it('can begin an article', async () => {
    const { code, output } = await project.run(['tools/new.ts', '--title', 'Mo mo', '--english', 'A quiet night', '--language', 'ht', '--topic', 'sleep', '--kind', 'news']);
    expect(output).toContain('ht.md      the text in Haitian Creole');
    expect(code).toBe(0);
  });
});

/** Puts the folder beside those of the other languages, and its name into their list. */
function addLanguage(folder: string): void {
  const languages = join(folder, 'src/languages');
  cpSync('tests/support/languages/ht', join(languages, 'ht'), { recursive: true });
  for (const file of globSync(join(languages, 'ht/*.ts'))) writeFileSync(file, readFileSync(file, 'utf8').replaceAll('../../../../src/languages/', '../'));
  const list = join(languages, 'languages.ts');
  const named = readFileSync(list, 'utf8').replace('{ en, es }', '{ en, es, ht }');
  writeFileSync(list, `import { ht } from './ht/language.ts';\n${named}`);
}

/** The pages of the third language. */
function pages(dist: string): string[] {
  return globSync('{ht,ht/**/*}.html', { cwd: dist }).sort();
}

/** Texts and labels on a page that no placeholder says, and that do not say in which other language they are. */
function strangeWords(html: string): string[] {
  const { document } = parseHTML(html);
  const elements = [...document.querySelectorAll('body, body *, head title, head meta[name="description"], head meta[property="og:title"]')].filter(
    (element) => !element.closest('script, style, [id^="source-"], [id^="note-"]') && element.closest('[lang]')?.getAttribute('lang') === 'ht',
  );
  const said = elements.flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent),
    ...['aria-label', 'alt', 'title', 'content'].map((name) => element.getAttribute(name)),
  ]);
  return said.map(plain).filter((text) => text.replace(NAMES, ' ').split(/[^\p{L}\p{M}\p{N}-]+/u).some((word) => /\p{L}/u.test(word) && !PLACEHOLDER.test(word)));
}
