import { relative } from 'node:path';
import type { Site, SiteRule } from './site.ts';

// What no rule forbids, and is seldom meant.

/** Days outside of these years are seldom meant: the first web pages of practices, and a year from now. */
const FIRST_YEAR = 1995;
const YEARS_AHEAD = 1;

const article = (name: string, fields: string) => `=== posts/${name}/index.md\n---\n${fields}\n---\nText.\n`;

export const farDay: SiteRule = {
  id: 'far-day',
  level: 'warning',
  tells: 'A day of publication far away.',
  examples: { wrong: [article('sleep', 'published: 2998-01-31'), article('sleep', 'published: 1926-01-31')], right: [article('sleep', 'published: 2026-01-31')] },
  check({ articles, year: now }, _, report) {
    for (const { original: { file, fields } } of articles) {
      const year = Number(String(fields['published']).slice(0, 4));
      const at = { file, field: ['published'] };
      if (year > now + YEARS_AHEAD) report(at, `nobody sees this article before ${year}. Correct the year, unless that is meant.`);
      else if (year < FIRST_YEAR) report(at, `this article would be from ${year}. Correct the year, unless that is meant.`);
    }
  },
};

export const sameTitle: SiteRule = {
  id: 'same-title',
  level: 'warning',
  tells: 'Two articles with one title, which readers could not tell apart in a list.',
  examples: { wrong: [article('sleep', 'title: Sleep') + article('nights', 'title: sleep')], right: [article('sleep', 'title: Sleep') + article('nights', 'title: Nights')] },
  check: (site, _, report) => tellAlike('title', site, report),
};

export const sameDescription: SiteRule = {
  id: 'same-description',
  level: 'warning',
  tells: 'Two articles with one description, which readers could not tell apart in a list.',
  examples: {
    wrong: [article('sleep', 'title: Sleep\ndescription: A night.') + article('nights', 'title: Nights\ndescription: A night.')],
    right: [article('sleep', 'title: Sleep\ndescription: A day.') + article('nights', 'title: Nights\ndescription: A night.')],
  },
  check: (site, _, report) => tellAlike('description', site, report),
};

function tellAlike(field: 'title' | 'description', { articles, root }: Site, report: Parameters<SiteRule['check']>[2]): void {
  const texts = articles.flatMap(({ original, translations }) => [original, ...translations]);
  for (const [first, ...others] of Map.groupBy(texts, ({ language, fields }) => `${language} ${String(fields[field]).trim().toLowerCase()}`).values()) {
    for (const { file } of others) {
      const other = relative(root, first?.file ?? '').replaceAll('\\', '/');
      report({ file, field: [field] }, `the article content/${other} has the same ${field}. Write another one, so that readers can tell the two apart.`);
    }
  }
}
