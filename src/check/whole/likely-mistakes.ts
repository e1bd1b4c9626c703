import { relative } from 'node:path';
import type { Article, ArticleText } from '../../content/articles.ts';
import { type Problem, warning } from '../../content/problem.ts';
import { fieldPlace } from '../../content/yaml/field-place.ts';

/** Days outside of these years are seldom meant: the first web pages of practices, and a year from now. */
const FIRST_YEAR = 1995;
const YEARS_AHEAD = 1;

/** The fields that no two articles should have alike: readers could not tell them apart in a list. */
const TELLING = ['title', 'description'] as const;

/**
 * What no rule forbids, and is seldom meant: a day far away, and words that another article has already.
 *
 * @param root the content's folder
 */
export async function likelyMistakes(root: string, articles: readonly Article[]): Promise<Problem[]> {
  const texts = articles.flatMap(({ original, translations }) => [original, ...translations]);
  const [far, twins] = await Promise.all([farDays(articles, new Date().getUTCFullYear() + YEARS_AHEAD), Promise.all(TELLING.map((field) => twinsBy(field, texts, root)))]);
  return [...far, ...twins.flat()];
}

async function farDays(articles: readonly Article[], lastYear: number): Promise<Problem[]> {
  const found = articles.map(async ({ original: { file, fields } }) => {
    const year = Number(String(fields['published']).slice(0, 4));
    if (year > lastYear) return [warning(await fieldPlace(file, ['published']), `nobody sees this article before ${year}. Correct the year, unless that is meant.`)];
    return year < FIRST_YEAR ? [warning(await fieldPlace(file, ['published']), `this article would be from ${year}. Correct the year, unless that is meant.`)] : [];
  });
  return (await Promise.all(found)).flat();
}

async function twinsBy(field: (typeof TELLING)[number], texts: readonly ArticleText[], root: string): Promise<Problem[]> {
  const alike = Map.groupBy(texts, ({ language, fields }) => `${language} ${String(fields[field]).trim().toLowerCase()}`);
  const found = [...alike.values()].map(([first, ...others]) =>
    others.map(async ({ file }) => warning(await fieldPlace(file, [field]), `the article content/${relative(root, first!.file).replaceAll('\\', '/')} has the same ${field}. Write another one, so that readers can tell the two apart.`)),
  );
  return Promise.all(found.flat());
}
