import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES, ChangingSite } from '../support/changing-site.ts';

describe('after a change of', () => {
  const site = new ChangingSite();
  const { folder } = site.project;
  beforeAll(() => site.build());
  afterAll(() => site.remove());

  it.each(CHANGES.map((group) => [group.map(({ what }) => what).join(', of '), group] as const))('%s', (_, group) => site.follows(group));

  it('nothing at all, but with a part of the caches gone', async () => {
    rmSync(join(folder, '.cache/texts'), { recursive: true });
    rmSync(join(folder, '.cache/astro/dist'), { recursive: true });
    const before = site.page('sleep-and-mood');
    await site.build();
    expect(site.page('sleep-and-mood')).toBe(before);
  });

  it('nothing at all, but in a build that was stopped before the list of its pages was written', async () => {
    writeFileSync(join(folder, '.cache/astro/build-is-running'), '');
    expect(await site.build()).toEqual([]);
  });
});
