import { dirname, join } from 'node:path';
import type { FoundLink, Outline } from '../../content/markdown/outline.ts';
import { isPartName } from '../../content/section-names.ts';
import { FILES } from '../../content/addresses.ts';
import { suggest } from '../../content/suggest.ts';
import { FIRST_LANGUAGE } from '../../languages/languages.ts';
import { FIRST_LANGUAGE_NAME } from '../../schema/language-code.ts';
import { linksOf, notYet, pageOf } from './links.ts';
import type { Site, SiteRule } from './site.ts';

/** How many sections are shown to choose from. */
const SHOWN = 8;

const article = (name: string, fields: string, words: string) => `=== posts/${name}.md\n---\n${fields}\n---\n${words}\n`;
const NIGHTS = article('nights/index', 'title: Nights', '## Long nights') + article('nights/es', 'slug: noches', '## Noches largas');
const sleep = (english: string, spanish: string) => NIGHTS + article('sleep/index', 'title: Sleep', `## Part\n\n${english}`) + article('sleep/es', 'slug: sueno', spanish);

export const linkToOtherLanguage: SiteRule = {
  id: 'link-to-other-language',
  level: 'warning',
  tells: `A translation that links to a text in ${FIRST_LANGUAGE_NAME}, although there is a translation of that too.`,
  examples: { wrong: [sleep('Text.', '[a](/nights)')], right: [sleep('[a](/nights)', '[a](/es/noches)')] },
  check(site, _, report) {
    for (const { link, from } of linksOf(site)) {
      const target = targetOf(link, from, site)?.outline;
      if (!target || from.language === target.language || target.language !== FIRST_LANGUAGE) continue;
      const same = ['md', 'mdx'].map((ending) => join(dirname(target.file), `${from.language}.${ending}`)).find((file) => site.outlines.has(file));
      const address = same && site.destinations.addressOf(same);
      if (address) report(link.place, `this link leads to the ${FIRST_LANGUAGE_NAME} text, and there is a translation. Write ${address}.`);
    }
  },
};

export const linkToNoSection: SiteRule = {
  id: 'link-to-no-section',
  level: 'error',
  tells: 'A link to a section that its page does not have.',
  examples: { wrong: [sleep('[a](#prat)', 'Texto.'), sleep('[a](/nights#lnog-nights)', 'Texto.')], right: [sleep('[a](#part) [b](/nights#long-nights) [c](/nights#sources)', 'Texto.')] },
  check(site, _, report) {
    for (const { link, from } of linksOf(site)) {
      const { outline, page, section } = targetOf(link, from, site) ?? {};
      const sections = outline?.sections;
      if (!section || !sections || sections.includes(section) || isPartName(section)) continue;
      const meant = suggest(section, sections) ?? sections.find((name) => name.startsWith(section));
      const choice = sections.length > 0 ? `Choose from ${sections.slice(0, SHOWN).map((name) => `#${name}`).join(', ')}.` : `Write ${page || 'the address of a page'} alone.`;
      report(link.place, `there is no section called "${section}" ${page ? `at ${page}` : 'in this text'}. ${meant ? `Write ${page}#${meant}.` : choice}`);
    }
  },
};

/** The text that a link leads to, where it is there by then, and the section of it. The page of the text with the link has no address here. */
function targetOf(link: FoundLink, from: Outline, site: Site): { outline: Outline; page: string; section: string } | undefined {
  const written = link.address.trim();
  if (written.startsWith('#')) return { outline: from, page: '', section: written.slice(1) };
  // A file has no sections, and belongs to the texts of all languages alike.
  if (written.startsWith(`/${FILES}/`)) return undefined;
  const { page, section, file } = pageOf(link, site) ?? {};
  const outline = file === undefined ? undefined : site.outlines.get(file);
  if (!outline || page === undefined || section === undefined || notYet(from, outline.file, site) !== undefined) return undefined;
  return { outline, page, section };
}
