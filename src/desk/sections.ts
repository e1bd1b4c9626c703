import { dirname } from 'node:path';
import { SOURCE_KINDS } from '../schema/source.ts';
import { sourcePlot } from './charts.ts';
import type { Overview, ProblemFacts, SourceFacts } from './facts.ts';
import { html, type Html, type Part } from './html.ts';
import { lineInWords, place, problemsOf, type Reading, time } from './places.ts';
import { inWords, WORDS } from './words.ts';

/** What the check tells, by file, from the top down. */
export function problemList({ problems }: Overview, reading: Reading): Html {
  if (problems.length === 0) return html`<p>${WORDS.nothing.problems}</p>`;
  const files = [...Map.groupBy(problems, ({ file }) => file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const named = new Map(files.map(([file]) => [dirname(file), file] as const).reverse());
  const name = (file: string) => named.get(dirname(file)) === file && html` id="${problemsOf(dirname(file))}"`;
  return html`<ul class="files">${files.map(([file, list]) => html`<li${name(file)}><h3>${place({ file }, reading, file)}</h3><ul>${list.toSorted(byPlace).map((problem) => html`
<li><strong class="${problem.level}">${problem.level === 'error' ? 'Error' : 'Warning'}</strong> ${place(problem, reading, lineInWords(problem))}: ${problem.message}</li>`)}</ul></li>`)}</ul>`;
}

function byPlace(a: ProblemFacts, b: ProblemFacts): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The help lines, with the day on which somebody last looked whether they are right. */
export function helpLineTable({ helpLines }: Overview): Html {
  if (helpLines.length === 0) return html`<p>${WORDS.nothing.help}</p>`;
  const rows = helpLines.map(({ name, checkedOn, age, isDue, source }) => html`<tr><th scope="row">${name}</th><td data-label="Last checked">${time(checkedOn, inWords.day(checkedOn))}</td><td data-label="Days ago"><span${isDue ? html` class="due"` : ''}>${age}${isDue ? ', check it again' : ''}</span></td><td data-label="Look at">${source && html`<a href="${source}" rel="noreferrer">${new URL(source).hostname}</a>`}</td></tr>
`);
  return table('help', WORDS.sections.help, ['Help line', 'Last checked', 'Days ago', 'Look at'], rows);
}

/** How old a source is, in years, as the table tells it. */
const AGES: readonly [words: string, is: (age: number | null) => boolean][] = [
  ['0 to 2', (age) => age !== null && age <= 2],
  ['3 to 5', (age) => age !== null && age > 2 && age <= 5],
  ['6 to 10', (age) => age !== null && age > 5 && age <= 10],
  ['over 10', (age) => age !== null && age > 10],
  [WORDS.noYear, (age) => age === null],
];

/** The sources as a plot and as a table, and each by itself. */
export function sourceOverview({ sources }: Overview): Html {
  if (sources.length === 0) return html`<p>${WORDS.nothing.sources}</p>`;
  const rows = SOURCE_KINDS.map((kind) => ({ kind, own: sources.filter((source) => source.kind === kind) })).filter(({ own }) => own.length > 0);
  const counts = rows.map(({ kind, own }) => html`<tr><th scope="row">${WORDS.sourceKinds[kind][1]}</th>${AGES.map(([words, is]) => html`<td data-label="${words}">${own.filter(({ age }) => is(age)).length}</td>`)}<td data-label="all">${own.length}</td></tr>
`);
  return html`<div class="beside"><div>${sourcePlot(sources)}</div><div>${table('counts', 'Sources by kind and years since publication', ['Kind', ...AGES.map(([words]) => words), 'all'], counts)}</div></div>
<details><summary>All ${sources.length} sources</summary>${sourceTable(sources)}</details>`;
}

function sourceTable(sources: readonly SourceFacts[]): Html {
  const rows = sources.map(({ id, title, kind, year, checked, citedBy }) => html`<tr><th scope="row" data-sort="${title}">${title} <code>${id}</code></th><td data-label="Kind" data-sort="${kind}">${WORDS.sourceKinds[kind][0]}</td><td data-label="Year" data-sort="${year ?? ''}">${year ?? WORDS.noYear}</td><td data-label="Last looked at" data-sort="${checked}">${time(checked, inWords.day(checked))}</td><td data-label="Cited by" data-sort="${citedBy.length}">${citedBy.length}</td></tr>
`);
  const heads = (['text', 'text', 'number', 'text', 'number'] as const).map((as, index) => html`<th scope="col" data-as="${as}">${['Source', 'Kind', 'Year', 'Last looked at', 'Cited by'][index]}</th>`);
  return html`<table data-sorts><caption class="visually-hidden">All sources</caption><thead><tr>${heads}</tr></thead><tbody>
${rows}</tbody></table>`;
}

/** The pictures that stand in a text without words of their own. */
export function pictureList({ pictures }: Overview, reading: Reading): Html {
  if (pictures.length === 0) return html`<p>${WORDS.nothing.pictures}</p>`;
  return html`<ul>${pictures.map(({ file, line, picture, description }) => html`<li>${place({ file, line }, reading, `${file}, ${lineInWords({ line })}`)}: ${picture}${description && html`, described as “${description}”`}</li>
`)}</ul>`;
}

/** A table whose heads stand beside each cell where the screen is narrow. */
export function table(name: string, caption: string, heads: readonly string[], rows: Part): Html {
  return html`<table class="${name}"><caption class="visually-hidden">${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${rows}</tbody></table>`;
}
