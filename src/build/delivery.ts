import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { caddyFile } from '../delivery/caddy.ts';
import { headerRules } from '../delivery/headers.ts';
import { headersFile, LIMITS, redirectsFile } from '../delivery/host-files.ts';
import { nginxFile } from '../delivery/nginx.ts';
import { ADMIN, MORE } from '../delivery/policy.ts';
import { type Rules, RULES_FILE } from '../delivery/rules.ts';
import { vercelFile } from '../delivery/vercel.ts';
import { languages } from '../languages/languages.ts';
import { homeAddress, notFoundAddress } from '../model/addresses.ts';
import { retiredPages } from '../model/retired.ts';
import { adminRules } from './admin-rules.ts';
import { inlineOfPages } from './inline-parts.ts';
import { redirectsOfBuild } from './lead-on.ts';
import { packFiles, packs } from './packed-files.ts';

/** What each host reads of the rules, by its file in the built site. */
export const WRITERS: Readonly<Record<string, (rules: Rules) => string>> = {
  [RULES_FILE]: (rules) => `${JSON.stringify(rules)}\n`,
  _headers: headersFile,
  _redirects: redirectsFile,
  'vercel.json': vercelFile,
  '_server/Caddyfile': caddyFile,
  '_server/nginx.conf': nginxFile,
};

/** Writes into a built site what its hosts are told, and packs its texts for those that send them as they are. */
export function delivery(): AstroIntegration {
  let base = '';
  return {
    name: 'delivery',
    hooks: {
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/$/, '');
      },
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const gone = retiredPages();
        // Shown at addresses of other pages, or at the front of all.
        const everywhere = new Set([...gone, ...languages.flatMap((language) => [homeAddress(language), notFoundAddress(language)])]);
        const own = new Set(MORE.flatMap(({ addresses }) => addresses));
        const inline = await inlineOfPages(folder, base, (address) => everywhere.has(address), (address) => own.has(address), (address) => address === ADMIN);
        const rules: Rules = {
          base,
          headers: [...headerRules(inline.general, inline.own), ...adminRules()],
          redirects: redirectsOfBuild(),
          gone,
          missing: languages.map((language) => ({ below: homeAddress(language).replace(/\/$/, ''), page: notFoundAddress(language) })).reverse(),
        };
        for (const [file, write] of Object.entries(WRITERS)) {
          await mkdir(dirname(join(folder, file)), { recursive: true });
          await writeFile(join(folder, file), write(rules));
        }
        warn(rules, logger);
        if (packs(process.env)) await packFiles(folder, logger);
      },
    },
  };
}

/** Says what a host would pass over. */
function warn(rules: Rules, logger: AstroIntegrationLogger): void {
  const longest = Math.max(...headersFile(rules).split('\n').map((line) => line.length));
  if (longest > LIMITS.headerLine) {
    logger.warn(`A line of _headers has ${longest} characters, and Cloudflare Pages reads ${LIMITS.headerLine}: the pages there would have no policy.`);
  }
  if (rules.headers.length > LIMITS.headerRules) logger.warn(`_headers has ${rules.headers.length} rules, and Cloudflare Pages reads ${LIMITS.headerRules}.`);
  if (rules.redirects.length > LIMITS.redirects) {
    const most = `_redirects has ${rules.redirects.length} lines, and Cloudflare Pages reads ${LIMITS.redirects}`;
    logger.warn(`${most}: for the others a page stands there that leads on.`);
  }
}
