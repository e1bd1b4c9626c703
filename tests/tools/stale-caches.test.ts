import { afterAll, beforeAll, describe, it } from 'vitest';
import { CHANGES, ChangingSite } from '../support/changing-site.ts';

describe('after a change of', () => {
  const site = new ChangingSite();
  beforeAll(() => site.build());
  afterAll(() => site.remove());

  it.each(CHANGES.map((group) => [group.map(({ what }) => what).join(', of '), group] as const))('%s', (_, group) => site.follows(group));
});
