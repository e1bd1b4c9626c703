import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entryKinds } from '../../src/content/kinds.ts';

/** Pages, and the model that answers for them. */
const askers = globSync('src/{pages,model}/**/*.{astro,ts}').map((file) => readFileSync(file, 'utf8'));

// Without one its former addresses would lead to pages that nobody makes.
it.each(entryKinds)('the kind %s has a page, which asks where it stands in each language', (kind) => {
  expect(askers.filter((text) => text.includes(`addressesOf('${kind}')`))).not.toEqual([]);
});
