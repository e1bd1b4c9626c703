import { announce } from './announce.ts';
import type { Engine } from './engine.ts';
import { settings } from './page-settings.ts';
import { parts } from './parts.ts';
import type { Query } from './query.ts';
import type { Ranked } from './ranking.ts';
import { counted, entriesFor, filledIn, show, showNearest } from './show.ts';

/** How many results are shown at first, and with each "more". */
const STEP = 10;

const { says } = settings;

/** What was found, and how many of it are shown. */
let shown: { ranked: readonly Ranked[]; count: number } = { ranked: [], count: 0 };

/** The entries of the first results. */
export function firstEntries(ranked: readonly Ranked[]): Promise<Node[]> {
  return entriesFor(ranked.slice(0, STEP), says);
}

/** Shows the first results of the page's language, or what helps where there are none. */
export function showResults(typed: string, { corrected }: Query, ranked: readonly Ranked[], entries: readonly Node[], { nearest }: Engine): void {
  shown = { ranked, count: entries.length };
  parts.list.replaceChildren(...entries);
  show(parts.more, ranked.length > entries.length);
  show(parts.corrected, corrected.length > 0 && ranked.length > 0);
  const quoted = (words: readonly string[]) => `“${words.join(' ')}”`;
  parts.corrected.textContent = filledIn(says.corrected, { typed: quoted(corrected.map(({ typed }) => typed)), meant: quoted(corrected.map(({ meant }) => meant)) });
  show(parts.nothing, ranked.length === 0);
  showNearest(ranked.length === 0 ? nearest(typed) : [], says);
  show(parts.outcome);
  announce(counted(ranked.length, says));
}

/** Shows more results. Who reads on by keyboard goes on at what it brings: the button may be gone. */
export async function showMore(): Promise<void> {
  const { ranked, count } = shown;
  const entries = await entriesFor(ranked.slice(count, count + STEP), says);
  const before = parts.list.children.length;
  parts.list.append(...entries);
  shown = { ranked, count: count + entries.length };
  show(parts.more, ranked.length > shown.count);
  parts.list.children[before]?.querySelector('a')?.focus();
}

/** Says that nothing can be found: the connection is lost most of the time. */
export function showBroken(): void {
  show(parts.outcome);
  for (const part of [parts.filters, parts.nothing, parts.corrected, parts.more, parts.nearest]) show(part, false);
  parts.list.replaceChildren();
  parts.others.replaceChildren();
  announce(says.broken);
}
