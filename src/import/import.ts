import type { Address } from '../content/addresses.ts';
import { type Here, lookAround } from './here.ts';
import { makeAll, notedOf } from './make-all.ts';
import { sectionsElsewhere } from './markdown/sections-elsewhere.ts';
import { type Memory, readMemory, writeMemory } from './memory.ts';
import { languageOf } from './plan/language.ts';
import { keysOf, nameOf } from './plan/old-address.ts';
import { type Place, Places } from './plan/places.ts';
import { proposals } from './plan/table.ts';
import { addressesOf, destinations, hostsOf, standing } from './plan/whereabouts.ts';
import type { ArticleFacts, RunFacts } from './report/facts.ts';
import { withOwnNotices } from './report/own-notices.ts';
import type { Run } from './run.ts';
import type { Notice } from './source.ts';
import { type Card, Spool } from './spool.ts';
import { listAddresses } from './write/addresses.ts';
import { begin, end } from './write/folder.ts';
import { Journal, type Noted } from './write/journal.ts';

/** What came of a run. */
export interface Outcome extends RunFacts {
  /** What a run has brought that was stopped before its report. */
  untold: ArticleFacts[];
  /** Labels and authors that an editor should confirm first: nothing was brought. */
  asked?: Pick<Memory, 'topics' | 'authors'> | undefined;
  here: Here;
  memory: Memory;
}

/**
 * Brings the articles of a source along, as drafts. What is there already, or came in an earlier run, is left as it is.
 *
 * @throws Refused where nothing can be brought
 */
export async function bringAlong(run: Run): Promise<Outcome> {
  const { root, dryRun = false, folder = '' } = run;
  const here = await lookAround(root, run.now);
  if (!dryRun) begin(root);
  const journal = dryRun ? undefined : new Journal(root);
  const earlier = journal?.earlier ?? [];
  const memory = readMemory(root);
  const notices: Notice[] = [];
  const spool = new Spool();
  try {
    const cards = await readAll(run, spool, notices);
    const stopped = new Set(earlier.map(({ name }) => name));
    const arrived = new Set([...memory.arrived, ...stopped]);
    const known = (card: Card) => arrived.has(nameOf(card)) || standing(card, here, folder) !== undefined;
    const fresh = cards.filter((card) => !known(card));
    const there = cards.filter((card) => known(card) && !stopped.has(nameOf(card)));
    const asked = proposals(fresh, memory, here);
    const isNew = Object.keys(asked.topics).length + Object.keys(asked.authors).length > 0;
    Object.assign(memory.topics, asked.topics);
    Object.assign(memory.authors, asked.authors);
    memory.otherwise ??= here.topics[0]?.id;
    if (isNew && !run.accept && !dryRun) {
      writeMemory(root, memory);
      return { articles: [], untold: [], notices, addresses: [], there: there.length, asked, here, memory };
    }
    const places = new Places(here.taken, folder).give(fresh.map((card) => ({ ...card, language: languageOf(card) })));
    const placed = fresh.map((card, index) => ({ card, place: places[index] as Place }));
    const to = destinations(cards, placed, here, folder);
    const byKey = new Map(fresh.flatMap((card) => keysOf(card, folder).map((key) => [key, card])));
    const section = sectionsElsewhere((key) => {
      const card = byKey.get(key);
      return card && spool.read(card);
    });
    const around = { here, memory, fetcher: run.fetcher, hosts: hostsOf(cards, run.site), to, section, folder };
    const made = await makeAll(run, placed, { spool, around, journal, tell: (notice) => void notices.push(notice) });
    if (!dryRun) remember(run, memory, [...earlier, ...made.map(notedOf)], there, here);
    return {
      articles: made.map(({ facts }) => facts),
      untold: earlier.map(({ facts }) => facts),
      notices: withOwnNotices(made, there, notices),
      addresses: addressesOf(placed, new Set(made.map(({ card }) => card)), cards.filter(known), here, folder),
      there: there.length,
      here,
      memory,
    };
  } finally {
    spool.remove();
    if (!dryRun) end(root);
  }
}

async function readAll({ source, what, fetcher, site, progress }: Run, spool: Spool, notices: Notice[]): Promise<Card[]> {
  const cards = new Map<string, Card>();
  const tools = {
    fetcher,
    site,
    tell: (notice: Notice) => void notices.push(notice),
    progress: (done: number, of?: number) => progress?.('Reading', done, of),
  };
  for await (const article of source.articles(what, tools)) {
    const address = article.address !== undefined && site !== undefined ? URL.parse(article.address, site)?.href : article.address;
    const name = nameOf({ from: article.from, address });
    if (cards.has(name)) notices.push({ from: article.from, message: 'It is there twice in what you brought, and came along once.' });
    else cards.set(name, spool.add({ ...article, address, labels: article.labels.map(seen), authors: article.authors.map(seen) }));
    progress?.('Reading', cards.size);
  }
  return [...cards.values()];
}

/** A name without signs that nobody sees: what is remembered may not hold them. */
function seen(name: string): string {
  return name.replace(/\p{C}+/gu, ' ').trim();
}

/** Lists the addresses of what came along, and notes it for later runs; so too for what a run has brought that was stopped. */
function remember({ root, folder = '' }: Run, memory: Memory, brought: readonly Noted[], there: readonly Card[], here: Here): void {
  const earlier = there.flatMap((card) => keysOf(card, folder).filter((key) => !key.includes('?') && here.articleAt(key))) as Address[];
  listAddresses(root, [...brought.flatMap(({ kept }) => kept), ...earlier]);
  const known = new Set(memory.arrived);
  memory.arrived.push(...[...there.map(nameOf), ...brought.map(({ name }) => name)].filter((name) => !known.has(name)));
  writeMemory(root, memory);
}
