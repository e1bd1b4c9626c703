import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WRITERS } from '../../src/build/delivery.ts';
import { type Rules, RULES_FILE } from '../../src/delivery/rules.ts';
import type { BuiltSite } from './build-sites.ts';

/** What an old site may have left: pages that moved, one that was withdrawn, and addresses that a program gave. */
const FORMER: Pick<Rules, 'redirects' | 'gone'> = {
  redirects: [
    { from: '/2024/12/Old_Nights', to: '/about' },
    { from: '/?p=12', to: '/privacy' },
    { from: '/index.php?page_id=7&lang=en', to: '/get-help' },
    { from: '/nights', to: '/about' },
    { from: '/start', to: '/' },
    { from: '/topics/moods/rss.xml', to: '/topics/mood/rss.xml' },
  ],
  gone: ['/gone-soon'],
};

/** A copy of a built site that has former addresses, told to hosts as a build tells them. */
export function withFormerAddresses(built: BuiltSite): BuiltSite & { remove(): void } {
  const dist = mkdtempSync(join(tmpdir(), 'practice-moved-'));
  cpSync(built.dist, dist, { recursive: true });
  writeFileSync(join(dist, 'gone-soon.html'), '<!doctype html><title>Withdrawn</title>');
  const rules = { ...(JSON.parse(readFileSync(join(dist, RULES_FILE), 'utf8')) as Rules), ...FORMER };
  for (const [file, write] of Object.entries(WRITERS)) writeFileSync(join(dist, file), write(rules));
  return { ...built, dist, remove: () => rmSync(dist, { recursive: true, force: true }) };
}
