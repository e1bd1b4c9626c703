import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { basename as lastPart, dirname as parent } from 'node:path/posix';
import { answering, type Catalogue, type Claim } from '../../content/catalogue.ts';
import type { Entry, Text } from '../../content/content.ts';
import { readText } from '../../content/files.ts';
import { error, type Problem } from '../../content/problem.ts';
import { suggest } from '../../content/suggest.ts';
import { fieldPlace } from '../../content/yaml/field-place.ts';
import { type ListedAddress, lostAddresses, lostMessage, readAddressList } from '../../model/address-list.ts';
import type { Address } from '../../model/addresses.ts';
import { languages, words } from '../../words/words.ts';
import { bringBack } from '../history/bring-back.ts';

/** What answers where, with what each address is of. */
type Site = Catalogue & { answering: ReturnType<typeof answering> };

/**
 * What is wrong with addresses: aliases that cannot be, and published addresses that nothing answers any more.
 *
 * @param online the list of addresses in the version that is online, where it is known
 */
export async function checkAddresses(root: string, catalogue: Catalogue, online = ''): Promise<Problem[]> {
  const site = { ...catalogue, answering: answering(catalogue) };
  const file = join(root, 'addresses.txt');
  if (!existsSync(file)) return [error({ file }, `this file is missing, and with it every address that must not be lost. ${bringBack(root, file, 'For a new site write one that says # and nothing else.')}`)];
  const text = await readText(file);
  if (typeof text !== 'string') return [text];
  const { listed, faults } = readAddressList(text);
  return [
    ...(await aliasProblems(site, listed)),
    ...faults.map(({ line, message }) => error({ file, line }, message)),
    ...listed.filter(({ address, retired }) => retired && site.answering.has(address)).map(({ address, line }) => error({ file, line }, `the address ${address} is retired here, and a page stands at it. Write ${address} alone.`)),
    ...lostProblems(file, site, listed),
    ...unlistedProblems(file, site, listed, readAddressList(online).listed),
  ];
}

async function aliasProblems({ answering: inUse, claims, held, empty }: Site, listed: readonly ListedAddress[]): Promise<Problem[]> {
  const retired = new Set(listed.flatMap(({ address, retired }) => (retired ? [address] : [])));
  const waiting = [...held].flatMap(([address, { of, alias }]) => (alias ? [] : [[address, of] as const]));
  const toCome = empty.map(({ address, of }) => [address, of] as const);
  const taken = new Map([...toCome, ...inUse, ...waiting].map(([address, of]) => [plain(address), of?.file]));
  const first = new Map<string, Claim>();
  const found = claims.map(async (claim) => {
    const { address, of } = claim;
    const earlier = first.get(plain(address));
    first.set(plain(address), earlier ?? claim);
    const message = taken.has(plain(address))
      ? `the alias ${address} is the address of ${taken.get(plain(address)) === of.file ? 'this text itself' : 'a page of the site'}. Take it out.`
      : isOwn(address)
        ? `the alias ${address} is an address that the site makes itself. Take it out.`
        : retired.has(address)
          ? `the alias ${address} is retired in content/addresses.txt. Write ${address} alone on its line there, or take the alias out.`
          : earlier && `the alias ${address} is claimed ${earlier.of === of ? 'twice' : `by ${shown(earlier.of)} too`}. Keep it once.`;
    return message ? [error(await fieldPlace(of.file, ['aliases', claim.index]), message)] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Addresses that are online, that nothing answers any more, and that the list does not have any more either. */
function unlistedProblems(file: string, site: Site, listed: readonly ListedAddress[], online: readonly ListedAddress[]): Problem[] {
  const known = new Set(listed.map(({ address }) => address));
  const gone = unanswered(site, online).flatMap(({ address }) => (known.has(address) ? [] : [address]));
  if (gone.length === 0) return [];
  const which = gone.length === 1 ? `the address ${gone[0]} is online, and leads nowhere now. Its line was` : `${gone.length} addresses are online, and lead nowhere now: ${new Intl.ListFormat('en').format(gone.length > 3 ? [...gone.slice(0, 2), 'others'] : gone)}. Their lines were`;
  return [error({ file }, `${which} taken out here. Bring the list back as it was, and the check says what else is needed.`)];
}

function lostProblems(file: string, site: Site, listed: readonly ListedAddress[]): Problem[] {
  const { held } = site;
  const known = new Set(listed.map(({ address }) => address));
  const fresh = [...site.answering].filter(([address, of]) => of && !known.has(address) && !address.endsWith('.xml')).map(([address]) => address);
  const lost = unanswered(site, listed);
  return lost.map(({ address, line }) => {
    const back = held.get(address);
    if (back) {
      const why = back.why === 'draft' ? 'is a draft now' : 'is dated in the future now';
      return error({ file, line }, `the address ${address} was published, and ${shown(back.of)} ${why}, so it would lead nowhere. Publish it, or, where it is gone for good, write this line as: retired ${address} — the reason`);
    }
    const owner = site.answering.get(likeliest(address, fresh, lost.length === 1) ?? '/');
    return error({ file, line }, lostMessage(address, owner ? `${shown(owner)} replaces it, write there` : undefined));
  });
}

/** The addresses of a list that nothing answers, as far as all texts can be read. */
function unanswered({ answering: inUse, moved, unread }: Site, listed: readonly ListedAddress[]): ListedAddress[] {
  const answers = new Set<Address>([...inUse.keys(), ...moved.map(({ from }) => from)]);
  const hidden = (address: Address) => languages.some((language) => unread.has(language) && address.startsWith(`${words(language).addresses.home}/`));
  return lostAddresses(listed, (address) => answers.has(address) || hidden(address));
}

/** The new address that most likely stands for a lost one: the only one of its kind, or one of nearly the same words. */
function likeliest(lost: Address, fresh: readonly Address[], alone: boolean): Address | undefined {
  const alike = fresh.filter((address) => parent(address) === parent(lost));
  const near = suggest(lastPart(lost), alike.map((address) => lastPart(address)));
  return alone && alike.length === 1 ? alike[0] : alike.find((address) => lastPart(address) === near);
}

/** Addresses as hosts compare them that take capital and small letters for the same. */
function plain(address: Address): string {
  return address.toLowerCase();
}

/** Whether an address belongs to what the build makes: pages of lists, pictures to share, files for browsers. */
function isOwn(address: Address): boolean {
  const pageOfList = new RegExp(`/(?:${languages.map((language) => words(language).addresses.page).join('|')})/\\d+$`);
  return pageOfList.test(address) || /^\/(?:share|feed|sitemap-\w+)(?:\/|$)|(?:^|\/)index$/.test(address);
}

/** A file as editors know it. */
function shown({ kind, id, file }: Text | Entry): string {
  return `content/${kind}/${file.endsWith('.yaml') ? '' : `${id}/`}${basename(file)}`;
}
