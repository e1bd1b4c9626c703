import { type Engine, loadEngine } from './engine.ts';
import { countsOf, type Facet, type Facets, isFiled } from './facets.ts';
import { parts } from './parts.ts';
import type { Query } from './query.ts';
import type { Ranked } from './ranking.ts';
import type { SearchLanguage, SearchSettings } from './settings.ts';
import { entriesFor, filledIn, fillChoices, show, showNearest } from './show.ts';
import { hashOf, readState, type State } from './state.ts';
import { urgentFinder } from './urgent.ts';

/** How many results are shown at first, and with each "more". */
const STEP = 10;

/** How many of those in another language. */
const OTHERS = 3;

/** How long somebody pauses who has written what they wanted, in milliseconds: screen readers tell the number then. */
const PAUSE = 250;

/** The least part of a query's words that its language should know: below it, another language is asked too. */
const MOST_WORDS = 0.75;

const settings = JSON.parse(parts.settings.textContent) as SearchSettings;
const { says } = settings;
const firstLines = [...parts.urgent.querySelectorAll<HTMLElement>('[data-first]')].map(({ dataset }) => dataset['line'] ?? '');
const urgent = urgentFinder(settings.urgent, firstLines);
const engines = new Map<string, Promise<Engine>>();

/** What is shown, and how many of it. */
let shown: { ranked: readonly Ranked[]; count: number } = { ranked: [], count: 0 };
/** Counts what was asked for, so that an answer that comes late is not shown. */
let asked = 0;
let announcement: ReturnType<typeof setTimeout> | undefined;

function engine({ language, folder }: SearchLanguage): Promise<Engine> {
  const loading = engines.get(language) ?? loadEngine(folder);
  engines.set(language, loading);
  // Who lost the connection can try again.
  loading.catch(() => engines.delete(language));
  return loading;
}

function state(): State {
  return { query: parts.query.value, topic: parts.topic.value, year: parts.year.value, byDate: parts.order.value === 'date' };
}

/** Fills the form with what the address says. */
function restore(): void {
  const { query, topic, year, byDate } = readState(location.hash);
  parts.query.value = query;
  for (const [choice, value] of [[parts.topic, topic], [parts.year, year]] as const) {
    choice.replaceChildren(new Option(value, value));
    choice.value = value;
  }
  parts.order.value = byDate ? 'date' : 'relevance';
  void search({ typing: false });
}

/** Says how many articles there are, once a reader pauses: a screen reader would not keep up with each letter. */
function announce(text: string): void {
  clearTimeout(announcement);
  announcement = setTimeout(() => (parts.status.textContent = text), PAUSE);
}

function showUrgent(query: string): void {
  const lines = urgent(query);
  show(parts.urgent, lines !== undefined);
  for (const line of parts.urgent.querySelectorAll<HTMLElement>('[data-line]')) {
    show(line, lines?.includes(line.dataset['line'] ?? '') ?? false);
  }
}

/** Answers what stands in the form. */
async function search({ typing }: { typing: boolean }): Promise<void> {
  const now = state();
  const turn = (asked += 1);
  parts.outcome.ariaBusy = 'true';
  // Before all else, and without anything that has to be loaded.
  showUrgent(now.query);
  history.replaceState(history.state, '', hashOf(now) || location.pathname + location.search);
  const [own, ...others] = settings.languages;
  if (!own || now.query.trim() === '') {
    show(parts.outcome, false);
    announce('');
    parts.outcome.ariaBusy = 'false';
    return;
  }
  try {
    const searching = await engine(own);
    const query = await searching.read(now.query, typing);
    const ranked = await searching.search(query);
    // Who chose nothing sees what was found before it is known what it is filed under.
    const chosen = now.topic !== '' || now.year !== '' || now.byDate ? await searching.facets() : undefined;
    const left = chosen ? leftOf(ranked, now, chosen) : ranked;
    const entries = await entriesFor(left.slice(0, STEP), says);
    if (turn !== asked) return;
    showOwn(now, query, left, entries, searching);
    const facets = await searching.facets();
    if (turn !== asked) return;
    showFilters(now, ranked, facets);
    await showOthers(now, query, ranked, others, turn);
  } catch (fault) {
    if (turn === asked) tellBroken(fault);
  }
  if (turn === asked) parts.outcome.ariaBusy = 'false';
}

