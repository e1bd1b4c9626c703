import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { today } from '../../src/model/days.ts';
import { addressFor } from '../../src/new/address.ts';
import { type Answers, answersFrom, translationLanguage } from '../../src/new/answers.ts';
import type { Inventory } from '../../src/new/inventory.ts';
import { makeArticle } from '../../src/new/make.ts';
import { Unclear } from '../../src/content/unclear.ts';
import { KIND_NAMES, template } from '../../src/new/templates.ts';
import { startTranslation } from '../../src/new/translate.ts';
import { toTranslate } from '../../src/new/translated-text.ts';
import { Project } from '../support/project.ts';
import { SAMPLE, sampleContent } from '../support/sample-content.ts';

const DESCRIPTION = 'What a reader gets from this article, in plain words and at a length that search engines show whole, neither more nor less.';

const WORDS = { type: 'string' } as const;
const OPTIONS = { title: WORDS, topic: WORDS, kind: WORDS, language: WORDS, english: WORDS, address: WORDS, author: WORDS, translate: WORDS };

let content: string;
let project: Project;
/** Starts the program, as an editor does. */
const typed = (...options: string[]) => project.run(['tools/new.ts', ...options]);
/** Does what the program does with its options, without starting it. */
async function make(...options: string[]): Promise<{ code: number; output: string }> {
  const { translate, language, ...given } = parseArgs({ args: options, options: OPTIONS }).values;
  const root = join(project.folder, 'content');
  try {
    const output = translate === undefined
      ? await makeArticle(root, { ...given, ...(language !== undefined && { language }) }, today())
      : await startTranslation(root, translate, translationLanguage(language));
    return { code: 0, output };
  } catch (fault) {
    if (!(fault instanceof Unclear)) throw fault;
    return { code: 1, output: fault.message };
  }
}
/** What the check tells about one file. */
const told = async (file: string) => (await checkContent(join(project.folder, 'content'))).filter((problem) => problem.file === `content/${file}`);
const path = (file: string) => join(project.folder, 'content', file);
const read = (file: string) => readFileSync(path(file), 'utf8');
const everything = () => new Map(globSync('content/**/*.*', { cwd: project.folder }).sort().map((file) => [file, readFileSync(join(project.folder, file), 'latin1')]));

beforeAll(async () => {
  content = await sampleContent();
  project = new Project(content);
});
afterAll(() => {
  project.remove();
  rmSync(content, { recursive: true, force: true });
});

/** A text with words in all its places. */
function written(file: string): void {
  const text = read(file)
    .replace(/^description: .*$/m, `description: ${DESCRIPTION}`)
    .replace(/\[\^‹[^›]*›\]/g, '[^sample-office]')
    .replace(/‹[^›]*›/g, 'Palabras')
    .replace('draft: true\n', '');
  writeFileSync(path(file), text);
}

