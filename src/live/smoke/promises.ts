import { aFewAtATime } from '../../content/concurrency.ts';
import { readContent } from '../../content/content.ts';
import { catalogueOf } from '../../content/catalogue.ts';
import { homeAddress, notFoundAddress } from '../../content/addresses.ts';
import { languages } from '../../languages/languages.ts';
import { today } from '../../model/days.ts';
import { headerWays, helpLines, wayAddress } from '../../model/help.ts';
import { type Finding, look, mend } from './finding.ts';
import { type LiveSite, leadsTo } from './live-site.ts';
import type { Listed } from './pages.ts';

// What readers are promised at any time: help, the feed, addresses that never die, and a way on from what is not there.

/** Whether help is one tap away on the front page, and all of it on one page, in each language. */
export async function helpIsThere(site: LiveSite, pages: readonly Listed[]): Promise<Finding[]> {
  const read = await aFewAtATime(pages, ({ address }) => site.ask(address).catch(() => undefined));
  const found = languages.map(async (language): Promise<Finding[]> => {
    const front = await site.ask(site.at(homeAddress(language)));
    const above = headerWays(language).flatMap(({ address }) => address ?? []).filter((way) => !links(front.body).has(way));
    const all = helpLines(language).flatMap(({ ways }) => ways.flatMap((way) => wayAddress(way) ?? []));
    const whole = read.some((page) => page?.body.includes(`<html lang="${language}"`) && all.every((way) => links(page.body).has(way)));
    return [
      ...above.map((way) => mend(`${front.url.href} does not offer ${way}. What is online may be older than ` +
        `content/help-lines.yaml: build and deliver it.`)),
      ...(whole ? [] : [mend(`No page in "${language}" has every help line of content/help-lines.yaml. What is online may ` +
        `be older: build and deliver it.`)]),
    ];
  });
  return (await Promise.all(found)).flat();
}

/** Whether readers of feeds get one. */
export async function feedsAreThere(site: LiveSite): Promise<Finding[]> {
  const found = languages.map(async (language): Promise<Finding[]> => {
    const front = await site.ask(site.at(homeAddress(language)));
    const link = /<link rel="alternate" type="application\/rss\+xml"[^>]* href="([^"]+)"/.exec(front.body)?.[1];
    if (!link) return [mend(`${front.url.href} names no feed, so no feed reader finds it.`)];
    const feed = await site.ask(new URL(link, front.url).href);
    const type = feed.headers.get('content-type') ?? 'nothing';
    if (feed.status !== 200) return [mend(`The feed at ${feed.url.href} cannot be read: the server answers ${feed.status}.`)];
    return /xml/.test(type) ? [] : [mend(`The feed at ${feed.url.href} is sent as ${type}, so feed readers refuse it. It ` +
      `has to be sent as application/xml.`)];
  });
  return (await Promise.all(found)).flat();
}

/** Whether former addresses lead to where their pages are. */
export async function formerAddresses(site: LiveSite): Promise<Finding[]> {
  const { moved } = catalogueOf(await readContent('content'), today());
  const found = await aFewAtATime(moved, async ({ from, to }): Promise<Finding[]> => {
    const answer = await site.ask(site.at(from));
    if (leadsTo(answer) !== site.at(to)) return [mend(`${from} is a former address, and does not lead to ${to}: the server ` +
      `answers ${answer.status}.`)];
    return answer.status === 200 && !from.includes('?') ? [look(`${from} leads to ${to} by a page. A server that does it ` +
      `itself is kinder to search engines.`)] : [];
  });
  // Of a host that does it by pages, one example says enough.
  const [first, ...others] = found.flat().filter(({ level }) => level === 'look');
  return [...found.flat().filter(({ level }) => level === 'mend'), ...(first && others.length < moved.length ? [first] : [])];
}

/** Whether what is not there is answered by a page that helps on, in each language. */
export async function wayOn(site: LiveSite): Promise<Finding[]> {
  const found = languages.map(async (language): Promise<Finding[]> => {
    const address = site.at(`${homeAddress(language).replace(/\/$/, '')}/nothing-is-here`);
    const [answer, page] = await Promise.all([site.ask(address), site.ask(site.at(notFoundAddress(language)))]);
    if (answer.status !== 404) return [mend(`${address} is no page, and the server answers ${answer.status} in place of ` +
      `404: search engines would list it.`)];
    return page.body !== '' && answer.body.includes(`<html lang="${language}"`) ? [] : [look(`At ${address} readers do not ` +
      `get the site’s own page in "${language}" for what is not there.`)];
  });
  return (await Promise.all(found)).flat();
}

function links(html: string): Set<string> {
  return new Set([...html.matchAll(/ href="([^"]*)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&')));
}
