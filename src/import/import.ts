import { aFewAtATime } from '../content/concurrency.ts';
import { type Around, keysOf, languageOf, type Made, makeArticle } from './article.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import { type Here, lookAround } from './here.ts';
import { type Memory, readMemory, writeMemory } from './memory.ts';
import { dayOf } from './plan/days.ts';
import { nearDuplicates } from './plan/duplicates.ts';
import { nameOf, oldAddress } from './plan/old-address.ts';
import { type Place, Places } from './plan/places.ts';
import { proposals } from './plan/table.ts';
import { Refused } from './refused.ts';
import type { RunFacts } from './report/facts.ts';
import type { Notice, Source, What } from './source.ts';
import { type Card, Spool } from './spool.ts';
import { listAddresses } from './write/addresses.ts';
import { withoutUnfinished, writeFolder } from './write/folder.ts';

/** How a run goes. */
export interface Run {
  /** The content's folder. */
  root: string;
  source: Source;
  what: What;
  fetcher: Fetcher;
  /** Says what would come along, and writes nothing. */
  dryRun?: boolean;
  /** Takes the proposals for labels and authors without asking. */
  accept?: boolean;
  /** The address of the former site, where the source does not tell it. */
  site?: string | undefined;
  /** The folder in which this site stands at its host, such as `/blog`. */
  folder?: string;
  now?: Date;
  /** Told how far it is. */
  progress?(doing: string, done: number, of?: number): void;
}

/** What came of a run. */
export interface Outcome extends RunFacts {
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
  if (!dryRun) withoutUnfinished(root);
  const here = await lookAround(root, run.now);
  const memory = readMemory(root);
  const notices: Notice[] = [];
  const spool = new Spool();
  try {
    const cards = await readAll(run, spool, notices);
    const arrived = new Set(memory.arrived);
    const known = (card: Card) => arrived.has(nameOf(card)) || standing(card, here, folder) !== undefined;
    const fresh = cards.filter((card) => !known(card));
    const there = cards.filter(known);
    const asked = proposals(fresh, memory, here);
    const isNew = Object.keys(asked.topics).length + Object.keys(asked.authors).length > 0;
    Object.assign(memory.topics, asked.topics);
    Object.assign(memory.authors, asked.authors);
    memory.otherwise ??= here.topics[0]?.id;
    if (isNew && !run.accept && !dryRun) {
      writeMemory(root, memory);
      return { articles: [], notices, addresses: [], there: there.length, asked, here, memory };
    }
    const places = new Places(here.taken, folder).give(fresh.map((card) => ({ ...card, language: languageOf(card) })));
    const made = await makeAll(run, fresh, places, spool, { here, memory, cards, notices });
    memory.arrived.push(...there.map(nameOf).filter((name) => !arrived.has(name)));
    if (!dryRun) remember(run, memory, made.map(({ place }) => place), there, here);
    return { articles: made.map(({ facts }) => facts), notices, addresses: addressesOf(made, there, here, folder), there: there.length, here, memory };
  } finally {
    spool.remove();
    if (!dryRun) withoutUnfinished(root);
  }
}

async function readAll({ source, what, fetcher, site, progress }: Run, spool: Spool, notices: Notice[]): Promise<Card[]> {
  const cards = new Map<string, Card>();
  const tools = { fetcher, tell: (notice: Notice) => void notices.push(notice), progress: (done: number, of?: number) => progress?.('Reading', done, of) };
  for await (const article of source.articles(what, tools)) {
    const address = article.address !== undefined && site !== undefined ? URL.parse(article.address, site)?.href : article.address;
    const name = nameOf({ from: article.from, address });
    if (cards.has(name)) notices.push({ from: article.from, message: 'It is there twice in what you brought, and came along once.' });
    else cards.set(name, spool.add({ ...article, address }));
    progress?.('Reading', cards.size);
  }
  return [...cards.values()];
}

