import type { Month, Overview } from './facts.ts';
import { html, type Html } from './html.ts';
import { time } from './places.ts';
import { counted, inWords, WORDS } from './words.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Months from so far back on stand open, counted back from that of today. */
const RECENT = 6;

/** What appears in which month: a line of months for each year, and below it each month by itself. */
export function calendarView({ calendar, on }: Overview): Html {
  if (calendar.length === 0) return html`<p>${WORDS.nothing.calendar}</p>`;
  const from = monthsBefore(on, RECENT);
  const [late, early] = [calendar.filter(({ month }) => month >= from).reverse(), calendar.filter(({ month }) => month < from).reverse()];
  return html`${years(calendar, on.slice(0, 7))}
${late.length > 0 ? html`<ul class="months">${late.map(monthView)}</ul>` : html`<p>${WORDS.nothing.recent}</p>`}
${early.length > 0 && html`<details><summary>${counted(early.length, 'earlier month')}</summary><ul class="months">${early.map(monthView)}</ul></details>`}`;
}

function years(calendar: readonly Month[], current: string): Html {
  const months = new Map(calendar.map(({ month, entries }) => [month, entries.filter(({ what }) => what !== 'review')]));
  const all = [...new Set([current, ...calendar.map(({ month }) => month)].map((month) => month.slice(0, 4)))].sort().reverse();
  const cell = (month: string) => {
    const entries = months.get(month) ?? [];
    const waits = entries.some(({ what }) => what === 'waiting');
    return html`<td class="${[entries.length > 0 ? (waits ? 'waits' : 'some') : 'empty', ...(month === current ? ['today'] : [])].join(' ')}">${entries.length > 0 ? entries.length : html`<span aria-hidden="true">·</span><span class="visually-hidden">0</span>`}</td>`;
  };
  return html`<section class="scrolls" tabindex="0" aria-label="Articles by month"><table class="years"><caption class="visually-hidden">How many articles appear in each month</caption>
<thead><tr><td></td>${MONTHS.map((month) => html`<th scope="col">${inWords.shortMonth(`2000-${month}`)}</th>`)}</tr></thead>
<tbody>${all.map((year) => html`<tr><th scope="row">${year}</th>${MONTHS.map((month) => cell(`${year}-${month}`))}</tr>
`)}</tbody></table></section>`;
}

function monthView({ month, entries }: Month): Html {
  const words = { online: '', waiting: 'appears: ', review: 'review due: ' };
  return html`<li><h3>${inWords.month(month)}</h3><ul>${entries.map(({ day, what, title }) => html`
<li>${time(day, String(Number(day.slice(8))))} <span>${what !== 'online' && html`<span class="${what === 'waiting' ? 'state waiting' : 'due'}">${words[what]}</span>`}${title}</span></li>`)}</ul></li>
`;
}

function monthsBefore(on: string, count: number): string {
  const date = new Date(`${on.slice(0, 7)}-01`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 7);
}
