import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import { isLanguage, type Language, languages, words } from '../../src/languages/languages.ts';
import { practice } from '../../src/model/practice.ts';
import type { BuiltSite } from './build-sites.ts';

/** A page of a built site. */
export interface SitePage {
  /** Its file in the built site, such as `topics/sleep.html`. */
  file: string;
  /** Its address without host and folder, such as `/topics/sleep`. */
  address: string;
  /** Its whole address. */
  url: string;
  language: Language;
  html: string;
  document: Document;
}

/** Where a link leads on the site itself. */
export interface Target {
  url: URL;
  /** The file that answers, or `undefined` where nothing does. */
  file: string | undefined;
  /** The part of the page that the link names, or an empty text. */
  fragment: string;
}

/** A node of a page's structured data. */
export type DataNode = Record<string, unknown>;

/** An article as its page's structured data describes it. */
export interface SiteArticle {
  page: SitePage;
  published: Date;
  changed: Date;
  topics: string[];
  words: number;
}

type Contents = Pick<Site, 'files' | 'pages' | 'articles'>;

/** What was read of each built site, by its folder: no test changes a built site, or a page that it shares with others. */
const read = new Map<string, Contents>();

/** A built site as a visitor's browser meets it. */
export class Site {
  readonly built: BuiltSite;
  /** Every file, by its path in the built site, with slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly SitePage[];
  readonly articles: readonly SiteArticle[];
  /** The addresses of the pages that stand for those that are missing, one in each language. */
  readonly notFound: readonly string[] = languages.map((language) => words(language).addresses.notFound);

  constructor(built: BuiltSite) {
    this.built = built;
    const known = read.get(built.dist) ?? this.#readAll();
    read.set(built.dist, known);
    ({ files: this.files, pages: this.pages, articles: this.articles } = known);
  }

  #readAll(): Contents {
    const files = new Set(
      globSync('**/*', { cwd: this.built.dist })
        .filter((file) => statSync(join(this.built.dist, file)).isFile())
        .map((file) => file.replaceAll(sep, '/')),
    );
    const pages = [...files]
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => this.#read(file));
    return { files, pages, articles: pages.flatMap((page) => structuredData(page).filter(isArticle).map((node) => articleOf(page, node))) };
  }

  /** The articles in a language. */
  articlesIn(language: Language): SiteArticle[] {
    return this.articles.filter(({ page }) => page.language === language);
  }

  /** The page at an address without host and folder. */
  page(address: string): SitePage {
    const page = this.pages.find((page) => page.address === address);
    if (!page) throw new Error(`${this.built.name} has no page at ${address}.`);
    return page;
  }

  /** The whole address of what answers at an address without host and folder. */
  url(address: string): string {
    return new URL(address === '/' ? this.built.base || '/' : this.built.base + address, this.built.site).href;
  }

  /** The place of a file on this machine. */
  path(file: string): string {
    return join(this.built.dist, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  /**
   * Where a link leads, if it leads to this site; the practice's contact page is another site's, though it may share the host.
   *
   * @param from the whole address of the page with the link
   */
  target(link: string, from: string): Target | undefined {
    const url = new URL(link, from);
    if (url.origin !== new URL(this.built.site).origin || url.href === practice.contact) return undefined;
    const fragment = decodeURIComponent(url.hash.slice(1));
    const { base } = this.built;
    const inside = url.pathname === base || url.pathname.startsWith(`${base}/`);
    return { url, file: inside ? this.#answer(decodeURIComponent(url.pathname.slice(base.length))) : undefined, fragment };
  }

  /** Hosts give the file that an address names, or the page whose ending it leaves out. */
  #answer(address: string): string | undefined {
    const file = address.slice(1) || 'index';
    return [file, `${file}.html`].find((name) => this.files.has(name));
  }

  #read(file: string): SitePage {
    const html = this.read(file);
    const address = file === 'index.html' ? '/' : `/${file.slice(0, -'.html'.length)}`;
    const { document } = parseHTML(html);
    const { lang } = document.documentElement;
    if (!isLanguage(lang)) throw new Error(`${file} of ${this.built.name} says no language of the site: “${lang}”.`);
    return { file, address, url: this.url(address), language: lang, html, document };
  }
}

/** All nodes of a page's structured data. */
export function structuredData(page: SitePage): DataNode[] {
  return [...page.document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const data = JSON.parse(script.textContent) as DataNode;
    return (data['@graph'] as DataNode[] | undefined) ?? [data];
  });
}

/** What a `meta` element says, by its name or property. */
export function meta(page: SitePage, name: string): string | undefined {
  return page.document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? undefined;
}

/** The whole addresses of a page in every language that has it, by what its head calls each. */
export function alternates({ document }: SitePage): Record<string, string> {
  const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
  return Object.fromEntries(links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']));
}

/** A text with each run of blanks as one. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The headings of an article's own text: those that a reader can link to. */
export function sectionHeadings(page: SitePage): Element[] {
  return [...page.document.querySelectorAll('main :is(h2, h3, h4)[id]')].filter((heading) =>
    heading.querySelector(`a[href="#${heading.id}"]`),
  );
}

/** The addresses that a `srcset` offers, each with its description such as `400w`. */
export function candidates(srcset: string): { address: string; size: string }[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .map(([address = '', size = '']) => ({ address, size }))
    .filter(({ address }) => address !== '');
}

function isArticle(node: DataNode): boolean {
  return node['@type'] === 'BlogPosting';
}

function articleOf(page: SitePage, node: DataNode): SiteArticle {
  return {
    page,
    published: new Date(String(node['datePublished'])),
    changed: new Date(String(node['dateModified'])),
    topics: [...page.document.querySelectorAll('meta[property="article:tag"]')].map((tag) => tag.getAttribute('content') ?? ''),
    words: Number(node['wordCount']),
  };
}
