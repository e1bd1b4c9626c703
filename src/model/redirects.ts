import { getCollection } from 'astro:content';
import { aliasAddress } from '../content/aliases.ts';
import { FIRST_LANGUAGE, type Language, languages } from '../words/words.ts';
import { type Address, feedAddress, languageAt, personAddress } from './addresses.ts';
import { contentPages } from './content-pages.ts';
import { once } from './once.ts';
import { posts, topicsWithCount } from './posts.ts';
import { profiles } from './profiles.ts';

/** A former address, for good: whoever asks for it is led to where the page stands now. */
export interface Redirect {
  from: Address;
  to: Address;
  /** What is at the new address. */
  title: string;
  language: Language;
  kind: 'page' | 'feed';
}

/** A page that can have had other addresses. */
type Page = Pick<Redirect, 'title' | 'language'> & { address: Address };

/** Every redirect of the site, in the order of their addresses: the one source of what each host is told. */
export const redirects = once(async (): Promise<Redirect[]> => {
  const all = [...(await Promise.all(languages.map(ofTexts))).flat(), ...(await ofTopics()), ...(await ofPeople())];
  return all.sort((a, b) => (a.from < b.from ? -1 : 1));
});

async function ofTexts(language: Language): Promise<Redirect[]> {
  const texts = [...(await posts(language)), ...(await contentPages(language)).values()];
  return texts.flatMap(({ address, title, entry }) =>
    entry.data.aliases.map((alias): Redirect => ({ from: aliasAddress(alias, language), to: address, title, language, kind: 'page' })),
  );
}

async function ofTopics(): Promise<Redirect[]> {
  const aliases = new Map((await getCollection('topics')).map(({ id, data }) => [id, data.aliases]));
  const topics = await Promise.all(languages.map(async (language) => (await topicsWithCount(language)).map((topic) => ({ ...topic, language }))));
  return [...Map.groupBy(topics.flat(), ({ id }) => id)].flatMap(([id, pages]) =>
    fromAliases(aliases.get(id) ?? [], pages).flatMap((page): Redirect[] => [
      page,
      { ...page, from: feedAddress(page.language, page.from), to: feedAddress(page.language, page.to), kind: 'feed' },
    ]),
  );
}

async function ofPeople(): Promise<Redirect[]> {
  return [...Map.groupBy(await profiles(), ({ person }) => person.id)].flatMap(([id, found]) =>
    fromAliases(found[0]?.person.aliases ?? [], found.map(({ person, language }) => ({ title: person.name, language, address: personAddress(language, id) }))),
  );
}

/** What leads from addresses in any language to the page in that language, or else in the first one it is in. */
function fromAliases(aliases: readonly string[], pages: readonly Page[]): Redirect[] {
  return aliases.flatMap((alias) => {
    const from = aliasAddress(alias, FIRST_LANGUAGE);
    const page = pages.find(({ language }) => language === languageAt(from)) ?? pages[0];
    return page ? [{ from, to: page.address, title: page.title, language: page.language, kind: 'page' }] : [];
  });
}
