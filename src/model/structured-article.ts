import type { Source } from '../schema/source.ts';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { absolute, type Address } from './addresses.ts';
import type { Post } from './posts.ts';
import { sourceAddress } from './sources.ts';
import type { Translations } from './translations.ts';

/** A condition or a therapy that an article is about. */
export function subjectNode(subject: NonNullable<Post['about']>[number]) {
  return 'condition' in subject
    ? { '@type': 'MedicalCondition' as const, name: subject.condition }
    : { '@type': 'MedicalTherapy' as const, name: subject.therapy };
}

/** How an article and its translations refer to each other. */
export function translationNodes(language: Language, translations: Translations) {
  const nodes = Object.entries(translations)
    .filter(([other]) => (language === FIRST_LANGUAGE ? other !== language : other === FIRST_LANGUAGE))
    .map(([, address]) => ({ '@id': `${absolute(address)}#article` }));
  const [original] = nodes;
  if (!original) return {};
  return language === FIRST_LANGUAGE ? { workTranslation: nodes } : { translationOfWork: original };
}

/** A source that an article cites: its name and where it is read. All else stands in the list on the page. */
export function sourceNode(source: Source) {
  const url = sourceAddress(source);
  return { '@type': 'CreativeWork' as const, name: source.title, ...(url ? { url } : {}) };
}

/**
 * The way to an article, from its main topic. What stands last is the page itself, and needs no address:
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb.
 */
export function breadcrumb(trail: readonly { title: string; address: Address }[]) {
  return {
    '@type': 'BreadcrumbList' as const,
    itemListElement: trail.map(({ title, address }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      ...(index < trail.length - 1 ? { item: absolute(address) } : {}),
    })),
  };
}
