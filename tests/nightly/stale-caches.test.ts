import { afterAll, beforeAll, describe, it } from 'vitest';
import { CHANGES, ChangingSite } from '../support/changing-site.ts';

describe('after a change that is the only one, of', () => {
  const site = new ChangingSite();
  beforeAll(() => site.build());
  afterAll(() => site.remove());

  it.each(CHANGES.flat())('$what', (change) => site.follows([change]));
});
