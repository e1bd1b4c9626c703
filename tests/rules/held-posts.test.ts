import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldInWords } from '../../src/build/held-back-notice.ts';
import { heldPosts } from '../../src/build/held-posts.ts';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

describe('an article is held back', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  const held = async () => (await heldPosts(`${content.folder}/posts`, '2026-06-15')).map(({ title, held }) => [title, held]);

  it.each(['draft: true', 'draft: True', 'draft:  TRUE # not yet', '"draft": true', 'draft:\n  true'])('by %j, however it is written', async (field) => {
    content.replace(ARTICLE, 'author:', `${field}\nauthor:`);
    expect(await held()).toEqual([['Sleep and mood', 'draft']]);
  });

  it.each(['published: 2026-06-16', 'published: "2026-06-16"', "'published': 2026-06-16", 'published: 2026-06-16 # a Tuesday'])('by %j, until that day', async (field) => {
    content.replace(ARTICLE, 'published: 2026-01-31', field);
    expect(await held()).toEqual([['Sleep and mood', 'scheduled']]);
  });

  it.each(['published: 2026-06-15', 'published: "2026-06-15"', 'published: 2026-06-15\ndraft: false'])('not by %j, on that day', async (field) => {
    content.replace(ARTICLE, 'published: 2026-01-31', field);
    expect(await held()).toEqual([]);
  });
});

describe('what was held back is told', () => {
  const post = { id: 'sleep-and-mood', title: 'Sleep and mood', published: '2026-12-01' };

  it('with the moment it appears, in the time zone of the practice', () => {
    expect(heldInWords({ ...post, held: 'scheduled' }, 'America/New_York')).toBe('Sleep and mood until December 1, 2026, 00:00 New York time');
  });

  it('as a draft, which has no such moment', () => {
    expect(heldInWords({ ...post, held: 'draft' }, 'America/New_York')).toBe('Sleep and mood (draft)');
  });
});