/** What is left of what was found by what is chosen, in the order that is chosen. */
function leftOf(ranked: readonly Ranked[], { topic, year, byDate }: State, facets: Facets): readonly Ranked[] {
  const left = ranked.filter(({ id }) => isFiled(id, 'topic', topic, facets) && isFiled(id, 'year', year, facets));
  const newest = ({ id }: Ranked) => facets.newest.get(id) ?? 0;
  return byDate ? left.toSorted((a, b) => newest(a) - newest(b)) : left;
}

function showOwn({ query: typed }: State, { corrected }: Query, ranked: readonly Ranked[], entries: readonly Node[], { nearest }: Engine): void {
  shown = { ranked, count: entries.length };
  parts.list.replaceChildren(...entries);
  show(parts.more, ranked.length > entries.length);
  show(parts.corrected, corrected.length > 0 && ranked.length > 0);
  const quoted = (words: readonly string[]) => `“${words.join(' ')}”`;
  parts.corrected.textContent = filledIn(says.corrected, { typed: quoted(corrected.map(({ typed }) => typed)), meant: quoted(corrected.map(({ meant }) => meant)) });
  show(parts.nothing, ranked.length === 0);
  showNearest(ranked.length === 0 ? nearest(typed) : [], says);
  show(parts.outcome);
  announce(counted(ranked.length));
}

/** The choices of topics and years, each with how many articles it leaves. */
function showFilters({ topic, year }: State, ranked: readonly Ranked[], facets: Facets): void {
  const filed = (facet: Facet, value: string) => ranked.filter(({ id }) => isFiled(id, facet, value, facets)).map(({ id }) => id);
  fillChoices(parts.topic, says.allTopics, countsOf(filed('year', year), 'topic', facets), topic);
  fillChoices(parts.year, says.allYears, countsOf(filed('topic', topic), 'year', facets), year);
  show(parts.filters, ranked.length > 1);
}

/** What is found in another language, where the query seems to be in that one, or nothing else is found. */
async function showOthers({ query }: State, { known }: Query, ranked: readonly Ranked[], others: readonly SearchLanguage[], turn: number): Promise<void> {
  if (ranked.length > 0 && known >= MOST_WORDS) return parts.others.replaceChildren();
  const found = await Promise.all(others.map(async (other) => {
    const searching = await engine(other);
    const understood = await searching.read(query, false);
    if (ranked.length > 0 && understood.known <= known) return [];
    const results = await searching.search(understood);
    if (results.length === 0) return [];
    const heading = document.createElement('h2');
    heading.textContent = `${counted(results.length)} ${other.inWords}`;
    const list = parts.list.cloneNode() as HTMLElement;
    list.removeAttribute('id');
    list.append(...(await entriesFor(results.slice(0, OTHERS), says, other.language)));
    return [heading, list];
  }));
  if (turn !== asked) return;
  const headings = found.flatMap(([heading]) => heading?.textContent ?? []);
  parts.others.replaceChildren(...found.flat());
  if (headings.length > 0) {
    show(parts.nothing, false);
    announce([...(ranked.length > 0 ? [counted(ranked.length)] : []), ...headings].join(', '));
  }
}

function counted(count: number): string {
  return count === 0 ? says.none : count === 1 ? says.one : filledIn(says.many, { count: String(count) });
}

function tellBroken(fault: unknown): void {
  // In development there is no index; elsewhere the connection is lost most of the time.
  if (import.meta.env.DEV) console.info(fault);
  show(parts.outcome);
  for (const part of [parts.filters, parts.nothing, parts.corrected, parts.more, parts.nearest]) show(part, false);
  parts.list.replaceChildren();
  parts.others.replaceChildren();
  announce(import.meta.env.DEV ? says.notBuilt : says.broken);
}

parts.form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search({ typing: false });
});
parts.query.addEventListener('input', () => void search({ typing: true }));
parts.filters.addEventListener('change', () => void search({ typing: false }));
parts.more.addEventListener('click', async () => {
  const { ranked, count } = shown;
  const entries = await entriesFor(ranked.slice(count, count + STEP), says);
  const before = parts.list.children.length;
  parts.list.append(...entries);
  shown = { ranked, count: count + entries.length };
  show(parts.more, ranked.length > shown.count);
  // The button may be gone: who reads on by keyboard goes on at what it brought.
  parts.list.children[before]?.querySelector('a')?.focus();
});
addEventListener('hashchange', restore);
for (const field of [parts.query, parts.button]) field.disabled = false;
restore();
// Who opens this page is about to search.
if (settings.languages[0]) engine(settings.languages[0]).catch(() => undefined);
