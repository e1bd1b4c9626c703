import type { Graph, Thing } from 'schema-dts';
import { type Language, words } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { absolute, type Address, homeAddress, personAddress, shareAddress } from './addresses.ts';
import { startOfDay } from './days.ts';
import type { Person } from './people.ts';
import type { Post } from './posts.ts';
import { practice } from './practice.ts';
import { breadcrumb, sourceNode, subjectNode, translationNodes } from './structured-article.ts';
import { clinic, practiceId, publisher, website, websiteId } from './structured-practice.ts';
import type { Translations } from './translations.ts';

/** A page as structured data sees it. */
export interface PageFacts {
  language: Language;
  address: Address;
  title: string;
  description: string;
  kind?: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'ProfilePage';
  changed?: Day | undefined;
}

/** The graph of a page that is not an article. */
export function pageData(page: PageFacts): Graph {
  const isAboutPractice = page.kind === 'AboutPage' || page.address === homeAddress(page.language);
  return graph(page.language, [pageNode(page)], isAboutPractice ? clinic() : undefined);
}

/** The graph of a page about somebody who writes or reviews. */
export function personData(page: PageFacts, person: Person): Graph {
  const node = { ...pageNode({ ...page, kind: 'ProfilePage' as const }), mainEntity: personRef(page.language, person) };
  return person.name === practice.name
    ? graph(page.language, [node], clinic())
    : graph(page.language, [node, personNode(page.language, person)]);
}

/**
 * The graph of an article: the page, the article on it and the way to it.
 *
 * It says what the page shows and nothing else; a reviewer stands in it only where one is on the page.
 */
export function articleData(post: Post, translations: Translations): Graph {
  const { language, address, title, description, published, updated = published, topics, authors, review, about, citations } = post;
  const url = absolute(address);
  const locale = words(language).locale;
  return graph(language, [
    {
      // What it is called, says and when it changed is said of the article.
      '@type': 'MedicalWebPage',
      '@id': `${url}#page`,
      url,
      isPartOf: { '@id': websiteId(language) },
      ...(about ? { about: about.map(subjectNode) } : {}),
      ...(review ? { lastReviewed: review.reviewed, reviewedBy: personRef(language, review.reviewer) } : {}),
      medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
      breadcrumb: breadcrumb([topics[0], { title, address }]),
      mainEntity: { '@id': `${url}#article` },
    },
    {
      '@type': 'BlogPosting',
      '@id': `${url}#article`,
      headline: title,
      description,
      url,
      image: absolute(shareAddress(address)),
      datePublished: startOfDay(published),
      dateModified: startOfDay(updated),
      author: oneOrMore(authors.map((author) => personRef(language, author))),
      publisher: { '@id': practiceId() },
      inLanguage: locale,
      keywords: topics.map((topic) => topic.title),
      wordCount: post.words,
      ...(citations.length > 0 ? { citation: citations.map(({ source }) => sourceNode(source)) } : {}),
      ...translationNodes(language, translations),
    },
    ...new Map([...authors, review?.reviewer].filter((person) => person && person.name !== practice.name).map((person) => [person?.id, person]))
      .values()
      .flatMap((person) => (person ? [personNode(language, person)] : [])),
  ]);
}

function graph(language: Language, nodes: Thing[], ofPractice: Thing = publisher()): Graph {
  return { '@context': 'https://schema.org', '@graph': [website(language), ofPractice, ...nodes] };
}

function pageNode({ language, address, title, description, kind = 'WebPage', changed }: PageFacts) {
  const url = absolute(address);
  return {
    '@type': kind,
    '@id': `${url}#page`,
    url,
    name: title,
    description,
    inLanguage: words(language).locale,
    isPartOf: { '@id': websiteId(language) },
    ...(changed ? { dateModified: startOfDay(changed) } : {}),
  };
}

function personId(language: Language, { id }: Person): string {
  return `${absolute(personAddress(language, id))}#person`;
}

/** Refers to somebody, or to the practice where it is the practice itself that writes. */
function personRef(language: Language, person: Person) {
  return { '@id': person.name === practice.name ? practiceId() : personId(language, person) };
}

/** A single thing by itself, as schema.org has it, and several as a list. */
function oneOrMore<T>(things: readonly T[]): T | readonly T[] {
  const [only, ...others] = things;
  return only !== undefined && others.length === 0 ? only : things;
}

function personNode(language: Language, person: Person): Thing {
  const url = absolute(personAddress(language, person.id));
  return person.kind === 'person'
    ? {
        '@type': 'Person',
        '@id': personId(language, person),
        name: person.name,
        url,
        ...(person.credentials ? { honorificSuffix: person.credentials } : {}),
      }
    : { '@type': 'Organization', '@id': personId(language, person), name: person.name, url };
}
