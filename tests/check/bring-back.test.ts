import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SmallContent } from '../support/small-content.ts';

const LIST = 'addresses.txt';
const GONE = 'content/addresses.txt\n  This file is missing, and with it every address that must not be lost.';
const NEW_LIST = 'For a new site write one that says # and nothing else.';

describe('a file that is missing comes back with the command that is told', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], { cwd: dirname(content.folder), stdio: 'pipe' });
  const commit = () => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Write');
  };
  const begun = () => {
    git('init', '--quiet', '--initial-branch=main');
    commit();
  };
  const deleted = () => {
    content.delete(LIST);
    commit();
  };

  /** Types what is told behind a message, and says what the list holds then. */
  async function broughtBack(): Promise<string> {
    const told = await content.report();
    const [, command = ''] = new RegExp(`^${GONE} To bring it back, type: git (checkout \\S+ -- content/addresses\\.txt)$`).exec(told) ?? [];
    expect(command, told).not.toBe('');
    git(...command.split(' '));
    expect(await content.report()).toBe('');
    return content.read(LIST);
  }

  it('from the version at hand, also where the deletion is staged', async () => {
    begun();
    content.delete(LIST);
    expect(await content.report()).toBe(`${GONE} To bring it back, type: git checkout HEAD -- content/addresses.txt`);
    git('add', '--all');
    expect(await broughtBack()).toContain('ever published');
  });

  it('from the last version before it was deleted, with what two branches had added, rather than the one online', async () => {
    const both = '# The first line\n/about\n# Between\n# Between\n# Between\n/sleep-and-mood\n# The last line\n';
    content.write(LIST, both.replace('/about\n', '').replace('/sleep-and-mood\n', ''));
    begun();
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('switch', '--quiet', '--create', 'other');
    content.write(LIST, both.replace('/about\n', ''));
    commit();
    git('switch', '--quiet', 'main');
    content.write(LIST, both.replace('/sleep-and-mood\n', ''));
    commit();
    git('merge', '--quiet', '--message', 'Merge', 'other');
    deleted();
    commit();
    expect(await broughtBack()).toBe(both);
  });

  it('from the version online, where the work here knows none', async () => {
    begun();
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('switch', '--quiet', '--orphan', 'apart');
    git('checkout', '--quiet', 'main', '--', '.');
    git('branch', '--quiet', '--delete', '--force', 'main');
    content.delete(LIST);
    commit();
    expect(await content.report()).toContain('git checkout origin/main -- content/addresses.txt');
    expect(await broughtBack()).toContain('ever published');
  });

  it('from another branch, where no other place has it', async () => {
    begun();
    git('switch', '--quiet', '--orphan', 'apart');
    git('checkout', '--quiet', 'main', '--', '.');
    content.delete(LIST);
    commit();
    expect(await broughtBack()).toContain('ever published');
  });

  it('and only where it never was, or where there is no git, a new list is spoken of', async () => {
    content.delete(LIST);
    const plain = `${GONE} Bring it back from an earlier version. ${NEW_LIST}`;
    expect(await content.report()).toBe(plain);
    begun();
    expect(await content.report()).toBe(plain);
  });

  it.each([
    ['practice.yaml', 'practice.yaml', '  This file is missing.'],
    ['pages/get-help/es.md', 'pages/get-help/es.md', '  This page is missing, and the line for help above every page leads to it.'],
  ])('and so do others: %s', async (file, told, words) => {
    begun();
    content.delete(file);
    expect(await content.report()).toBe(`content/${told}\n${words} To bring it back, type: git checkout HEAD -- content/${file}`);
  });

  it('and so does all the content', async () => {
    begun();
    content.delete('.');
    expect(await content.report()).toContain('Look first whether you are in the folder of the project. To bring it back, type: git checkout HEAD -- content');
  });
});
