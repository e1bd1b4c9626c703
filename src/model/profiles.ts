import { type Language, languages } from '../languages/languages.ts';
import type { Address } from './addresses.ts';
import { once } from './once.ts';
import { type Person, people } from './people.ts';
import { type Post, posts } from './posts.ts';
import { addressesOf } from './site-content.ts';
import type { Translations } from './translations.ts';

/** How many articles a profile lists; the archive has them all. */
const SHOWN = 12;

/** Somebody with what they wrote and reviewed, the newest first. */
export interface Profile {
  language: Language;
  address: Address;
  person: Person;
  written: Post[];
  reviewed: Post[];
  translations: Translations;
}

/** The profiles of all who wrote or reviewed an article, in every language that has one of them. */
export const profiles = once(async (): Promise<Profile[]> => {
  const [all, addresses] = await Promise.all([Promise.all(languages.map(profilesIn)), addressesOf('people')]);
  return all.flat().flatMap((profile) => {
    const translations = addresses.get(profile.person.id) ?? {};
    const address = translations[profile.language];
    return address === undefined ? [] : [{ ...profile, address, translations }];
  });
});

async function profilesIn(language: Language): Promise<Omit<Profile, 'address' | 'translations'>[]> {
  const [everybody, all] = await Promise.all([people(language), posts(language)]);
  const written = Map.groupBy(all, ({ author }) => author.id);
  const reviewed = Map.groupBy(all, ({ review }) => review?.reviewer.id);
  return [...everybody.values()].map((person) => ({
    language,
    person,
    written: (written.get(person.id) ?? []).slice(0, SHOWN),
    reviewed: (reviewed.get(person.id) ?? []).slice(0, SHOWN),
  }));
}
