import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { report, summary } from '../../src/check/report/format.ts';
import { isError } from '../../src/content/problem.ts';
import { pdf } from '../support/media.ts';
import { Project } from '../support/project.ts';
import { SAMPLE, sampleContent } from '../support/sample-content.ts';
import { ARTICLE, PAGE, SmallContent } from '../support/small-content.ts';

/** Mistakes in several posts, each of a kind that Astro alone would publish, or would tell about last. */
const MISTAKES: readonly [file: string, told: string, make: (folder: string) => void][] = [
  ['plain-1/index.md', 'There is no person called "nobody".', rewrite('author: vital-psych-md', 'author: nobody')],
  ['plain-2/index.md', 'is 2026-02-31, which is not in the calendar.', rewrite(/published: \S+/, 'published: 2026-02-31')],
  ['plain-3/index.MD', 'Nothing reads this file.', (folder) => renameSync(join(folder, 'index.md'), join(folder, 'index.MD'))],
  ['plain-4/index.md', 'There is no text after the fields.', rewrite(/---\n\n[^]*$/, '---\n')],
  ['plain-5/index.md', 'has no description.', rewrite('An introduction.', '![](./cover.svg)')],
  [`${SAMPLE.photograph}/index.md`, 'The picture ./cover.jpg is damaged or is not a picture.', (folder) => writeFileSync(join(folder, 'cover.jpg'), 'no picture')],
  [`${SAMPLE.mdx}/index.mdx`, 'What stands between { and } cannot be read.', rewrite('An introduction.', 'An { introduction.', 'index.mdx')],
];

const DIARY = pdf({ title: 'Sleep diary', language: 'en' });

/** What a command tells about a file: the lines below its name. */
function toldAbout(file: string, output: string): string {
  return output.split('\n\n').find((part) => part.startsWith(`content/posts/${file}\n`)) ?? '';
}

function rewrite(passage: string | RegExp, other: string, name = 'index.md') {
  return (folder: string) => {
    const text = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), text.replace(passage, other));
  };
}

describe('a build over content with mistakes', () => {
  let content: string;
  let project: Project;
  let build: { code: number; output: string };

  beforeAll(async () => {
    content = await sampleContent();
    project = new Project(content);
    for (const [file, , make] of MISTAKES) make(join(project.folder, 'content/posts', dirname(file)));
    build = await project.build();
  });
  afterAll(() => {
    project.remove();
    rmSync(content, { recursive: true, force: true });
  });

  it('fails', () => {
    expect(build.code).toBe(1);
  });

  it.each(MISTAKES)('names the mistake in %s', (file, told) => {
    expect(toldAbout(file, build.output)).toContain(told);
  });

  it('says how much there is to do, and nothing in the words of programs', () => {
    expect(build.output).toContain('8 errors in 8 files. The site cannot be published until the errors are mended.');
    expect(build.output).not.toMatch(/^ {4}at |stack trace|\bhint\b|\bError\b|node_modules/im);
  });

  it('publishes nothing', () => {
    expect(globSync('**/*.{html,xml,svg,jpg}', { cwd: project.dist })).toEqual([]);
  });

  it('tells the same as the check alone', async () => {
    const problems = await checkContent(join(project.folder, 'content'));
    for (const [file, told] of MISTAKES) expect(toldAbout(file, report(problems))).toContain(told);
    expect(build.output).toContain(summary(problems.filter(isError)));
  });
});

describe('a site that was published once', () => {
  let content: SmallContent;
  let project: Project;
  const files = () => globSync('**/*.{html,xml}', { cwd: project.dist }).sort();
  const beside = (name: string) => join(project.folder, 'content', dirname(PAGE), name);
  const practice = () => join(project.folder, 'content', 'practice.yaml');

  beforeAll(async () => {
    content = new SmallContent();
    content.write(PAGE, `${content.read(PAGE)}\n[Sleep diary](./diary.pdf)\n\n![A wave that rises](./wave.svg)\n`);
    content.write(join(dirname(PAGE), 'diary.pdf'), DIARY);
    content.write(join(dirname(PAGE), 'wave.svg'), wave(400));
    project = new Project(content.folder);
    expect((await project.build()).code).toBe(0);
  });
  afterAll(() => {
    project.remove();
    content.remove();
  });

  it('stays as it is when a build fails, and follows when the mistake is mended', async () => {
    const before = files();
    expect(before).toContain('sleep-and-mood.html');

    const file = join(project.folder, 'content', ARTICLE);
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('An introduction.', '# An introduction.'));
    expect((await project.build()).code).toBe(1);
    expect(files()).toEqual(before);

    writeFileSync(file, good.replace('An introduction.', 'A mended introduction.'));
    writeFileSync(beside('diary.pdf'), Buffer.concat([DIARY.subarray(0, 9), Buffer.from(`%${' '.repeat(20_000)}\n`), DIARY.subarray(9)]));
    writeFileSync(beside('wave.svg'), wave(1200));
    expect((await project.build()).code).toBe(0);
    expect(readFileSync(join(project.dist, 'sleep-and-mood.html'), 'utf8')).toContain('A mended introduction.');
  });

  it('tells of the files beside a text as they are, though the text stayed as it was', () => {
    const page = readFileSync(join(project.dist, 'about.html'), 'utf8');
    expect(/Sleep diary [^<]*/.exec(page)?.[0]).toBe('Sleep diary (PDF, 20\u00A0kB)');
    expect(/<img alt="A wave that rises"[^>]* width="(\d+)"/.exec(page)?.[1]).toBe('1200');
  });

  it.each<[string, string, () => void]>([
    ['a mistake in the facts about the practice', 'The address of the site must be a whole address', () => rewriteFile(practice(), 'site: https', 'site: http')],
    ['no facts about the practice', 'This file is missing.', () => rmSync(practice())],
  ])('is not built anew with %s, which is told with all others', async (_, told, make) => {
    const good = readFileSync(practice(), 'utf8');
    make();
    const { code, output } = await project.build();
    writeFileSync(practice(), good);
    expect(code).toBe(1);
    expect(output).toContain(`content/practice.yaml`);
    expect(output).toContain(told);
    expect(output).not.toMatch(/^ {4}at |stack trace|\bhint\b|node_modules/im);
    expect(existsSync(join(project.dist, 'index.html'))).toBe(true);
  });
});

/** A drawing of some width, in pixels. */
function wave(width: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 100" width="${width}" height="100"><rect width="${width}" height="100" fill="#0d5660"/></svg>`;
}

function rewriteFile(file: string, passage: string, other: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(passage, other));
}
