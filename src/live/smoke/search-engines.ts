import { randomBytes } from 'node:crypto';
import { practice } from '../../model/practice.ts';
import { Unclear } from '../../content/unclear.ts';
import type { LiveSite } from './live-site.ts';
import type { Listed } from './pages.ts';

/** Who passes it on to Bing and others that take part; Google does not. https://www.indexnow.org/documentation */
const INDEX_NOW = 'https://api.indexnow.org/indexnow';

/** Pages that changed within so many days are told of. */
const DAYS = 7;

/**
 * Tells search engines which pages changed lately.
 *
 * @param to who is told, which tests change
 * @returns what was done, in words
 * @throws {Unclear} where it cannot be done, with what to do first
 */
export async function tellSearchEngines(
  site: LiveSite,
  pages: readonly Listed[],
  { key = practice.indexNowKey, to = INDEX_NOW, now = Date.now() } = {},
): Promise<string> {
  if (!key) throw new Unclear(`Search engines want to know that the site is yours. Add this line to content/practice.yaml, ` +
    `then build and deliver the site, and type the same command again:\n\n  indexNowKey: ${randomBytes(16).toString('hex')}\n`);
  const keyLocation = site.at(`/${key}.txt`);
  const proof = await site.ask(keyLocation).catch(() => undefined);
  if (proof?.body.trim() !== key) throw new Unclear(`The file ${keyLocation} is not online yet, by which search engines see ` +
    `that the site is yours. Build and deliver the site, and type the same command again.`);
  const urlList = pages.filter(({ changed }) => changed && now - Date.parse(changed) < DAYS * 86_400_000).map(({ address }) => address);
  if (urlList.length === 0) return `No page changed in the last ${DAYS} days, so search engines were told nothing.`;
  const answer = await fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/json; ' +
    'charset=utf-8' }, body: JSON.stringify({ host: site.url.host, key, keyLocation, urlList }) });
  if (!answer.ok) throw new Unclear(`The search engines did not take it, and answered ${answer.status}. Try again tomorrow; ` +
    `they find the pages by themselves, too.`);
  return `Search engines were told of ${urlList.length} pages that changed in the last ${DAYS} days. Google does not take ` +
    `part, and finds them by itself.`;
}
