import type { Fragment } from './pagefind.ts';
import { parts } from './parts.ts';
import { type Passage, passageOf } from './passage.ts';
import type { Ranked } from './ranking.ts';
import { hashOf } from './state.ts';

/** A saying of the page with what belongs in its braces. */
export function filledIn(saying: string, filling: Record<string, string>): string {
  return Object.entries(filling).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), saying);
}

/** Shows something, or hides it. */
export function show(element: HTMLElement, shown = true): void {
  element.hidden = !shown;
}

/**
 * Makes the entries of a list of results.
 *
 * @param language the language of the articles, where it is not that of the page
 */
export async function entriesFor(ranked: readonly Ranked[], says: { section: string }, language?: string): Promise<Node[]> {
  const loaded = await Promise.all(ranked.map(({ load }) => load()));
  return loaded.map(({ fragment, places }) => entry(fragment, passageOf(fragment, places), says, language));
}

function entry({ url, meta, filters }: Fragment, passage: Passage | undefined, says: { section: string }, language: string | undefined): Node {
  const item = document.createElement('li');
  if (language) item.lang = language;
  const words = passage ? passage.pieces.map(({ text, marked }) => (marked ? element('mark', text) : text)) : [meta['description'] ?? ''];
  item.append(
    element('h3', link(url, meta['title'] ?? '')),
    facts([meta['day'], ...(filters['topic'] ?? [])].filter(Boolean).join(' · ')),
    element('p', ...words),
    ...(passage?.section ? [facts(inPageLanguage(says.section), ' ', link(`${url}#${passage.section.id}`, passage.section.title))] : []),
  );
  return item;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Words of the page, within an article of another language. */
function inPageLanguage(words: string): HTMLElement {
  const made = element('span', words);
  made.lang = document.documentElement.lang;
  return made;
}

function facts(...content: (Node | string)[]): HTMLElement {
  const made = element('p', ...content);
  made.className = 'facts';
  return made;
}

function link(address: string, words: string): HTMLElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = words;
  return made;
}

/** Fills a list of choices, each with how many articles it leaves, and keeps what is chosen. */
export function fillChoices(choice: HTMLSelectElement, all: string, counts: ReadonlyMap<string, number>, chosen: string): void {
  const values = [...counts.keys()];
  const sorted = choice === parts.year ? values.sort().reverse() : values.sort((a, b) => a.localeCompare(b, document.documentElement.lang));
  const kept = chosen !== '' && !counts.has(chosen) ? [chosen] : [];
  const options = [...sorted, ...kept].map((value) => new Option(`${value} (${counts.get(value) ?? 0})`, value));
  choice.replaceChildren(new Option(all, ''), ...options);
  choice.value = chosen;
}

/** Links that search for other words. */
export function showNearest(words: readonly string[], says: { nearest: string }): void {
  show(parts.nearest, words.length > 0);
  const links = words.map((word) => link(hashOf({ query: word, topic: '', year: '', byDate: false }), word));
  parts.nearest.replaceChildren(says.nearest, ...links.flatMap((link) => [' ', link]), ...(says.nearest.startsWith('¿') ? ['?'] : []));
}
