import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFolder } from '../../src/build/kept-folder.ts';
import { hashOfIndex } from '../../src/build/language-index.ts';

let home = '';
beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'kept-'))));
afterEach(() => rmSync(home, { recursive: true }));

const writes = (text: string) => async (folder: string) => writeFileSync(join(folder, 'a.txt'), text);
const bring = (name: string, to: string, make: (folder: string) => Promise<void>) => keptFolder(join(home, 'kept', name), join(home, to), make);

describe('a kept folder', () => {
  it('is made once, and brought again as it was', async () => {
    expect(await bring('one', 'first', writes('made'))).toBe(true);
    writeFileSync(join(home, 'first', 'a.txt'), 'changed where it is used');
    expect(await bring('one', 'second', writes('made again'))).toBe(false);
    expect(readFileSync(join(home, 'second', 'a.txt'), 'utf8')).toBe('made');
    expect(await bring('two', 'third', writes('of other things'))).toBe(true);
  });

  it('is none where its making was stopped', async () => {
    await expect(bring('one', 'first', async (folder) => { await writes('half')(folder); throw new Error('stopped'); })).rejects.toThrow('stopped');
    expect(await bring('one', 'second', writes('whole'))).toBe(true);
    expect(readFileSync(join(home, 'second', 'a.txt'), 'utf8')).toBe('whole');
  });

  it('goes once nothing has used it for a day', async () => {
    await bring('old', 'first', writes('old'));
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    utimesSync(join(home, 'kept', 'old'), longAgo, longAgo);
    await bring('new', 'second', writes('new'));
    expect(readdirSync(join(home, 'kept'))).toEqual(['new']);
  });
});

it('the hash of an index tells languages, names and texts of articles apart', async () => {
  const files = ['a.html', 'b.html'].map((name) => join(home, name));
  for (const file of files) writeFileSync(file, `<p>${file}</p>`);
  const before = await hashOfIndex('en', files);
  expect(await hashOfIndex('en', files.toReversed())).toBe(before);
  const others = [await hashOfIndex('es', files), await hashOfIndex('en', files.slice(1))];
  writeFileSync(join(home, 'b.html'), '<p>Other words.</p>');
  others.push(await hashOfIndex('en', files));
  expect(new Set([before, ...others]).size).toBe(4);
});
