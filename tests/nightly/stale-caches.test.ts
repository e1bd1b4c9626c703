import { appendFileSync } from 'node:fs';
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
});
