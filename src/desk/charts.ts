import { SOURCE_KINDS } from '../schema/source.ts';
import type { ReadingFacts, SourceFacts } from './facts.ts';
import { html, type Html } from './html.ts';
import { counted, WORDS } from './words.ts';

/** The size of a small chart, in pixels, and the value that its upper edge stands for: grade 14, or 100 on a scale to 100. */
const [WIDTH, HEIGHT] = [92, 26];
const TOP = { harder: 14, easier: 100 };

/** How hard a text is to read, part by part: a bar each, with a line at the aim. */
export function readingChart(reading: ReadingFacts): Html {
  const { parts, limit, higherIs, scale, value } = reading;
  const height = (of: number) => Math.max(1, Math.min(HEIGHT, (of / TOP[higherIs]) * HEIGHT));
  const step = WIDTH / Math.max(parts.length, 1);
  const bars = parts.map((part, index) => {
    const tall = height(part.value);
    return html`<rect${part.isHard ? html` class="hard"` : ''} x="${tenth(index * step + 0.75)}" y="${tenth(HEIGHT - tall)}" width="${tenth(step - 1.5)}" height="${tenth(tall)}"><title>${part.heading || 'Introduction'}: ${part.value}</title></rect>`;
  });
  const hard = parts.filter(({ isHard }) => isHard).length;
  const label = `${scale} ${value}. ${hard} of ${counted(parts.length, 'part')} harder than the aim, ${limit}.`;
  const aim = tenth(HEIGHT - height(limit));
  return html`<svg class="reading" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">${bars}${['ground', 'aim'].map((name) => html`<line class="${name}" x1="0" x2="${WIDTH}" y1="${aim}" y2="${aim}"/>`)}</svg>`;
}

/** The measures of the plot of sources, in its own units. */
const PLOT = { left: 96, right: 14, row: 30, foot: 34, width: 440 };

/** The sources by kind and by years since publication: a circle for those of one kind and age, as large as they are many. */
export function sourcePlot(sources: readonly SourceFacts[]): Html {
  const dated = sources.filter((source) => source.age !== null);
  const kinds = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  const oldest = Math.max(5, Math.ceil(Math.max(0, ...dated.map(({ age }) => age ?? 0)) / 5) * 5);
  const x = (age: number) => tenth(PLOT.left + 10 + (age / oldest) * (PLOT.width - PLOT.left - PLOT.right - 10));
  const bottom = kinds.length * PLOT.row;
  const every = oldest > 25 ? 10 : 5;
  const years = Array.from({ length: Math.floor(oldest / every) + 1 }, (_, index) => index * every);
  const grid = years.map((age) => html`<line x1="${x(age)}" x2="${x(age)}" y1="0" y2="${bottom}"/><text x="${x(age)}" y="${bottom + 14}" text-anchor="middle">${age}</text>`);
  const rows = kinds.map((kind, row) => {
    const y = row * PLOT.row + PLOT.row / 2;
    const circles = [...Map.groupBy(dated.filter((source) => source.kind === kind), ({ age }) => age ?? 0)].map(
      ([age, same]) => html`<circle cx="${x(age)}" cy="${y}" r="${tenth(Math.min(13, 3.2 * Math.sqrt(same.length)))}"><title>${counted(same.length, ...WORDS.sourceKinds[kind])}, ${age === 0 ? 'this year' : `${counted(age, 'year')} ago`}</title></circle>`,
    );
    return html`<text x="0" y="${y + 4}">${WORDS.sourceKinds[kind][1]}</text>${circles}`;
  });
  const foot = html`<text x="${PLOT.width - PLOT.right}" y="${bottom + 30}" text-anchor="end">years since publication</text>`;
  return html`<svg class="plot" viewBox="0 0 ${PLOT.width} ${bottom + PLOT.foot}" role="img" aria-label="Sources by kind and years since publication, as the table tells them">${grid}${rows}${foot}</svg>`;
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
