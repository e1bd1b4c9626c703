import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const workflow = readFileSync('.github/workflows/publish.yml', 'utf8');
const pages = globSync('deploy/*.md').sort().map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('the pages on going live', () => {
  it('are all in the list, which has one for each host', () => {
    const index = readFileSync('deploy/README.md', 'utf8');
    expect(pages.map(({ file }) => file.slice('deploy/'.length)).filter((name) => name !== 'README.md' && !index.includes(`](${name})`))).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(7);
  });

  it.each(pages)('$file names commands, files and settings that there are', ({ file, text }) => {
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const links = [...text.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, path = '']) => join(dirname(file), path));
    const files = [...text.matchAll(/`((?:deploy|content|tests|\.github)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect([...links, ...files].filter((path) => !existsSync(path))).toEqual([]);
    const settings = [...text.matchAll(/`([A-Z][A-Z_]{4,})`/g)].map(([, name = '']) => name).filter((name) => !['PREVIEW'].includes(name));
    expect(settings.filter((name) => !workflow.includes(name))).toEqual([]);
  });
});