describe('a new article', () => {
  it.each(KIND_NAMES)('of the kind %s is a draft that the check lets pass, in both languages, and says what is left to write', async (kind) => {
    const made = await make('--title', `Un ${kind} nuevo`, '--english', `A new ${kind}`, '--language', 'es', '--topic', 'sleep', '--kind', kind);
    expect(made.output).toContain(`I made content/posts/a-new-${kind} with`);
    expect(made.code).toBe(0);
    expect(read(`posts/a-new-${kind}/index.md`)).toContain('draft: true');
    expect(read(`posts/a-new-${kind}/es.md`)).toContain(`slug: un-${kind}-nuevo`);

    for (const name of ['index.md', 'es.md']) {
      const [left, ...others] = await told(`posts/a-new-${kind}/${name}`);
      expect(left).toMatchObject({ level: 'warning', message: expect.stringContaining('lines are still to be written in this draft.') });
      expect(others).toEqual([]);
    }
  });

  it('stands on the day it is in the practice’s time zone, by the practice, under its topic', async () => {
    await make('--title', 'A night walk', '--topic', 'sleep', '--kind', 'coping');
    const text = read('posts/a-night-walk/index.md');
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York', dateStyle: 'short' }).format();
    expect(text).toContain(`published: ${day}\n`);
    expect(text).toContain('topics: [sleep]\nauthor: vital-psych-md\n');
  });

  it('cannot be published before its places are filled', async () => {
    await make('--title', 'Too early', '--topic', 'sleep', '--kind', 'news');
    const draft = read('posts/too-early/index.md');
    writeFileSync(path('posts/too-early/index.md'), draft.replace('draft: true\n', ''));
    const problems = await told('posts/too-early/index.md');
    writeFileSync(path('posts/too-early/index.md'), draft);
    expect(problems[0]).toMatchObject({ level: 'error', line: 3, message: expect.stringMatching(/^This is still to be written: ‹What a reader gets/) });
  });

  it('takes its topic by name or number, too, and words it does not know with a suggestion', async () => {
    expect((await make('--title', 'By number', '--topic', '1', '--kind', '1')).code).toBe(0);
    expect((await make('--title', 'By name', '--topic', 'About sleep', '--kind', 'News')).code).toBe(0);
    expect((await make('--title', 'By chance', '--topic', 'slep', '--kind', 'news')).output).toContain('There is no topic called "slep". Did you mean sleep?');
    expect((await make('--title', 'By chance', '--topic', 'sleep', '--kind', 'recipe')).output).toContain('Choose from condition, treatment, coping, news.');
    expect(existsSync(path('posts/by-chance'))).toBe(false);
  });

  it('is by others than the practice where that is said, by their file names or by those that readers see', async () => {
    const by = (slug: string, ...author: string[]) => make('--title', slug, '--topic', 'sleep', '--kind', 'news', '--author', ...author);
    expect((await by('By one', 'inigo-sample')).code).toBe(0);
    expect(read('posts/by-one/index.md')).toContain('topics: [sleep]\nauthor: inigo-sample\n');
    expect((await by('By two', 'Íñigo Sample, vital-psych-md')).code).toBe(0);
    expect(read('posts/by-two/index.md')).toContain('topics: [sleep]\nauthors: [inigo-sample, vital-psych-md]\n');
    expect((await told('posts/by-two/index.md')).filter(({ level }) => level === 'error')).toEqual([]);
    expect((await by('By nobody', 'inigo-smaple')).output).toBe('There is no person called "inigo-smaple" in content/people. Did you mean inigo-sample?');
    expect((await by('By nobody', 'inigo-sample,')).output).toBe('There is no person called "" in content/people. Choose from inigo-sample, long-name, reviewer, vital-psych-md, with commas between several.');
    expect((await by('By nobody', 'reviewer,reviewer')).output).toBe('"reviewer" is named twice as an author. Keep the name once.');
    expect(existsSync(path('posts/by-nobody'))).toBe(false);
  });

  it('has no cover that another article has', async () => {
    const titles = Array.from({ length: 3 }, (_, index) => `Cover ${index}`);
    for (const title of titles) await make('--title', title, '--topic', 'sleep', '--kind', 'news');
    const alts = titles.map((title) => /^ {2}alt: (.*)$/m.exec(read(`posts/${addressFor(title)}/index.md`))?.[1]);
    expect(new Set(alts).size).toBe(titles.length);
  });
});

describe('nothing is overwritten', () => {
  it.each([
    ['a title that is there', ['--title', 'Plain 1', '--topic', 'sleep', '--kind', 'news'], 'The address /plain-1 is taken. Choose another one, such as plain-1-update.'],
    ['an address of the site itself', ['--title', 'Topics', '--topic', 'sleep', '--kind', 'coping'], 'The address /topics is taken. Choose another one, such as topics-coping.'],
    ['an address that is there', ['--title', 'New', '--address', '/plain-1', '--topic', 'sleep', '--kind', 'news'], 'The address /plain-1 is taken.'],
    ['a translation that is there', ['--translate', SAMPLE.whole], `There is a translation already, content/posts/${SAMPLE.whole}/es.md. Nothing in it was touched.`],
  ])('by %s', async (_, options, told) => {
    const before = everything();
    const { code, output } = await make(...options);
    expect(output).toContain(told);
    expect(code).toBe(1);
    expect(everything()).toEqual(before);
  });
});

