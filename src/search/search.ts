import { announce } from './announce.ts';
import { engineOf } from './engines.ts';
import { fillFilters, isNarrowed, leftOf } from './filters.ts';
import { formState } from './form.ts';
import { showHelp } from './help.ts';
import { foundElsewhere } from './other-languages.ts';
import { settings } from './page-settings.ts';
import { parts } from './parts.ts';
import { firstEntries, showBroken, showResults } from './results.ts';
import type { SearchLanguage } from './settings.ts';
import { counted, show } from './show.ts';
import { hashOf, type State } from './state.ts';

/** Counts what was asked for, so that an answer that comes late is not shown. */
let asked = 0;

/** Answers what stands in the form. */
export async function search({ typing }: { typing: boolean }): Promise<void> {
  const now = formState();
  const turn = (asked += 1);
  parts.outcome.ariaBusy = 'true';
  // Before all else, and without anything that has to be loaded.
  showHelp(now.query);
  history.replaceState(history.state, '', hashOf(now) || location.pathname + location.search);
  const [own, ...others] = settings.languages;
  if (!own || now.query.trim() === '') {
    show(parts.outcome, false);
    announce('');
  } else {
    await answer(now, typing, own, others, () => turn === asked).catch(() => {
      // In development, where there is no index, the page says so by itself.
      if (turn === asked && !import.meta.env.DEV) showBroken();
    });
  }
  if (turn === asked) parts.outcome.ariaBusy = 'false';
}

async function answer(now: State, typing: boolean, own: SearchLanguage, others: readonly SearchLanguage[], isCurrent: () => boolean): Promise<void> {
  const engine = await engineOf(own);
  const query = await engine.read(now.query, typing);
  const ranked = await engine.search(query);
  // What articles are filed under is asked for by those alone who narrow the results.
  const facets = parts.filters.open || isNarrowed(now) ? await engine.facets() : undefined;
  const left = facets ? leftOf(ranked, now, facets) : ranked;
  const entries = await firstEntries(left);
  if (!isCurrent()) return;
  showResults(now.query, query, left, entries, engine);
  show(parts.filters, ranked.length > 1);
  if (facets) fillFilters(now, ranked, facets);
  const elsewhere = await foundElsewhere(now.query, query, ranked.length, others);
  if (!isCurrent()) return;
  parts.others.replaceChildren(...elsewhere.flatMap(({ nodes }) => nodes));
  if (elsewhere.length === 0) return;
  show(parts.nothing, false);
  announce([...(ranked.length > 0 ? [counted(ranked.length, settings.says)] : []), ...elsewhere.map(({ heading }) => heading)].join(', '));
}
