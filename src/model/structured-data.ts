import type { Graph, Thing } from 'schema-dts';
import { FIRST_LANGUAGE, type Language, words } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { absolute, type Address, homeAddress, personAddress, shareAddress } from './addresses.ts';
import { startOfDay } from './days.ts';
import type { Person } from './people.ts';
import type { Post } from './posts.ts';
import { practice } from './practice.ts';
import { authorsOf, sourceAddress, sources } from './sources.ts';
import type { Translations } from './translations.ts';

/** A page as structured data sees it. */
export interface PageFacts {
  language: Language;
  address: Address;
  title: string;
  description: string;
  kind?: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'MedicalWebPage' | 'ProfilePage';
  changed?: Day | undefined;
}

/** The graph of a page that is not an article. */
export function pageData(page: PageFacts): Graph {
  return graph(page.language, [pageNode(page)]);
}

/** The graph of a page about somebody who writes or reviews. */
export function personData(page: PageFacts, person: Person): Graph {
  const isPractice = person.name === practice.name;
  return graph(page.language, [
    { ...pageNode({ ...page, kind: 'ProfilePage' }), mainEntity: personRef(page.language, person) },
    ...(isPractice ? [] : [personNode(page.language, person)]),
  ]);
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
      ...pageNode({ language, address, title, description, kind: 'MedicalWebPage', changed: updated }),
      ...(about ? { about: about.map(subjectNode) } : {}),
      ...(review ? { lastReviewed: review.reviewed, reviewedBy: personRef(language, review.reviewer) } : {}),
      medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
      breadcrumb: { '@id': `${url}#breadcrumb` },
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
      ...(citations.length > 0 ? { citation: citations.flatMap(({ id }) => sourceNode(id, language)) } : {}),
      mainEntityOfPage: { '@id': `${url}#page` },
      ...translationNodes(language, translations),
    },
    breadcrumb(url, [topics[0], { title, address }]),
    ...new Map([...authors, review?.reviewer].filter((person) => person && person.name !== practice.name).map((person) => [person?.id, person]))
      .values()
      .flatMap((person) => (person ? [personNode(language, person)] : [])),
  ]);
}

function graph(language: Language, nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': [website(language), clinic(), ...nodes] };
}

function website(language: Language): Thing {
  return {
    '@type': 'WebSite',
    '@id': websiteId(language),
    name: practice.name,
    url: absolute(homeAddress(language)),
    inLanguage: words(language).locale,
    publisher: { '@id': practiceId() },
  };
}

/** The practice with what is known of it: no telephone and no street, since the site knows neither. */
function clinic(): Thing {
  return {
    '@type': 'MedicalClinic',
    '@id': practiceId(),
    name: practice.name,
    url: absolute('/'),
    medicalSpecialty: 'https://schema.org/Psychiatric',
    address: {
      '@type': 'PostalAddress',
      addressLocality: practice.city,
      addressRegion: practice.region,
      addressCountry: practice.country,
    },
    contactPoint: { '@type': 'ContactPoint', contactType: 'customer service', url: practice.contact },
  };
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

function subjectNode(subject: NonNullable<Post['about']>[number]) {
  return 'condition' in subject
    ? { '@type': 'MedicalCondition' as const, name: subject.condition }
    : { '@type': 'MedicalTherapy' as const, name: subject.therapy };
}

/** How an article and its translations refer to each other. */
function translationNodes(language: Language, translations: Translations) {
  const nodes = Object.entries(translations)
    .filter(([other]) => (language === FIRST_LANGUAGE ? other !== language : other === FIRST_LANGUAGE))
    .map(([, address]) => ({ '@id': `${absolute(address)}#article` }));
  const [original] = nodes;
  if (!original) return {};
  return language === FIRST_LANGUAGE ? { workTranslation: nodes } : { translationOfWork: original };
}

function sourceNode(id: string, language: Language) {
  const source = sources().get(id);
  if (!source) return [];
  const url = sourceAddress(source);
  const { title, publisher, year } = source;
  const authors = authorsOf(source, language);
  return [
    {
      '@type': 'CreativeWork' as const,
      name: title,
      ...(authors ? { author: authors } : {}),
      publisher: { '@type': 'Organization' as const, name: publisher },
      ...(year ? { datePublished: String(year) } : {}),
      ...(url ? { url } : {}),
    },
  ];
}

function breadcrumb(url: string, trail: readonly { title: string; address: Address }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: trail.map(({ title, address }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      item: absolute(address),
    })),
  };
}

function websiteId(language: Language): string {
  return `${absolute(homeAddress(language))}#website`;
}

function practiceId(): string {
  return `${absolute('/')}#practice`;
}
