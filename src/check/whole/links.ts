import type { FoundLink, Outline } from '../../content/markdown/outline.ts';
import type { Destinations } from './destinations.ts';
import { otherSiteFault } from './external-links.ts';
import { addressHere, decoded, ownPath, shortened } from './own-addresses.ts';
import type { Site, SiteRule } from './site.ts';

const text = (name: string, words: string) => `=== posts/${name}/index.md\n---\ntitle: ${name}\n---\n${words}\n`;
const PRACTICE = '=== practice.yaml\nname: Sample Practice\ncity: Miami\nregion: Florida\ncountry: US\nsite: https://www.example.com\ncontact: https://www.example.com/contact\ntimeZone: America/New_York\n';

export const linkWithoutAddress: SiteRule = {
  id: 'link-without-address',
  level: 'error',
  tells: 'A link that leads nowhere.',
  examples: {
    wrong: [text('sleep', '[a](#)'), text('sleep', '[a][b]\n\n[b]: #')],
    right: [text('sleep', '[a](/)'), text('sleep', 'Text.\n\n[//]: # (a note)\n\n[comment]: <> (a note)')],
  },
  check(site, _, report) {
    for (const { link } of linksOf(site)) {
      if (isEmpty(link)) report(link.place, 'this link leads nowhere. Write an address between its round brackets.');
    }
  },
};

export const linkToOwnHost: SiteRule = {
  id: 'link-to-own-host',
  level: 'error',
  tells: "The whole address of a page of this site, or one on the writer's own computer.",
  examples: {
    wrong: [text('sleep', '[a](http://localhost:4321/sleep)'), text('sleep', '[a](http://localhost:8080/some/thing)')],
    right: [text('sleep', '[a](https://example.org/sleep)'), `${PRACTICE}${text('sleep', '[a](https://www.example.com/contact)')}`],
  },
  check(site, _, report) {
    for (const { link } of linksOf(site)) {
      const message = ownHostFault(link.address.trim(), site);
      if (message) report(link.place, message);
    }
  },
};

export const linkToOtherSite: SiteRule = {
  id: 'link-to-other-site',
  level: 'error',
  tells: 'An address on another site that cannot be read, or does not start with https://.',
  examples: { wrong: [text('sleep', '[a](http://example.org)'), text('sleep', '[a](www.example.org)')], right: [text('sleep', '[a](https://example.org) [b](tel:988)')] },
  check(site, _, report) {
    for (const { link } of linksOf(site)) {
      const written = link.address.trim();
      const message = addressHere(written, site.practice) === undefined && otherSiteFault(written);
      if (message) report(link.place, message);
    }
  },
};

export const linkToNoPage: SiteRule = {
  id: 'link-to-no-page',
  level: 'error',
  tells: 'A link to a page of this site that is not there, has moved, or is written in another way.',
  examples: { wrong: [text('sleep', '[a](/slep)'), text('sleep', '[a](sleep/)')], right: [text('sleep', '[a](/sleep) [b](/archive)')] },
  check(site, _, report) {
    const { destinations: to } = site;
    for (const { link } of linksOf(site)) {
      const { page, section } = pageOf(link, site) ?? {};
      const moved = page && to.movedTo(decoded(link.address.trim()).replace(/#.*/, ''));
      if (moved && link.address.includes('?')) report(link.place, `the page at ${link.address} has moved. Write ${moved}.`);
      else if (page && !to.has(page) && !to.isUnsure(page)) report(link.place, noPage(page, section ?? '', to));
    }
  },
};

export const linkTooEarly: SiteRule = {
  id: 'link-too-early',
  level: 'error',
  tells: 'A link to an article that is not there yet when the text with the link appears.',
  examples: {
    wrong: [text('sleep', '[a](/later)') + text('later', 'Text.').replace('---\nText', 'draft: true\n---\nText')],
    right: [text('sleep', '[a](/later)') + text('later', 'Text.')],
  },
  check(site, _, report) {
    for (const { link, from } of linksOf(site)) {
      const { page, file } = pageOf(link, site) ?? {};
      const there = file === undefined ? undefined : notYet(from, file, site);
      if (!page || there === undefined) continue;
      const reason = there === 'draft' ? 'is a draft' : `appears on ${there}`;
      report(link.place, `the article at ${page} ${reason}, so this link would lead nowhere${there === 'draft' ? '' : ' until then'}. Take it out, and put it back when the article is there.`);
    }
  },
};

/** The links of all texts. */
export function linksOf({ outlines }: Site): { link: FoundLink; from: Outline }[] {
  return [...outlines.values()].flatMap((from) => from.links.map((link) => ({ link, from })));
}

/** Where a link leads that is neither to another site nor to a section of its own text: the page, the section, and the file that is there. */
export function pageOf(link: FoundLink, { practice, destinations }: Site): { page: string; section: string; file: string | undefined } | undefined {
  const written = link.address.trim();
  if (isEmpty(link) || written.startsWith('#') || addressHere(written, practice) !== undefined || otherSiteFault(written) !== undefined) return undefined;
  const [path = '', section = ''] = decoded(written).split('#');
  const page = path.replace(/\?.*$/, '');
  return { page, section, file: destinations.has(page) ? destinations.fileAt(page) : undefined };
}

/** When what a link leads to appears, where that is after the text with the link. */
export function notYet(from: Outline, file: string, { destinations }: Site): string | undefined {
  const [here, there] = [destinations.appears(from.file), destinations.appears(file)];
  return there === '' || here === 'draft' || here === there || (there !== 'draft' && here > there) ? undefined : there;
}

function isEmpty({ address }: FoundLink): boolean {
  return /^#?$/.test(address.trim());
}

function ownHostFault(written: string, { practice, destinations: to }: Site): string | undefined {
  const own = addressHere(written, practice);
  if (own === undefined) return undefined;
  const { pathname, search } = new URL(written, 'https://localhost');
  const asked = search && to.movedTo(pathname + search);
  if (asked) return `the page at ${pathname + search} has moved. Write ${asked}.`;
  if (to.has(ownPath(own))) return `this address is on this site. Write ${shortened(own)}.`;
  // The practice has pages at the same host that this site does not make, so that only what is surely wrong is told.
  const meant = to.movedTo(ownPath(own)) ?? to.nearest(ownPath(own));
  if (meant) return `there is no page at ${ownPath(own)}. Write ${meant}.`;
  if (/\/\/(?:localhost|127\.)/.test(written)) return 'this address is on your own computer, where no reader can see it. Write the address that it has for everybody.';
  return otherSiteFault(written);
}

function noPage(page: string, section: string, to: Destinations): string {
  const plain = ownPath(`/${page.replace(/^(?:\.{0,2}\/)+/, '')}`);
  const moved = to.movedTo(plain);
  const end = section ? `#${section}` : '';
  if (moved) return `the page at ${plain} has moved. Write ${moved}${end}.`;
  if (to.has(plain)) return `an address on this site starts with a slash, and ends without one and without an ending. Write ${plain}${end}.`;
  const meant = to.nearest(plain);
  return `there is no page at ${page}. ${meant ? `Write ${meant}.` : 'Correct the address, or take the link out.'}`;
}
