import { Unclear } from '../../content/unclear.ts';
import { connection } from './connection.ts';
import { type Finding, mend } from './finding.ts';
import { headers } from './headers.ts';
import { LiveSite } from './live-site.ts';
import { type Listed, listedPages, pagesAndLinks } from './pages.ts';
import { feedsAreThere, formerAddresses, helpIsThere, wayOn } from './promises.ts';

/** One thing that was looked at. */
export interface Look {
  /** What holds where nothing was found. */
  told: string;
  findings: readonly Finding[];
}

/**
 * Reads the address of a site as somebody types it.
 *
 * @throws {Unclear} where it is none
 */
export function readSite(typed: string): LiveSite {
  const url = URL.parse(typed);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Unclear(`"${typed}" is no address of a site. Write it as a browser ` +
    `shows it, such as https://blog.example.org.`);
  return new LiveSite(url.origin + url.pathname);
}

/**
 * Looks at a live site as readers, feed readers and search engines meet it. It changes nothing there.
 *
 * @param looked hears of each thing that was looked at
 * @returns the pages that the site lists
 * @throws {Unclear} where nothing answers
 */
export async function smoke(site: LiveSite, looked: (look: Look) => void): Promise<Listed[]> {
  await frontPage(site);
  looked({ told: 'The front page answers.', findings: [] });
  const listed: Finding[] = [];
  const pages = await listedPages(site, listed);
  const looks: readonly [string, () => Finding[] | Promise<Finding[]>][] = [
    ['The connection is safe.', () => connection(site)],
    ['Pages come with what keeps readers safe, and with nothing that follows them.', () => headers(site)],
    [`The site lists ${pages.length} pages for search engines, at this address.`, () => listed],
    ['Each of them can be read, and each link on them leads somewhere.', () => pagesAndLinks(site, pages)],
    ['Help is one tap away, with the numbers of content/help-lines.yaml.', () => helpIsThere(site, pages)],
    ['Feed readers get the feeds.', () => feedsAreThere(site)],
    ['Former addresses lead to where their pages are.', () => formerAddresses(site)],
    ['Who asks for what is not there is helped on.', () => wayOn(site)],
  ];
  for (const [told, look] of looks) looked({ told, findings: await found(look) });
  return pages;
}

async function frontPage(site: LiveSite): Promise<void> {
  const answer = await site.ask(site.at('/')).catch((fault: Error) => {
    throw new Unclear(`${site.address} cannot be read: ${fault.message}.`);
  });
  if (answer.status >= 300 && answer.status < 400) throw new Unclear(`${site.address} leads to ` +
    `${answer.headers.get('location')}. If that is the address of the site, type it in place of this one.`);
  if (answer.status !== 200) throw new Unclear(`${site.address} cannot be read: the server answers ${answer.status}.`);
}

async function found(look: () => Finding[] | Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await look();
  } catch (fault) {
    return [mend(`This could not be looked at: ${(fault as Error).message}.`)];
  }
}
