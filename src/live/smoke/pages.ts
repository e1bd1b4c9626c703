import { aFewAtATime } from '../../content/concurrency.ts';
import { type Finding, mend } from './finding.ts';
import { type Answer, type LiveSite, leadsTo } from './live-site.ts';

/** A page of the site, and when it changed. */
export interface Listed {
  /** Where it is asked for. */
  address: string;
  changed: string | undefined;
}

/** How many examples of one fault are shown. */
const SHOWN = 5;

/**
 * The pages that the site's own list for search engines names.
 *
 * @param found takes what is wrong with the list
 */
export async function listedPages(site: LiveSite, found: Finding[]): Promise<Listed[]> {
  const robots = await site.ask(site.at('/robots.txt'));
  if (robots.status === 200 && /^Disallow: \/$/m.test(robots.body)) found.push(mend('What is online asks search engines to ' +
    'stay away: it is a preview with drafts. Build it without PREVIEW, and deliver that.'));
  const index = await site.ask(site.at('/sitemap-index.xml'));
  if (index.status !== 200) {
    found.push(mend(`Search engines find no list of pages at ${index.url.href}. Build and deliver the site once more.`));
    return [];
  }
  const files = await aFewAtATime(locations(index.body), (url) => site.ask(asAsked(site, url)));
  const pages = files.flatMap(({ body }) => [...body.matchAll(/<url>.*?<\/url>/gs)].map(([entry]) => ({ entry, url: locations(entry)[0] ?? '' })));
  const foreign = pages.find(({ url }) => !site.isHere && !site.has(new URL(url)));
  if (foreign) found.push(mend(`The site was built for another address: it names its pages like ${foreign.url}. Write ` +
    `${site.url.origin} behind site: in content/practice.yaml, then build and deliver it.`));
  return pages.map(({ entry, url }) => ({ address: asAsked(site, url), changed: /<lastmod>([^<]+)/.exec(entry)?.[1] }));
}

/** Reads pages, and looks whether what they link to on the site answers. */
export async function pagesAndLinks(site: LiveSite, pages: readonly Listed[]): Promise<Finding[]> {
  const read = await aFewAtATime(pages, ({ address }) => tried(site, address));
  const bad = read.flatMap((answer) => (typeof answer === 'string' ? [answer] : pageFault(answer)));
  const answers = read.filter((answer) => typeof answer !== 'string');
  const links = new Map(answers.flatMap((answer) => linksOf(site, answer).map((link) => [link, answer.url.pathname] as const)));
  for (const { address } of pages) links.delete(address);
  const broken = await aFewAtATime([...links], async ([link, from]) => {
    return (await isThere(site, link)) ? [] : [`${new URL(link).pathname}, to which ${from} links`];
  });
  return [...inOne('These pages are in the site’s list and cannot be read', bad), ...inOne('These links lead nowhere', broken.flat())];
}

function inOne(told: string, examples: readonly string[]): Finding[] {
  if (examples.length === 0) return [];
  const more = examples.length > SHOWN ? `\n  and ${examples.length - SHOWN} more` : '';
  return [mend(`${told}. Build and deliver the site once more:\n${examples.slice(0, SHOWN).map((each) => `  ${each}`).join('\n')}${more}`)];
}

function pageFault({ url, status, headers, body }: Answer): string[] {
  if (status !== 200) return [`${url.pathname}: the server answers ${status}`];
  if (!headers.get('content-type')?.startsWith('text/html')) return [`${url.pathname}: it is sent as ` +
    `${headers.get('content-type')} and not as a page`];
  if (/<meta name="robots" content="[^"]*noindex/.test(body)) return [`${url.pathname}: it asks search engines to stay away`];
  return [];
}

/** What a page links to, or shows, on the site itself. */
function linksOf(site: LiveSite, { url, body }: Answer): string[] {
  const text = body.replace(/<script\b.*?<\/script>/gs, '');
  return [...text.matchAll(/ (?:href|src)="([^"#][^"]*)"/g)].flatMap(([, link = '']) => {
    const target = URL.parse(link.replaceAll('&amp;', '&'), url);
    if (!target || !site.has(target)) return [];
    target.hash = '';
    return [target.pathname === `${site.folder}/` && target.search === '' ? site.at('/') : target.href];
  });
}

async function isThere(site: LiveSite, address: string): Promise<boolean> {
  const answer = await tried(site, address);
  return typeof answer !== 'string' && (answer.status === 200 || leadsTo(answer) !== undefined);
}

/** What answers, or why nothing does. */
async function tried(site: LiveSite, address: string): Promise<Answer | string> {
  try {
    return await site.ask(address);
  } catch (fault) {
    return `${new URL(address).pathname}: ${(fault as Error).message}`;
  }
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
}

/** Where a page of the site is asked for: on this computer it has another name than it will have. */
function asAsked(site: LiveSite, url: string): string {
  const { pathname, search } = new URL(url);
  const address = site.isHere ? site.url.origin + pathname + search : url;
  return address === `${site.address}/` ? site.address : address;
}