describe('without a terminal', () => {
  const PROGRAM = [
    [[], '--title, --topic, and --kind are missing, and nobody can be asked here.'],
    [['Sleep', 'and', 'mood'], 'npm run new -- --title "Sleep and mood"'],
    [['--titel', 'Sleep'], "Unknown option '--titel'. Type npm run new -- --help"],
    [['--translate', 'plain-11x'], 'There is no article or page called "plain-11x". Did you mean plain-11?'],
  ] as const;
  const CALL = [
    [['--title', 'Sleep'], '--topic and --kind are missing'],
    [['--title', 'Sueño', '--topic', 'sleep', '--kind', 'news', '--language', 'es'], '--english is missing'],
    [['--title', '?!', '--topic', 'sleep', '--kind', 'news'], 'The title needs words.'],
    [['--title', 'x'.repeat(101), '--topic', 'sleep', '--kind', 'news'], 'The title has 101 characters. Write 100 at most.'],
    [['--translate', 'plain-11', '--language', 'en'], 'Every text stands in English already.'],
  ] as const;

  it.each([...PROGRAM.map((row) => [...row, typed] as const), ...CALL.map((row) => [...row, make] as const)])('%j says what to type, at once, and in words for editors', async (options, told, begin) => {
    const before = everything();
    const { code, output } = await begin(...options);
    expect(output).toContain(told);
    expect(output).not.toMatch(/^ {4}at |node:|node_modules/m);
    expect(code).toBe(1);
    expect(everything()).toEqual(before);
  });

  it('explains itself', async () => {
    const { code, output } = await typed('--help');
    expect(output).toContain('npm run new -- --translate sleep-and-mood');
    expect(code).toBe(0);
  });
});

