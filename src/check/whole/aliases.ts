import { basename } from 'node:path';
import { type Address, archiveAddress } from '../../content/addresses.ts';
import type { Entry, Text } from '../../content/content.ts';
import type { Claim } from '../../content/moved.ts';
import { languages, words } from '../../languages/languages.ts';
import type { Site, SiteRule } from './site.ts';

const page = (name: string, alias: string) => `=== pages/${name}/index.md\n---\naliases: [${alias}]\n---\nText.\n`;

export const aliasInUse: SiteRule = {
  id: 'alias-in-use',
  level: 'error',
  tells: 'A former address at which a page stands, or which the site makes itself.',
  examples: { wrong: [page('team', 'team'), page('team', 'archive'), page('team', '/page/2'), page('team', '/archive/2025')], right: [page('team', 'old-team')] },
  check(site, _, report) {
    const taken = takenBy(site);
    for (const { address, of, index } of site.catalogue.claims) {
      const at = { file: of.file, field: ['aliases', index] };
      const whose = taken.get(plain(address)) === of.file ? 'this text itself' : 'a page of the site';
      if (taken.has(plain(address))) report(at, `the alias ${address} is the address of ${whose}. Take it out.`);
      else if (isOwn(address)) report(at, `the alias ${address} is an address that the site makes itself. Take it out.`);
    }
  },
};

export const aliasRetired: SiteRule = {
  id: 'alias-retired',
  level: 'error',
  tells: 'A former address that content/addresses.txt has as retired.',
  examples: { wrong: [`${page('team', 'old')}=== addresses.txt\nretired /old — no longer true`], right: [`${page('team', 'old')}=== addresses.txt\n/old`] },
  check(site, _, report) {
    const [taken, retired] = [takenBy(site), retiredIn(site)];
    for (const { address, of, index } of site.catalogue.claims) {
      if (!retired.has(address) || taken.has(plain(address)) || isOwn(address)) continue;
      report({ file: of.file, field: ['aliases', index] }, `the alias ${address} is retired in content/addresses.txt. Write ${address} alone on its line there, or take the alias out.`);
    }
  },
};

export const aliasTwice: SiteRule = {
  id: 'alias-twice',
  level: 'error',
  tells: 'A former address that is claimed twice.',
  examples: { wrong: [page('team', 'old, /old'), page('team', 'old') + page('about', 'Old')], right: [page('team', 'old') + page('about', 'older')] },
  check(site, _, report) {
    const [taken, retired] = [takenBy(site), retiredIn(site)];
    const first = new Map<string, Claim>();
    for (const claim of site.catalogue.claims) {
      // What is to be taken out for another reason is not told to be kept once.
      if (retired.has(claim.address) || taken.has(plain(claim.address)) || isOwn(claim.address)) continue;
      const { address, of, index } = claim;
      const earlier = first.get(plain(address));
      if (!earlier) first.set(plain(address), claim);
      else report({ file: of.file, field: ['aliases', index] }, `the alias ${address} is claimed ${earlier.of === of ? 'twice' : `by ${shown(earlier.of)} too`}. Keep it once.`);
    }
  },
};

/** The file of what stands at each address, or will: what is held back, and lists that have no article yet. */
function takenBy({ answering, catalogue: { held, empty } }: Site): Map<string, string | undefined> {
  const waiting = [...held].flatMap(([address, { of, alias }]) => (alias ? [] : [[address, of] as const]));
  const toCome = empty.map(({ address, of }) => [address, of] as const);
  return new Map([...toCome, ...answering, ...waiting].map(([address, of]) => [plain(address), of?.file]));
}

function retiredIn({ list: { listed } }: Site): Set<Address> {
  return new Set(listed.flatMap(({ address, retired }) => (retired ? [address] : [])));
}

/** Addresses as hosts compare them that take capital and small letters for the same. */
function plain(address: Address): string {
  return address.toLowerCase();
}

/** Whether an address belongs to what the build makes: pages of lists, former addresses of own pages, pictures to share, files for browsers. */
export function isOwn(address: Address): boolean {
  const pageOfList = new RegExp(`/(?:${languages.map((language) => words(language).addresses.page).join('|')})/\\d+$`);
  if (languages.some((language) => Object.values(words(language).former).flat().includes(address))) return true;
  if (languages.some((language) => isYear(address, archiveAddress(language)))) return true;
  return pageOfList.test(address) || /^\/(?:share|feed|sitemap-\w+)(?:\/|$)|(?:^|\/)index$/.test(address);
}

/** Whether an address is that of a year in an archive, which gets a page of its own once the archive is long. */
function isYear(address: Address, archive: Address): boolean {
  return address.startsWith(`${archive}/`) && /^\d{4}$/.test(address.slice(archive.length + 1));
}

/** A file as editors know it. */
export function shown({ kind, id, file }: Text | Entry): string {
  return `content/${kind}/${file.endsWith('.yaml') ? '' : `${id}/`}${basename(file)}`;
}
