import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES, ChangingSite } from '../support/changing-site.ts';

describe('after a change that is the only one, of', () => {
  const site = new ChangingSite();
  beforeAll(() => site.build());
  afterAll(() => site.remove());

  it.each(CHANGES.flat())('$what', (change) => site.follows([change]));

  it('what is installed, which leaves no trace of its own on a page', async () => {
    appendFileSync(join(site.project.folder, 'package-lock.json'), '\n');
    expect(await site.build()).toEqual([]);
  });

  it('nothing at all, but with a part of the caches gone', async () => {
    rmSync(join(site.project.folder, '.cache/texts'), { recursive: true });
    rmSync(join(site.project.folder, '.cache/astro/dist'), { recursive: true });
    const before = site.page('sleep-and-mood');
    await site.build();
    expect(site.page('sleep-and-mood')).toBe(before);
  });

  it('nothing at all, but in a build that was stopped before the list of its pages was written', async () => {
    writeFileSync(join(site.project.folder, '.cache/astro/build-is-running'), '');
    expect(await site.build()).toEqual([]);
  });
});
