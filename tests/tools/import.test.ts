import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';

const EXPORT = resolve('tests/support/import/wordpress/export.xml');
const PICTURES = resolve('tests/support/import/hugo/static');

// The tests follow one editor: each starts from where the one before it ended.
describe('npm run import', () => {
  const content = new SmallContent();
  const project = new Project(content.folder);
  const run = (...words: string[]) => project.run(['tools/import.ts', ...words]);
  const path = (name: string) => join(project.folder, 'content', name);
  afterAll(() => {
    project.remove();
    content.remove();
  });

  it('says what it takes, and in plain words what it cannot take', async () => {
    const [help, none, other] = await Promise.all([run('--help'), run('nothing.xml'), run('http://127.0.0.1/feed')]);
    expect(help.output).toContain('  wordpress  an export of WordPress: Tools ▸ Export ▸ All content\n');
    expect([none.code, none.output]).toEqual([1, 'There is no file or folder called nothing.xml. Look at its name; one with spaces stands in quotation marks.\n']);
    expect([other.code, other.output]).toEqual([1, 'http://127.0.0.1/feed could not be opened: 127.0.0.1 is no public site, but a computer in your own network. Nothing is fetched from there.\n']);
  });

  it('asks about labels and authors first, and brings the articles once that is answered', async () => {
    const asked = await run(EXPORT);
    expect(asked.output).toContain('\nLabels, each with the topic here:\n  Low mood: mood\n  Sleep: sleep\n  Uncategorized: leave out\n');
    expect(readdirSync(path('posts'))).toEqual(['sleep-and-mood']);

    const brought = await run(EXPORT, '--pictures', PICTURES);
    expect([brought.code, brought.output]).toEqual([0, `3 articles came along, as drafts in content/posts.
2 things could not come along, or not whole.
What is left for you to decide stands in content/import-report.md.
npm run dev shows the drafts. Take out the line draft: true to publish one.
`]);
    expect(readdirSync(path('posts')).sort()).toEqual(['a-plan-for-later', 'grief', 'sleep-and-mood', 'sleep-and-mood-2']);
    expect([existsSync(path('import-report.md')), existsSync(path('.import'))]).toEqual([true, false]);
  });
});
