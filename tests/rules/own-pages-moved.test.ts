import { afterEach, describe, expect, it } from 'vitest';
import { ownMoved } from '../../src/content/moved.ts';
import { words } from '../../src/languages/languages.ts';
import { SmallContent } from '../support/small-content.ts';

describe('the list by date at another address', () => {
  const { addresses, former } = words('en');
  afterEach(() => {
    addresses.archive = '/archive';
    former.archive = [];
  });

  it('is led to from the former one', () => {
    addresses.archive = '/all';
    former.archive = ['/archive'];
    expect(ownMoved()).toEqual([{ from: '/archive', to: '/all', title: 'All articles by date', language: 'en', kind: 'page' }]);
  });

  it('is told of where the former one is forgotten, with the file that names it', async () => {
    const content = new SmallContent();
    content.write('addresses.txt', '/archive\n/topics\n');
    addresses.archive = '/all';
    const told = await content.report();
    former.archive = ['/archive'];
    const after = await content.report();
    content.remove();
    expect(told).toContain('The address /archive was published, and leads nowhere now. The page seems to stand at /all. Write /archive below former in src/languages/en/words.ts.');
    expect(after).not.toContain('addresses.txt');
  });
});
