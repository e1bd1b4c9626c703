import { type Address, COVERS, FILES, FORMER_FEED, SEARCH_INDEX } from '../content/addresses.ts';
import { languages, words } from '../languages/languages.ts';
import { FEED_TYPE } from './content-types.ts';
import { addsAt, FILE_POLICY, type Inline, pagePolicy, withMore, written } from './policy.ts';
import type { HeaderRule } from './rules.ts';

/** A year in seconds, the longest that a browser keeps anything: https://www.rfc-editor.org/rfc/rfc9111 */
const YEAR = 31_536_000;

/** Asked for anew each time, and sent only where it has changed. Netlify, Cloudflare Pages and Vercel say the same on their own. */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/** For names that have the version of the file in them. */
const FOR_GOOD = `public, max-age=${YEAR}, immutable`;

/**
 * Abilities of a device that no page here needs, each refused to the page and to whatever it might hold. Films may still fill the
 * screen. A name that a browser does not know would be told in its console.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Permissions-Policy
 */
const REFUSED_ABILITIES = [
  'accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer',
  'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
];

/** Pictures stand in feeds too, which are read on other sites. */
const SHOWN_ELSEWHERE = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * The headers of each kind of file, and of the pages whose policy names what no other page has. Where a browser keeps to HTTPS for this host alone: others of the practice may have none.
 *
 * Source: https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export function headerRules(general: Inline, own: ReadonlyMap<Address, Inline>): HeaderRule[] {
  const forEach = {
    'Content-Security-Policy': written(pagePolicy(general)),
    'Strict-Transport-Security': `max-age=${YEAR}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': REFUSED_ABILITIES.map((ability) => `${ability}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': ASK_EACH_TIME,
  };
  const feeds = [...new Set(languages.map((language) => words(language).addresses.feed))];
  return [
    { at: '/*', headers: forEach },
    ...[`/_astro/*`, `/${COVERS}/*`].map((at) => ({ at, headers: { 'Cache-Control': FOR_GOOD, ...SHOWN_ELSEWHERE } })),
    { at: `/${SEARCH_INDEX}/*`, headers: { 'Cache-Control': FOR_GOOD } },
    { at: '/share/*', headers: SHOWN_ELSEWHERE },
    { at: `/${FILES}/*`, headers: { 'Content-Security-Policy': written(FILE_POLICY), ...SHOWN_ELSEWHERE } },
    ...[FORMER_FEED, ...feeds.flatMap((feed) => [`/${feed}`, `/*/${feed}`])].map((at) => ({ at, headers: { 'Content-Type': FEED_TYPE } })),
    ...[...own].map(([at, inline]) => ({ at, headers: { 'Content-Security-Policy': written(withMore(pagePolicy(inline), addsAt(at))) } })),
  ];
}
