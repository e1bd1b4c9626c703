import type { Thing } from 'schema-dts';
import { type Language, words } from '../languages/languages.ts';
import { absolute, homeAddress } from './addresses.ts';
import { practice } from './practice.ts';

/** The site in a language. */
export function website(language: Language): Thing {
  return {
    '@type': 'WebSite',
    '@id': websiteId(language),
    name: practice.name,
    url: absolute(homeAddress(language)),
    inLanguage: words(language).locale,
    publisher: { '@id': practiceId() },
  };
}

/**
 * The practice on pages that are not about it, with what search engines ask of an author or a publisher: its kind, name and
 * address (https://developers.google.com/search/docs/appearance/structured-data/article#author-bp).
 */
export function publisher() {
  return { '@type': 'MedicalClinic' as const, '@id': practiceId(), name: practice.name, url: absolute('/') };
}

/** The practice with all that is known of it: no telephone and no street, since the site knows neither. */
export function clinic(): Thing {
  return {
    ...publisher(),
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

/** What other nodes call the site in a language. */
export function websiteId(language: Language): string {
  return `${absolute(homeAddress(language))}#website`;
}

/** What other nodes call the practice. */
export function practiceId(): string {
  return `${absolute('/')}#practice`;
}
