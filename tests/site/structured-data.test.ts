import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/languages/languages.ts';
import { alternates, type DataNode, plain, Site, type SitePage, structuredData } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample-content.ts';
import { Vocabulary } from '../support/vocabulary.ts';

const vocabulary = new Vocabulary();

/** What says who made, checked or published something. */
const MAKERS = ['author', 'reviewedBy', 'publisher', 'editor', 'contributor', 'creator', 'copyrightHolder', 'sponsor', 'maintainer'];

describe('the check of the vocabulary', () => {
  const none = () => undefined;
  it.each<[string, DataNode, string[]]>([
    ['a type', { '@type': 'BlogPost' }, ['there is no type BlogPost']],
    ['a property', { '@type': 'BlogPosting', reviewedBy: 'Ana' }, ['BlogPosting has no reviewedBy']],
    ['a value', { '@type': 'WebPage', lastReviewed: 'today' }, ['WebPage, lastReviewed: "today" is none of Date']],
    ['a thing in the place of another', { '@type': 'Article', publisher: { '@type': 'Book' } }, ['Article, publisher: Book is none of Organization, Person, IdReference']],
    ['a name of what is nowhere', { '@type': 'Article', author: { '@id': '#nobody' } }, ['Article, author: nothing is #nobody']],
    ['a listed value', { '@type': 'MedicalClinic', medicalSpecialty: 'https://schema.org/Magic' }, ['MedicalClinic, medicalSpecialty: "https://schema.org/Magic" is none of MedicalSpecialty, IdReference']],
    ['nothing where all is right', { '@type': 'BlogPosting', author: { '@type': 'MedicalClinic', name: 'A clinic' }, datePublished: '2026-01-31' }, []],
  ])('finds %s', (_, node, faults) => {
    expect(vocabulary.faults(node, none)).toEqual(faults);
  });
});

describe.each(inject('sites'))('the structured data of $name', (built) => {
  const site = new Site(built);
  const graphs = new Map(site.pages.map((page) => [page, structuredData(page)]));
  const types = new Map([...graphs.values()].flat().map((node) => [String(node['@id']), String(node['@type'])]));

  /** What is wrong on any page, one line each. */
  const problems = (find: (page: SitePage, graph: DataNode[]) => string[], pages = site.pages) =>
    pages.flatMap((page) => find(page, graphs.get(page) ?? []).map((problem) => `${page.address}: ${problem}`));

  it('is there on every page', () => {
    expect(problems((_, graph) => (graph.length > 2 ? [] : [`${graph.length} nodes`]))).toEqual([]);
  });

  it('says what schema.org knows, and nothing else', () => {
    expect(problems((_, graph) => graph.flatMap((node) => vocabulary.faults(node, (id) => types.get(id))))).toEqual([]);
  });

  it('names no person and no organization that the page does not show', () => {
    expect(
      problems((page, graph) => {
        const body = page.document.body.cloneNode(true) as Element;
        for (const unseen of body.querySelectorAll('script, style, template, [hidden]')) unseen.remove();
        const text = plain(body.textContent);
        return named(graph).filter((name) => !text.includes(plain(name))).map((name) => `does not show “${name}”`);
      }),
    ).toEqual([]);
    expect(problems((_, graph) => (named(graph).length > 0 ? [] : ['names nobody']))).toEqual([]);
  });

  it('tells an article’s reviewer only where the page shows a review, and its day', () => {
    expect(
      problems((page, graph) => {
        const days = [...page.document.querySelectorAll('#review ~ p time')].map((time) => time.getAttribute('datetime'));
        return graph
          .filter((node) => 'reviewedBy' in node || 'lastReviewed' in node)
          .filter((node) => !days.includes(String(node['lastReviewed'])) || !('reviewedBy' in node))
          .map((node) => `a review on ${String(node['lastReviewed'])}`);
      }),
    ).toEqual([]);
  });

  it('says what an article is as its page does', () => {
    expect(
      problems((page, graph) => {
        const article = graph.find((node) => node['@type'] === 'BlogPosting');
        const said = [article?.['headline'], article?.['description'], article?.['inLanguage'], article?.['url'], String(article?.['keywords'])];
        const tags = [...page.document.querySelectorAll('meta[property="article:tag"]')].map((tag) => tag.getAttribute('content'));
        const shown = [
          plain(page.document.querySelector('h1')?.textContent),
          page.document.querySelector('meta[name="description"]')?.getAttribute('content'),
          words(page.language).locale,
          page.url,
          String(tags),
        ];
        return said.flatMap((text, index) => (text === shown[index] ? [] : [`says “${String(text)}”, shows “${shown[index] ?? ''}”`]));
      }, site.articles.map(({ page }) => page)),
    ).toEqual([]);
  });

  it('says of an article the sources that its page lists, in their order', () => {
    expect(
      problems((page, graph) => {
        const cited = graph.flatMap((node) => (node['citation'] as DataNode[] | undefined) ?? []).map((node) => `${String(node['name'])} ${String(node['url'])}`);
        const listed = [...page.document.querySelectorAll('[id^="source-"]')].map((entry) => {
          const link = entry.querySelector('a[lang], cite');
          return `${plain(link?.textContent)} ${link?.getAttribute('href') ?? 'undefined'}`;
        });
        return JSON.stringify(cited) === JSON.stringify(listed) ? [] : [`${cited.join(', ')}, not ${listed.join(', ')}`];
      }),
    ).toEqual([]);
  });

  it('leads from an article to its translations and from each of them back', () => {
    const links = site.articles.flatMap(({ page }) => (graphs.get(page) ?? []).filter((node) => node['@type'] === 'BlogPosting').flatMap((node) => translationLinks(node)));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ from, to, as }) => types.get(to) !== 'BlogPosting' || !links.some((link) => link.from === to && link.to === from && link.as !== as))).toEqual([]);
    const translated = site.articles.filter(({ page }) => Object.keys(alternates(page)).length > 0);
    expect(translated.map(({ page }) => `${page.url}#article`).filter((id) => !links.some(({ from }) => from === id))).toEqual([]);
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('the structured data of an article with everything, in $name,', (built) => {
  const site = new Site(built);

  it.each([
    ['English', `/${SAMPLE.whole}`],
    ['Spanish', `/es/${SAMPLE.wholeInSpanish}`],
  ])('is in %s what it was', (_, address) => {
    expect(structuredData(site.page(address))).toMatchSnapshot();
  });
});

function translationLinks(node: DataNode): { from: string; to: string; as: string }[] {
  return ['workTranslation', 'translationOfWork'].flatMap((as) =>
    [(node[as] as DataNode | DataNode[] | undefined) ?? []].flat().map((other) => ({ from: String(node['@id']), to: String(other['@id']), as })),
  );
}

/** The names of all people and organizations, at any depth, and of makers that are given by their name alone. */
function named(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(named);
  if (typeof data !== 'object' || data === null) return [];
  const node = data as DataNode;
  const type = String(node['@type']);
  const own = ['Person', 'Organization'].some((kind) => vocabulary.isKindOf(type, kind)) && node['name'] !== undefined ? [String(node['name'])] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' && MAKERS.includes(key) ? [value] : named(value)))];
}
