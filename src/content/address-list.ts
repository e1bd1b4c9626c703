import { type Address, FILES } from './addresses.ts';
import { normalized } from './normalize/normalize.ts';

/** The list of every address that was ever published, from the project's folder. */
export const ADDRESS_LIST = 'content/addresses.txt';

/** An address in the list. */
export interface ListedAddress {
  address: Address;
  /** Its line, counted from 1. */
  line: number;
  /** Why it was given up on purpose. */
  retired: string | undefined;
  /** Whether it stood on a former site, and the text that takes its place need not be published yet. */
  waiting?: boolean | undefined;
}

const HEADING = `# Every address that this site ever had, one on a line. Readers, search engines and other sites know them.
# "npm run build" adds new ones by itself: commit this file with the article. Delete a line only if its page was never online.
# When an article moves, write the old address into the fields of the text that replaces it: aliases: [/old-address]
# When an article is withdrawn for good, write its line here as: retired /old-address — the reason
# Visitors do not see the reason; they see that the article was withdrawn, and where to go from there.
# "npm run import" writes the addresses of a former site as: waiting /old-address. The next build writes one alone once it answers.
`;

/** Reads the list, and says which of its lines cannot be understood. */
export function readAddressList(text: string): { listed: ListedAddress[]; faults: { line: number; message: string }[] } {
  const listed: ListedAddress[] = [];
  const faults: { line: number; message: string }[] = [];
  normalized(ADDRESS_LIST, text).split('\n').forEach((written, index) => {
    const line = index + 1;
    const [, word, path, reason] = /^(retired:?\s+|waiting:?\s+)?(\/[\w/.~-]*)(?:\s*[—–:]\s*|\s+-*\s*|$)(.*)$/i.exec(written.trim()) ?? [];
    if (written.trim() === '' || written.startsWith('#')) return;
    const waiting = word !== undefined && /^waiting/i.test(word);
    const retired = waiting ? undefined : word;
    if (path === undefined) faults.push({ line, message: 'this line is no address. Write it as /address, or as retired /address — the reason.' });
    else if (retired && !reason) faults.push({ line, message: `the reason is missing. Write retired ${path} — the reason.` });
    else if (!retired && reason) faults.push({ line, message: `an address stands alone on its line. Write ${waiting ? 'waiting ' : ''}${path}, or, where it is given up, retired ${path} — the reason.` });
    else listed.push({ address: path as Address, line, retired: retired && reason, ...(waiting && { waiting }) });
  });
  return { listed, faults };
}

/** The list as a file: sorted, each address once. One that is known to have answered here does not wait any more. */
export function addressListText(listed: readonly Omit<ListedAddress, 'line'>[]): string {
  const lines = [...Map.groupBy(listed, ({ address }) => address)].map(([address, all]) => {
    const reason = all.findLast(({ retired }) => retired !== undefined)?.retired;
    if (reason) return [address, `retired ${address} — ${reason}`] as const;
    return [address, all.every(({ waiting }) => waiting) ? `waiting ${address}` : address] as const;
  });
  const sorted = lines.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return `${HEADING}\n${sorted.join('\n')}\n`;
}

/** The listed addresses that nothing answers; those that wait are asked apart. The feed of a page is retired with it, and lost with it. */
export function lostAddresses(listed: readonly ListedAddress[], answers: (address: Address) => boolean): ListedAddress[] {
  const retired = new Set(listed.flatMap(({ address, retired }) => (retired ? [address] : [])));
  const unanswered = listed.filter(({ address, waiting }) => !waiting && !retired.has(address) && !retired.has(pageOf(address)) && !answers(address));
  const lost = new Set(unanswered.map(({ address }) => address));
  return unanswered.filter(({ address }) => pageOf(address) === address || !lost.has(pageOf(address)));
}

/** The addresses of a former site that no text here has, be it published or not. */
export function forgottenAddresses(listed: readonly ListedAddress[], has: (address: Address) => boolean): ListedAddress[] {
  return listed.filter(({ address, waiting }) => waiting && !has(address));
}

/** The page whose feed stands at an address; any other address stands for itself. */
function pageOf(address: Address): Address {
  return address.replace(/(.)\/[^/]+\.xml$/, '$1') as Address;
}

/** What to tell about an address of a former site that no text has. */
export function forgottenMessage(address: Address): string {
  return (
    `the address ${address} of the former site leads nowhere now. Readers and search engines know it. If another text replaces it, ` +
    `write aliases: [${address}] among its fields. If it is gone for good, write this line as: retired ${address} — the reason`
  );
}

/** What to tell about an address that nothing answers. */
export function lostMessage(address: Address, replacement = 'another text replaces it, write'): string {
  if (address.startsWith(`/${FILES}/`)) {
    const [, , folder = '', name = ''] = address.split('/');
    return `the file ${address} was published, and is not there any more. Readers have links to it. Put it back as ${name} in the folder ${folder}, or, if it is gone for good, write this line as: retired ${address} — the reason`;
  }
  return (
    `the address ${address} was published, and leads nowhere now. Readers and search engines know it. ` +
    `If ${replacement} aliases: [${address}] among its fields. If it is gone for good, write this line as: retired ${address} — the reason. If it was never online, because you only built the site yourself, delete the line.`
  );
}
