import type { Here } from '../here.ts';
import type { RunFacts } from '../report/facts.ts';
import type { Card } from '../spool.ts';
import { dayOf } from './days.ts';
import { keysOf, oldAddress } from './old-address.ts';
import type { Place } from './places.ts';

/** An article that comes along, with the place it gets. */
export interface Placed {
  card: Card;
  place: Place;
}

/** Where an article stands that is on the site already: at one of its former addresses, or under its title and its day. */
export function standing(card: Card, here: Here, folder: string): ReturnType<Here['articleAt']> {
  for (const key of keysOf(card, folder)) {
    const found = here.articleAt(key);
    if (found) return found;
  }
  const text = here.articleOf(card.title, dayOf(card.published, here.timeZone));
  return text && here.articleAt(`/${text.id}`);
}

/** The hosts of the former site: those at which its articles stood. */
export function hostsOf(cards: readonly Card[], site: string | undefined): Set<string> {
  const all = [...cards.flatMap(({ address }) => address ?? []), ...(site === undefined ? [] : [site])];
  return new Set(all.flatMap((address) => oldAddress(address)?.host || []));
}

/** Where each page of the former site stands here, by the key of its address. */
export function destinations(cards: readonly Card[], placed: readonly Placed[], here: Here, folder: string): (key: string) => string | undefined {
  const found = new Map(placed.flatMap(({ card, place }) => keysOf(card, folder).map((key) => [key, place.address as string])));
  for (const card of cards) {
    const at = standing(card, here, folder)?.address;
    if (at) for (const key of keysOf(card, folder)) if (!found.has(key)) found.set(key, at);
  }
  return (key) => found.get(key) ?? here.pageAt(key);
}

/**
 * Each former address, with where it leads now.
 *
 * @param arrived those of which something could be made
 */
export function addressesOf(placed: readonly Placed[], arrived: ReadonlySet<Card>, there: readonly Card[], here: Here, folder: string): RunFacts['addresses'] {
  const ofPlaced = placed.flatMap(({ card, place }) =>
    keysOf(card, folder).map((from) => {
      const lost = place.lost.find(({ address }) => address.toLowerCase() === from);
      const why = arrived.has(card) ? lost?.why : 'its article did not come along';
      return { from, to: why === undefined ? place.address : undefined, why };
    }),
  );
  const ofThere = there.flatMap((card) => keysOf(card, folder).map((from) => ({ from, to: here.articleAt(from)?.address, why: 'nothing here has it among its aliases' })));
  return [...ofPlaced, ...ofThere];
}