/** Where an article stands that is on the site already. */
function standing(card: Card, here: Here, folder: string): ReturnType<Here['articleAt']> {
  for (const key of keysOf(card, folder)) {
    const found = here.articleAt(key);
    if (found) return found;
  }
  const text = here.articleOf(card.title, dayOf(card.published, here.timeZone));
  return text && here.articleAt(`/${text.id}`);
}

interface Kept {
  place: Place;
  card: Card;
  facts: Made['facts'];
}

async function makeAll(run: Run, fresh: readonly Card[], places: readonly Place[], spool: Spool, { here, memory, cards, notices }: { here: Here; memory: Memory; cards: readonly Card[]; notices: Notice[] }): Promise<Kept[]> {
  const { root, fetcher, folder = '', dryRun, progress } = run;
  const around: Around = { here, memory, fetcher, hosts: hostsOf(cards, run), to: destinations(cards, fresh, places, here, folder), folder, shown: here.inventory.shown.slice(-20) };
  const duplicates = nearDuplicates(here.content.texts);
  let done = 0;
  const made = await aFewAtATime(fresh, async (card, index): Promise<Kept | undefined> => {
    const place = places[index] as Place;
    try {
      const { files, facts, words } = await makeArticle(spool.read(card), place, around);
      const alike = duplicates(facts.folder, facts.title, words);
      if (alike) facts.notes.push(`It says nearly the same as “${alike}”. Keep one of the two.`);
      for (const { address, why } of place.lost) facts.notes.push(`Its former address ${address} cannot lead here: ${why}.`);
      if (!dryRun) writeFolder(root, place.folder, files);
      memory.arrived.push(nameOf(card));
      return { place, card, facts };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      notices.push({ from: card.from, message: fault.message });
      return undefined;
    } finally {
      progress?.(dryRun ? 'Looking' : 'Bringing', ++done, fresh.length);
    }
  });
  return made.filter((one) => one !== undefined);
}

/** The hosts of the former site: those at which its articles stood. */
function hostsOf(cards: readonly Card[], { site }: Run): Set<string> {
  const all = [...cards.flatMap(({ address }) => address ?? []), ...(site === undefined ? [] : [site])];
  return new Set(all.flatMap((address) => oldAddress(address)?.host || []));
}

/** Where each page of the former site stands here. */
function destinations(cards: readonly Card[], fresh: readonly Card[], places: readonly Place[], here: Here, folder: string): (key: string) => string | undefined {
  const found = new Map(fresh.flatMap((card, index) => keysOf(card, folder).map((key) => [key, places[index]?.address] as const)));
  for (const card of cards) {
    const at = standing(card, here, folder)?.address;
    if (at) for (const key of keysOf(card, folder)) if (!found.has(key)) found.set(key, at);
  }
  return (key) => found.get(key) ?? here.pageAt(key);
}

function remember({ root, folder = '' }: Run, memory: Memory, places: readonly Place[], there: readonly Card[], here: Here): void {
  // What a run has brought that was stopped has its addresses listed now.
  const earlier = there.flatMap((card) => keysOf(card, folder).filter((key) => !key.includes('?') && here.articleAt(key))) as Place['kept'];
  listAddresses(root, [...places.flatMap(({ kept }) => kept), ...earlier]);
  writeMemory(root, memory);
}

function addressesOf(made: readonly Kept[], there: readonly Card[], here: Here, folder: string): RunFacts['addresses'] {
  return [
    ...made.flatMap(({ card, place }) => keysOf(card, folder).map((from) => {
      const lost = place.lost.find(({ address }) => address.toLowerCase() === from);
      return { from, to: lost ? undefined : place.address, why: lost?.why };
    })),
    ...there.flatMap((card) => keysOf(card, folder).map((from) => ({ from, to: here.articleAt(from)?.address, why: 'nothing here has it among its aliases' }))),
  ];
}
