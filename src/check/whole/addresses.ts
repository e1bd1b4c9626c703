import { basename as lastPart, dirname as parent } from 'node:path/posix';
import { forgottenAddresses, forgottenMessage, type ListedAddress, lostAddresses, lostMessage } from '../../content/address-list.ts';
import { type Address, archiveAddress, languageAt, topicsAddress } from '../../content/addresses.ts';
import { suggest } from '../../content/suggest.ts';
import { languages, words } from '../../languages/languages.ts';
import { shown } from './aliases.ts';
import type { Site, SiteRule } from './site.ts';

const PAGE = '=== pages/team/index.md\n---\ntitle: The team\n---\nText.\n=== addresses.txt\n';

const DRAFT_OF_OLD = '=== posts/sleep/index.md\n---\ntitle: Sleep\ndraft: true\naliases: [/old/sleep]\n---\nText.\n=== addresses.txt\nwaiting /old/sleep\nwaiting /sleep';

export const addressListLine: SiteRule = {
  id: 'address-list-line',
  level: 'error',
  tells: 'A line of content/addresses.txt that is no address.',
  examples: { wrong: [`${PAGE}team`], right: [`${PAGE}# A note.\n/team`] },
  check({ list: { file, faults } }, _, report) {
    for (const { line, message } of faults) report({ file, line }, message);
  },
};

export const retiredInUse: SiteRule = {
  id: 'retired-in-use',
  level: 'error',
  tells: 'A retired address at which a page stands.',
  examples: { wrong: [`${PAGE}retired /team — all left`], right: [`${PAGE}retired /old — all left`] },
  check({ answering, list: { file, listed } }, _, report) {
    for (const { address, line, retired } of listed) {
      if (retired && answering.has(address)) report({ file, line }, `the address ${address} is retired here, and a page stands at it. Write ${address} alone.`);
    }
  },
};

export const lostAddress: SiteRule = {
  id: 'lost-address',
  level: 'error',
  tells: 'A published address that nothing answers any more.',
  examples: {
    wrong: [`${PAGE}/old-team`, `${PAGE}waiting /old-team`],
    right: [`${PAGE}/team`, `${PAGE}retired /old-team — all left`, `${PAGE}waiting /team`, DRAFT_OF_OLD],
  },
  check(site, _, report) {
    const { answering, catalogue: { held, moved }, list: { file, listed } } = site;
    const known = new Set(listed.map(({ address }) => address));
    const fresh = [...answering].filter(([address, of]) => of && !known.has(address) && !address.endsWith('.xml')).map(([address]) => address);
    const lost = unanswered(site, listed);
    for (const { address, line } of lost) {
      const back = held.get(address);
      const why = back?.why === 'draft' ? 'is a draft now' : 'is dated in the future now';
      const moved = movedOwn(site, address);
      if (moved) {
        report({ file, line }, `the address ${address} was published, and leads nowhere now. The page seems to stand at ${moved}. Write ${address} below former in src/languages/${languageAt(address)}/words.ts.`);
        continue;
      }
      const owner = answering.get(likeliest(address, fresh, lost.length === 1) ?? '/');
      report({ file, line }, back
        ? `the address ${address} was published, and ${shown(back.of)} ${why}, so it would lead nowhere. Publish it, or, where it is gone for good, write this line as: retired ${address} — the reason`
        : lostMessage(address, owner ? `${shown(owner)} replaces it, write there` : undefined));
    }
    const former = new Set(moved.map(({ from }) => from));
    const has = (address: Address) => answering.has(address) || held.has(address) || former.has(address);
    for (const { address, line } of forgottenAddresses(listed, has)) report({ file, line }, forgottenMessage(address));
  },
};

export const unlistedAddress: SiteRule = {
  id: 'unlisted-address',
  level: 'error',
  tells: 'An address that is online, that nothing answers any more, and whose line was taken out of the list.',
  examples: { wrong: [`${PAGE}/team\n=== online/addresses.txt\n/old-team`], right: [`${PAGE}/team\n=== online/addresses.txt\n/team`] },
  check(site, _, report) {
    const { list: { file, listed }, online } = site;
    const known = new Set(listed.map(({ address }) => address));
    const gone = unanswered(site, online).flatMap(({ address }) => (known.has(address) ? [] : [address]));
    if (gone.length === 0) return;
    const some = new Intl.ListFormat('en').format(gone.length > 3 ? [...gone.slice(0, 2), 'others'] : gone);
    const which = gone.length === 1 ? `the address ${gone[0]} is online, and leads nowhere now. Its line was` : `${gone.length} addresses are online, and lead nowhere now: ${some}. Their lines were`;
    report({ file }, `${which} taken out here. Bring the list back as it was, and the check says what else is needed.`);
  },
};

/** The addresses of a list that nothing answers, as far as all texts can be read. */
function unanswered({ answering: inUse, catalogue: { moved, files, unread } }: Site, listed: readonly ListedAddress[]): ListedAddress[] {
  const answers = new Set<Address>([...inUse.keys(), ...moved.map(({ from }) => from), ...files.map(({ address }) => address)]);
  const hidden = (address: Address) => languages.some((language) => unread.has(language) && address.startsWith(`${words(language).addresses.home}/`));
  return lostAddresses(listed, (address) => answers.has(address) || hidden(address));
}

/** Where a page of the site's own stands that alone is new in a language whose other such page is in the list: it has moved. */
function movedOwn({ list: { listed } }: Site, lost: Address): Address | undefined {
  const own = [topicsAddress, archiveAddress].map((address) => address(languageAt(lost)));
  const fresh = own.filter((address) => !listed.some((line) => line.address === address));
  return fresh.length === 1 && fresh[0] && parent(fresh[0]) === parent(lost) ? fresh[0] : undefined;
}

/** The new address that most likely stands for a lost one: the only one of its kind, or one of nearly the same words. */
function likeliest(lost: Address, fresh: readonly Address[], alone: boolean): Address | undefined {
  const alike = fresh.filter((address) => parent(address) === parent(lost));
  const near = suggest(lastPart(lost), alike.map((address) => lastPart(address)));
  return alone && alike.length === 1 ? alike[0] : alike.find((address) => lastPart(address) === near);
}
