import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, inject, it } from 'vitest';
import { type DataNode, plain, Site, type SitePage, structuredData } from '../support/built-site.ts';
import { readXml } from '../support/feed-items.ts';
import { SAMPLE } from '../support/sample-content.ts';

const NAMES = ['Vital Psych MD', 'Maximiliana Alexandra Featherstonehaugh-Sample', 'Íñigo Sample'];

describe.each(inject('sites').filter(({ base }) => base !== ''))('an article by several authors, in $name,', (built) => {
  const site = new Site(built);
  const page = site.page(`/${SAMPLE.together}`);
  const inSpanish = site.page(`/es/${SAMPLE.togetherInSpanish}`);
  const byline = ({ document }: SitePage) => document.querySelector('main h1 ~ ul li');
  /** Where links lead on the site. */
  const leadTo = (of: SitePage, links: Iterable<Element>) => [...links].map((link) => site.target(link.getAttribute('href') ?? '', of.url)?.file);

  it('names them all below its title, as a sentence does, in each language', () => {
    expect(plain(byline(page)?.textContent)).toBe('By Vital Psych MD, Maximiliana Alexandra Featherstonehaugh-Sample, and Íñigo Sample');
    expect(plain(byline(inSpanish)?.textContent)).toBe('Por Vital Psych MD, Maximiliana Alexandra Featherstonehaugh-Sample e Íñigo Sample');
    expect(plain(byline(site.page('/plain-1'))?.textContent)).toBe('By Vital Psych MD');
  });

  it('leads to the page of each, which lists it', () => {
    const files = ['people/vital-psych-md.html', 'people/long-name.html', 'people/inigo-sample.html'];
    expect(leadTo(page, byline(page)?.querySelectorAll('a') ?? [])).toEqual(files);
    expect(leadTo(inSpanish, byline(inSpanish)?.querySelectorAll('a') ?? [])).toEqual(['es/personas/vital-psych-md.html', 'es/personas/long-name.html', 'es/personas/inigo-sample.html']);
    for (const file of files.slice(1)) {
      const about = site.page(`/${file.replace('.html', '')}`);
      expect(leadTo(about, about.document.querySelectorAll('main article h3 a'))).toEqual([page.file]);
    }
  });

  it('says below the text who each of them is, as far as it is known', () => {
    const about = (of: SitePage) => [...of.document.querySelectorAll('h2#author, h2#author ~ p:not(.facts)')].map(({ textContent }) => plain(textContent));
    expect(about(page)).toEqual(['About the authors', expect.stringMatching(/^Vital Psych MD/), 'Maximiliana Alexandra Featherstonehaugh-Sample: Somebody with a long name.', 'Íñigo Sample: Somebody who writes.']);
    expect(about(inSpanish)).toEqual(['Sobre los autores', expect.stringMatching(/^Vital Psych MD/), 'Maximiliana Alexandra Featherstonehaugh-Sample: Somebody with a long name.', 'Íñigo Sample: Alguien que escribe.']);
    expect(about(site.page('/plain-1'))[0]).toBe('About the author');
    expect(about(inSpanish).length).toBe(4);
  });

  it('names each of them once to feed readers', () => {
    for (const [file, url] of [['rss.xml', page.url], ['es/rss.xml', inSpanish.url], ['feed/rss2', page.url]] as const) {
      const item = [...readXml(site.read(file)).querySelectorAll('item')].find((each) => each.querySelector('link')?.textContent === url);
      expect([...(item?.children ?? [])].filter(({ tagName }) => tagName === 'dc:creator').map(({ textContent }) => textContent), file).toEqual(NAMES);
      expect(parseFeed(site.read(file)).items.find((each) => each.url === url)?.authors.map(({ name }) => name), file).toEqual(NAMES);
    }
  });

  it('names them to search engines, each as what they are', () => {
    for (const of of [page, inSpanish]) {
      const graph = structuredData(of);
      const authors = graph.find((node) => node['@type'] === 'BlogPosting')?.['author'] as DataNode[];
      const nodes = authors.map(({ '@id': id }) => graph.find((node) => node['@id'] === id));
      expect(nodes.map((node) => [node?.['@type'], node?.['name'], node?.['honorificSuffix']])).toEqual([
        ['MedicalClinic', NAMES[0], undefined],
        ['Person', NAMES[1], 'PhD'],
        ['Person', NAMES[2], undefined],
      ]);
      expect([...of.document.querySelectorAll('meta[name="author"]')].map((meta) => meta.getAttribute('content'))).toEqual(NAMES);
    }
  });
});
