import type { Graph, Thing } from 'schema-dts';
import { type Language, words } from '../words/words.ts';
import { absolute, type Address, homeAddress, shareAddress } from './addresses.ts';
import { type Day, startOfDay } from './days.ts';
import type { Person } from './people.ts';
import type { Post } from './posts.ts';
import { practice } from './practice.ts';

/** A page as structured data sees it. */
export interface PageFacts {
  language: Language;
  address: Address;
  title: string;
  description: string;
  kind?: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'MedicalWebPage';
  changed?: Day | undefined;
}

/** The graph of a page that is not an article. */
export function pageData(page: PageFacts): Graph {
  return graph(page.language, [pageNode(page)]);
}

/**
 * The graph of an article: the page, the article on it and the way to it.
 *
 * It says what the page shows and nothing else; a reviewer stands in it only where one is on the page.
 */
export function articleData(post: Post): Graph {
  const { language, address, title, description, published, updated = published, topics, author } = post;
  const url = absolute(address);
  const locale = words(language).locale;
  return graph(language, [
    {
      ...pageNode({ language, address, title, description, kind: 'MedicalWebPage', changed: updated }),
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
      author: authorNode(author),
      publisher: { '@id': practiceId() },
      inLanguage: locale,
      keywords: topics.map((topic) => topic.title),
      wordCount: post.words,
      mainEntityOfPage: { '@id': `${url}#page` },
    },
    breadcrumb(url, [topics[0], { title, address }]),
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

function authorNode({ kind, name }: Person) {
  return kind === 'organization' && name === practice.name
    ? { '@id': practiceId() }
    : { '@type': kind === 'person' ? ('Person' as const) : ('Organization' as const), name };
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
