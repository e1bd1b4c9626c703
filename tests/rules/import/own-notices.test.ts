import { expect, it } from 'vitest';
import type { ArticleFacts } from '../../../src/import/report/facts.ts';
import { withOwnNotices } from '../../../src/import/report/own-notices.ts';

it('puts what a source tells of an article among the notes on it, once', () => {
  const facts: ArticleFacts = { from: '/sleep', title: 'Sleep', folder: 'sleep', file: 'index.md', address: '/sleep', notes: ['First.'], taken: [] };
  const told = ['sleep.md', 'old.md', 'contact.html'].map((from) => ({ from, message: `On ${from}.` }));
  expect(withOwnNotices([{ card: { from: 'sleep.md' }, facts }], [{ from: 'old.md' }], told)).toEqual([{ from: 'contact.html', message: 'On contact.html.' }]);
  expect(facts.notes).toEqual(['First.', 'On sleep.md.']);
});
