import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

describe('npm run check', () => {
  let content: SmallContent;
  let project: Project;
  const run = (args: string[] = [], env: Record<string, string> = {}) => project.run(['tools/check.ts', '--content', ...args], { GITHUB_ACTIONS: '', ...env });
  const article = () => join(project.folder, 'content', ARTICLE);

  beforeAll(() => {
    content = new SmallContent();
    project = new Project(content.folder);
  });
  afterAll(() => {
    project.remove();
    content.remove();
  });
  afterEach(() => writeFileSync(article(), content.read(ARTICLE)));

  const write = (passage: string, other: string) => writeFileSync(article(), content.read(ARTICLE).replace(passage, other));

  it('succeeds where all is in order', async () => {
    expect(await run()).toEqual({ code: 0, output: 'The content is in order.\n' });
  });

  it('succeeds with a warning, which it tells', async () => {
    write('Text.', 'Read [here](/about).');
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output).toBe(`content/${ARTICLE}
  line 16, column 6: Only a warning: "here" does not say where this link leads. Name what is there, such as [peer support](/about).

1 warning in 1 file. The site can be published.
`);
  });

  it('fails with an error, and says where it stands', async () => {
    write('Text.', 'Read [about us](/abuot).');
    expect(await run()).toEqual({
      code: 1,
      output: `content/${ARTICLE}
  line 16, column 6: There is no page at /abuot. Write /about.

1 error in 1 file. The site cannot be published until the error is mended.
`,
    });
  });

  it('tells the name of each rule, for a note that sets it aside', async () => {
    write('Text.', 'Read [here](/about).');
    const { output } = await run(['--names']);
    expect(output).toContain('Name what is there, such as [peer support](/about). (vague-link)\n');
    write('Text.', 'Read [here](/about). <!-- vague-link-ok: the page is called so -->');
    expect(await run()).toEqual({ code: 0, output: 'The content is in order.\n' });
  });

  it('prints one object for programs, and nothing else', async () => {
    write('Text.', 'Read [about us](/abuot).');
    const { code, output } = await run(['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual({
      errors: 1,
      warnings: 0,
      files: 1,
      problems: [{ file: `content/${ARTICLE}`, line: 16, column: 6, level: 'error', message: 'There is no page at /abuot. Write /about.' }],
    });
  });

  it.each([
    ['where GitHub runs it', [], { GITHUB_ACTIONS: 'true' }],
    ['where it is asked to', ['--github'], {}],
  ])('marks the lines of a pull request %s', async (_, args, env) => {
    write('Text.', 'Read [about us](/abuot).');
    const { code, output } = await run(args, env);
    expect(code).toBe(1);
    expect(output.split('\n')).toContain(`::error file=content/${ARTICLE},line=16,col=6,title=Mend this::There is no page at /abuot. Write /about.`);
    expect(output).toContain('1 error in 1 file.');
  });

  it('explains itself', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of ['npm run check', '--json', '--github', 'errors, warnings and files', 'file', 'line', 'column', 'level', 'message']) expect(output).toContain(word);
  });

  it('does not run with a word that it does not know, and says so without a stack trace', async () => {
    const { code, output } = await run(['--jsn']);
    expect(code).toBe(2);
    expect(output).toBe("Unknown option '--jsn'. Type npm run check -- --help to see what there is.\n");
  });

  it.each<[string, (folder: string) => void, string]>([
    ['there is no content', () => {}, 'content\n  This folder is missing, and everything that the site shows is in it.'],
    ['the content is a file', (folder) => writeFileSync(folder, 'x'), 'content\n  This is a file, and a folder belongs here.'],
  ])('says it plainly where %s', async (_, make, told) => {
    const folder = join(project.folder, 'content');
    renameSync(folder, `${folder}-away`);
    make(folder);
    const { code, output } = await run();
    rmSync(folder, { force: true });
    renameSync(`${folder}-away`, folder);
    expect(code).toBe(1);
    expect(output).toContain(told);
    expect(output).not.toMatch(/^ {4}at |node:/m);
  });
});
