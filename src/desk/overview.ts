import type { Survey } from '../check/check.ts';
import { linksOf, pageOf } from '../check/whole/links.ts';
import type { Site } from '../check/whole/site.ts';
import type { Text } from '../content/content.ts';
import { HELP_LINES, valuesOf } from '../content/single-files.ts';
import { daysBetween, HELP_LINE_DAYS } from '../report/due.ts';
import { type Day, dayIn } from '../schema/day.ts';
import { helpSchema } from '../schema/help.ts';
import { practiceSchema } from '../schema/practice.ts';
import { sourcesSchema } from '../schema/source.ts';
import { articleFacts } from './article-facts.ts';
import type { BodyFacts } from './body-facts.ts';
import { calendarOf } from './calendar.ts';
import { type HelpLineFacts, type Overview, type PictureFacts, type ProblemFacts, type SourceFacts, VERSION } from './facts.ts';

/** What the facts are made of. */
export interface Found extends Survey {
  bodies: ReadonlyMap<Text, BodyFacts>;
  /** A file as people know it: from the project's folder. */
  shown(file: string): string;
}

/** Brings together what the desk shows. */
export function overviewOf({ problems, site, bodies, shown }: Found, now: Date): Overview {
  const practice = site && valuesOf(site.files, 'practice.yaml', practiceSchema);
  const on = dayIn(practice?.timeZone ?? 'UTC', now);
  const listed = problems.map(({ file, line = null, column = null, level, message, rule = null }): ProblemFacts => ({ file, line, column, level, message, rule }));
  const pictures = [...bodies].flatMap(([{ file }, body]) => body.pictures.map((picture): PictureFacts => ({ file: shown(file), ...picture })));
  const title = practice?.title ?? '';
  if (!site) return { version: VERSION, on, title, articles: [], helpLines: [], sources: [], pictures, problems: listed, calendar: [] };
  const articles = articleFacts({ site, bodies, shown, linkedFrom: linkedFrom(site, shown), problems: listed, on });
  return {
    version: VERSION,
    on,
    title,
    articles,
    helpLines: helpLinesOf(site, on),
    sources: sourcesOf(site, Number(on.slice(0, 4))),
    pictures,
    problems: listed,
    calendar: calendarOf(articles),
  };
}

/** The other articles and pages with a link to a text, by its file. */
function linkedFrom(site: Site, shown: Found['shown']): (text: Text) => string[] {
  const idOf = new Map(site.content.texts.map(({ file, kind, id }) => [file, `${kind}/${id}`]));
  const found = new Map<string, Set<string>>();
  for (const { link, from } of linksOf(site)) {
    const file = pageOf(link, site)?.file;
    if (file === undefined || idOf.get(file) === idOf.get(from.file)) continue;
    found.set(file, (found.get(file) ?? new Set()).add(shown(from.file)));
  }
  return ({ file }) => [...(found.get(file) ?? [])].sort();
}

function helpLinesOf({ files }: Site, on: Day): HelpLineFacts[] {
  const lines = valuesOf(files, HELP_LINES, helpSchema)?.lines ?? [];
  return lines.map(({ name, checkedOn, source }) => {
    const age = daysBetween(checkedOn, on);
    return { name, checkedOn, age, isDue: age > HELP_LINE_DAYS, source: source ?? null };
  });
}

function sourcesOf({ files, content, outlines }: Site, year: number): SourceFacts[] {
  const citing = new Map<string, Set<string>>();
  for (const { file, id } of content.texts) for (const name of outlines.get(file)?.cites ?? []) citing.set(name, (citing.get(name) ?? new Set()).add(id));
  return Object.entries(valuesOf(files, 'sources.yaml', sourcesSchema) ?? {}).map(([id, source]) => ({
    id,
    title: source.title,
    kind: source.kind,
    year: source.year ?? null,
    age: source.year === undefined ? null : Math.max(0, year - source.year),
    checked: source.checked,
    citedBy: [...(citing.get(id) ?? [])],
  }));
}
