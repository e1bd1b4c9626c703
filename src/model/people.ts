import { type CollectionEntry, getCollection } from 'astro:content';

/** Somebody who writes or reviews, or the practice as a whole. */
export type Person = CollectionEntry<'people'>['data'] & { id: string };

/** Everybody, by id. */
export async function people(): Promise<Map<string, Person>> {
  const entries = await getCollection('people');
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
}