describe('a translation that begins', () => {
  it('holds all that is to be translated, between marks, and what is not as it was', async () => {
    const { code, output } = await typed('--translate', `https://www.example.com/${SAMPLE.updated}`);
    expect(code).toBe(0);
    expect(output).toContain('The original is published, so nothing can be published until no ‹ or › is left here');
    const text = read(`posts/${SAMPLE.updated}/es.md`);
    expect(text).toContain('title: "‹Updated later›"');
    expect(text).toMatch(/^translatedFrom: 2026-02-10$/m);
    expect(text).toContain('## ‹First part›');
    expect(text).toContain('- ‹a point›');
    const problems = await told(`posts/${SAMPLE.updated}/es.md`);
    expect(problems).toContainEqual(expect.objectContaining({ level: 'error', message: expect.stringContaining('The end of the address (slug) is still to be chosen.') }));
    expect(problems.filter(({ level, message }) => level === 'error' && !message.includes('still to be'))).toEqual([]);
    rmSync(path(`posts/${SAMPLE.updated}/es.md`));
  });

  it('of a draft passes the check, and has as many key points as the original', async () => {
    await make('--title', 'Begun in English', '--topic', 'sleep', '--kind', 'treatment');
    written('posts/begun-in-english/index.md');
    writeFileSync(path('posts/begun-in-english/index.md'), read('posts/begun-in-english/index.md').replace('author:', 'draft: true\nauthor:'));
    const { output } = await make('--translate', 'begun-in-english');
    expect(output).toContain('The article is a draft');
    const text = read('posts/begun-in-english/es.md');
    expect(text.match(/^ {2}- "‹Palabras›"$/gm)).toHaveLength(3);
    expect(text).toContain(':::urgent[Busque ayuda ahora, de día o de noche, si:]');
    expect(text).toContain('## Cuándo buscar ayuda');
    expect(text).toContain('‹Palabras›[^sample-office]');
    expect(text).toMatch(/^coverAlt: "[^‹]/m);
    expect((await told('posts/begun-in-english/es.md')).map(({ level }) => level)).toEqual(['warning']);
  });

  it('is made of a page too', async () => {
    const good = read('pages/about/es.md');
    rmSync(path('pages/about/es.md'));
    await make('--translate', 'content/pages/about/');
    const begun = read('pages/about/es.md');
    writeFileSync(path('pages/about/es.md'), good);
    expect(begun).toMatch(/^---\ntitle: "‹.*›"\ndescription: "‹.*›"\nslug: xxx-about\ntranslatedFrom: \d{4}-\d\d-\d\d\n---\n/);
  });

  it('keeps citations outside the marks, leads links to the other language, and leaves pictures and code alone', () => {
    const site = { lines: new Map([['## Sources', '## Fuentes']]), terms: new Set(['cortisol']), addressOf: (address: string) => (address === '/sleep' ? '/es/sueno' : undefined) };
    const pairs = [
      ['One.[^a][^b] Two.[^c]', '‹One.›[^a][^b] ‹Two.›[^c]'],
      ['See [this](/sleep#parts) and [that](/mood).', '‹See [this](/es/sueno) and [that](/mood).›'],
      ['A :term[cortisol] and a :term[grief].', '‹A :term[cortisol] and a grief (in the glossary).›'],
      ['## Sources', '## Fuentes'],
      ['![A field](./field.jpg)', '![‹A field›](./field.jpg)'],
      [':::note[A word]', ':::note[‹A word›]'],
      ['> 1. A step', '> 1. ‹A step›'],
      ['| one | two |', '| ‹one› | ‹two› |'],
      ['| --- | :-: |', '| --- | :-: |'],
      ['```\ncode\n```', '```\ncode\n```'],
      [':::\n\n---', ':::\n\n---'],
      ['‹Still to be written›', '‹Still to be written›'],
    ] as const;
    for (const [english, begun] of pairs) expect(toTranslate(english, site)).toBe(begun);
  });
});

describe('asked one by one', () => {
  const there: Inventory = { topics: [{ id: 'mood', name: 'Mood' }, { id: 'sleep', name: 'Good sleep' }], people: [{ id: 'the-team', name: 'The team' }], author: 'the-team', shown: [], isTaken: (slug) => slug === 'sleep' };

  /** Answers one question after the other, and says what was asked. */
  async function talk(answers: string[]): Promise<{ understood: Answers; asked: string[] }> {
    const asked: string[] = [];
    const understood = await answersFrom({}, there, async (question) => {
      asked.push(question);
      return answers[asked.length - 1] ?? expect.unreachable(question);
    });
    return { understood, asked };
  }

  it('an editor can answer by number or by name', async () => {
    const understood = { titles: { en: 'A quiet night' }, topic: 'sleep', kind: 'coping', address: 'a-quiet-night' };
    expect((await talk(['1', 'A quiet night', '2', '3', ''])).understood).toEqual(understood);
    expect((await talk(['english', ' A quiet night ', 'good sleep', 'coping', '/a-quiet-night'])).understood).toEqual(understood);
  });

  it('is asked again where an answer is not clear, with a reason', async () => {
    const { understood, asked } = await talk(['french', 'en', '', 'Sleep', 'slep', 'sleep', '9', 'news', 'sleep', '']);
    expect(understood).toMatchObject({ topic: 'sleep', kind: 'news', address: 'sleep-update' });
    const told = asked.map((question) => question.split('\n')[0]);
    expect(told).toContain('"french" is no language of this site. Choose en (English) or es (Spanish).');
    expect(told).toContain('There is no topic called "slep". Did you mean sleep?');
    expect(told).toContain('The address /sleep is taken. Choose another one, such as sleep-update.');
  });

  it('is shown the address that the title makes, which stays for good, and can choose another', async () => {
    const { understood, asked } = await talk(['en', 'A quiet night', 'mood', 'news', 'Quiet nights']);
    expect(asked.at(-1)).toContain('Address, for good: /a-quiet-night');
    expect(understood.address).toBe('quiet-nights');
  });

  it('gives two titles when the article begins in Spanish', async () => {
    expect((await talk(['2', 'Una noche', 'A quiet night', 'mood', 'news', ''])).understood.titles).toEqual({ en: 'A quiet night', es: 'Una noche' });
  });

  it('is not asked what was said already', async () => {
    const understood = await answersFrom({ title: 'A quiet night', topic: 'mood', kind: 'news' }, there, () => expect.unreachable());
    expect(understood.address).toBe('a-quiet-night');
    await expect(answersFrom({}, there)).rejects.toThrow(Unclear);
  });
});

describe('an address', () => {
  it.each([
    ['Sleep and mood', 'sleep-and-mood'],
    ['What’s Añejo? 10 things!', 'whats-anejo-10-things'],
    ['Bipolar disorder: how to tell the early signs of a high, and what to do about them', 'bipolar-disorder'],
    ['How to live with a person who has lived with a great many losses for a long time', 'how-to-live-with-a-person-who-has-lived-with-a-great-many'],
  ])('for "%s" is short', (title, address) => {
    expect(addressFor(title)).toBe(address);
  });
});

describe('the templates', () => {
  it.each(KIND_NAMES)('for %s say the same line by line in each language', (kind) => {
    const form = (text: string) => text.split('\n').map((line) => `${/^(?:## |- |\d\. |:::[\w-]*|)/.exec(line)?.[0]} ${line.split('‹').length} ${line.split('[^').length} ${line !== ''}`);
    expect(form(template(kind, 'es'))).toEqual(form(template(kind, 'en')));
  });

  // Readers learn the cards by heart from one article to the next: a new one must not say it otherwise.
  it.each([['en', 'index.md', '## When to get help'], ['es', 'es.md', '## Cuándo buscar ayuda']] as const)('have in %s the care cards that other articles have, and a note for a reader at night', (language, name, heading) => {
    const articles = globSync(`content/posts/*/${name}`).map((file) => readFileSync(file, 'utf8'));
    const shared = (text: string) => text.split('\n').filter((line) => /^(?::::[\w-]+\[|- |[^:\s-])/.test(line) && !line.includes('‹'));
    const cards = template('condition', language).split(heading)[1]?.split(':::non-urgent')[1]?.split(':::\n').slice(1).join('\n') ?? '';
    expect(shared(cards)).toHaveLength(11);
    const [night = ''] = /:::note\[.*\]/.exec(template('condition', language)) ?? [];
    // The card on medicines is in three articles alone.
    for (const line of [night, ...shared(cards)]) expect(articles.filter((text) => text.includes(`\n${line}\n`)).length, line).toBeGreaterThanOrEqual(3);
  });
});

describe('filled and published', () => {
  it('a new article is built with its cards, its cover and its Spanish text', async () => {
    for (const name of ['index.md', 'es.md']) written(`posts/a-new-condition/${name}`);
    const { code, output } = await project.build();
    expect(code, output).toBe(0);
    const page = readFileSync(join(project.dist, 'a-new-condition.html'), 'utf8');
    for (const level of ['non-urgent', 'urgent', 'emergency']) expect(page).toContain(`class="care ${level}"`);
    expect(page).toContain('Sleep and you');
    expect(readFileSync(join(project.dist, 'es/un-condition-nuevo.html'), 'utf8')).toContain('Busque ayuda ahora, de día o de noche, si:');
    expect(existsSync(join(project.dist, 'a-new-treatment.html'))).toBe(false);
    expect(globSync('**/*.{html,xml,txt}', { cwd: project.dist }).filter((file) => /[‹›]/.test(readFileSync(join(project.dist, file), 'utf8')))).toEqual([]);
  });
});
