import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

it('leads those with a question about their own health to the contact page of the practice', () => {
  const { contact_links } = read('.github/ISSUE_TEMPLATE/config.yml') as { contact_links: { url: string }[] };
  const { contact } = read('content/practice.yaml') as { contact: string };
  expect(contact_links.map(({ url }) => url)).toEqual([contact]);
});
