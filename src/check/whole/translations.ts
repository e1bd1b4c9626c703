import { dirname, join, relative } from 'node:path';
import { stringify } from 'yaml';
import { type Text, textIn } from '../../content/content.ts';
import { translationIn } from '../../content/kinds.ts';
import { pagesOf } from '../../content/pages.ts';
import { versionOf } from '../../content/publishing.ts';
import { RESERVED } from '../../content/reserved.ts';
import { valuesOf } from '../../content/single-files.ts';
import { FIRST_LANGUAGE, type Language, languages, words } from '../../languages/languages.ts';
import { isRealDay } from '../../schema/day.ts';
import { englishName, FIRST_LANGUAGE_NAME } from '../../schema/language-code.ts';
import { practiceSchema } from '../../schema/practice.ts';
import type { Site, SiteRule } from './site.ts';

const others = languages.filter((language) => language !== FIRST_LANGUAGE);

const ORIGINAL = '=== posts/sleep/index.md\n---\npublished: 2026-01-31\ntopics: [sleep]\n---\nText.\n';
const LONG = 'Plain words for the days when you want to understand what is going on.'.padEnd(110, '.');
const PRACTICE = `=== practice.yaml\n${stringify({ name: 'A practice', city: 'Miami', region: 'Florida', country: 'US', site: 'https://www.example.com', contact: 'https://www.example.com/contact', timeZone: 'America/New_York', title: 'Health', description: LONG })}`;
const inSpanish = (fields: string, folder = 'sleep') => `=== posts/${folder}/es.md\n---\n${fields}\n---\nTexto.\n`;

export const slugOfSite: SiteRule = {
  id: 'slug-of-site',
  level: 'error',
  tells: "The address of a translation that belongs to one of the site's own pages.",
  examples: { wrong: [ORIGINAL + inSpanish('slug: temas')], right: [ORIGINAL + inSpanish('slug: sueno')] },
  check({ content }, _, report) {
    for (const language of others) {
      const { home } = words(language).addresses;
      for (const text of content.texts.filter((text) => text.language === language)) {
        const slug = textIn(text, 'slug');
        if (ownSlugs(language).includes(slug)) report({ file: text.file }, `the address ${home}/${slug} belongs to another page of the site. Choose another slug.`);
      }
    }
  },
};

export const sameAddress: SiteRule = {
  id: 'same-address',
  level: 'error',
  tells: 'Two files, of whatever kinds, whose pages stand at one address.',
  examples: {
    wrong: [ORIGINAL + inSpanish('slug: sueno') + inSpanish('slug: sueno', 'nights')],
    right: [ORIGINAL + inSpanish('slug: sueno') + inSpanish('slug: noches', 'nights')],
  },
  check({ content, root }, _, report) {
    // Of names in the first language, the files themselves make sure.
    const pages = pagesOf(content).filter(({ language }) => language !== FIRST_LANGUAGE);
    for (const [address, [first, ...same]] of Map.groupBy(pages, (page) => page.address)) {
      const other = relative(dirname(root), first?.of.file ?? '').replaceAll('\\', '/');
      for (const { of } of same) if (of !== first?.of) report({ file: of.file }, `the address ${address} is taken by ${other}. Choose another slug.`);
    }
  },
};

export const topicWithoutWords: SiteRule = {
  id: 'topic-without-words',
  level: 'error',
  tells: 'A topic that a language has articles on, and no words for.',
  examples: {
    wrong: [`${ORIGINAL}${inSpanish('slug: sueno')}=== topics/sleep.yaml\ntitle: Sleep\n`],
    right: [`${ORIGINAL}${inSpanish('slug: sueno')}=== topics/sleep.yaml\ntitle: Sleep\ntranslations:\n  es:\n    title: Sueño\n    slug: sueno\n`],
  },
  check({ content }, _, report) {
    const originals = originalsOf(content.texts);
    for (const language of others) {
      const name = englishName(language) ?? language;
      const texts = content.texts.filter((text) => text.language === language);
      for (const { id, file, fields } of content.entries.filter(({ kind, fields }) => kind === 'topics' && Object.keys(fields).length > 0)) {
        const post = translationIn(fields, language) ? undefined : texts.find((text) => [originals.get(keyOf(text))?.fields['topics']].flat().includes(id));
        if (post) report({ file }, `this topic has no ${name} words, and ${post.id} has a ${name} text. Write translations: and below it ${language}: with title, description and slug.`);
      }
    }
  },
};

export const publicationWithoutWords: SiteRule = {
  id: 'publication-without-words',
  level: 'error',
  tells: 'A language that has texts, and no title and description of the publication: its front page would be in another one.',
  examples: {
    wrong: [`${PRACTICE}${ORIGINAL}${inSpanish('slug: sueno')}`],
    right: [`${PRACTICE}translations:\n  es:\n    title: Salud\n    description: ${LONG}\n${ORIGINAL}${inSpanish('slug: sueno')}`],
  },
  check({ content, files, root }, _, report) {
    const practice = valuesOf(files, 'practice.yaml', practiceSchema);
    if (!practice) return;
    for (const language of others.filter((language) => !practice.translations[language])) {
      const name = englishName(language) ?? language;
      const text = content.texts.find((text) => text.language === language);
      if (text) report({ file: join(root, 'practice.yaml') }, `the publication has no ${name} words, and ${text.id} has a ${name} text. Write translations: and below it ${language}: with title and description.`);
    }
  },
};

export const versionToCome: SiteRule = {
  id: 'version-to-come',
  level: 'error',
  tells: 'A translation of a later version than there is: readers would never be told that the text has changed since.',
  examples: { wrong: [ORIGINAL + inSpanish('translatedFrom: 2026-02-01')], right: [ORIGINAL + inSpanish('translatedFrom: 2026-01-31')] },
  check({ content }, _, report) {
    const originals = originalsOf(content.texts);
    for (const text of content.texts.filter(({ language }) => language !== FIRST_LANGUAGE)) {
      const original = originals.get(keyOf(text));
      const version = original && versionOf(original.fields);
      if (!version || !isRealDay(version) || textIn(text, 'translatedFrom') <= version) continue;
      report({ file: text.file, field: ['translatedFrom'] }, `the ${FIRST_LANGUAGE_NAME} text is of ${version}, so that nothing was translated from a later day. Write translatedFrom: ${version}`);
    }
  },
};

/** The ends of addresses in a language that belong to the site's own pages. */
function ownSlugs(language: Language): string[] {
  const { addresses: { home, ...addresses }, former } = words(language);
  return [...RESERVED, ...[Object.values(addresses), ...Object.values(former)].flat().map((address) => address.replace(`${home}/`, ''))].filter((slug) => slug !== '');
}

function originalsOf(texts: Site['content']['texts']): Map<string, Text> {
  return new Map(texts.filter(({ language }) => language === FIRST_LANGUAGE).map((text) => [keyOf(text), text]));
}

function keyOf({ kind, id }: Text): string {
  return `${kind}/${id}`;
}
