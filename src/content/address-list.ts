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
}

const HEADING = `# Every address that this site ever had, one on a line. Readers, search engines and other sites know them.
# "npm run build" adds new ones by itself: commit this file with the article. Delete a line only if its page was never online.
# When an article moves, write the old address into the fields of the text that replaces it: aliases: [/old-address]
# When an article is withdrawn for good, write its line here as: retired /old-address — the reason
# Visitors do not see the reason; they see that the article was withdrawn, and where to go from there.
`;

/** Reads the list, and says which of its lines cannot be understood. */
export function readAddressList(text: string): { listed: ListedAddress[]; faults: { line: number; message: string }[] } {
  const listed: ListedAddress[] = [];
  const faults: { line: number; message: string }[] = [];
  normalized(ADDRESS_LIST, text).split('\n').forEach((written, index) => {
    const line = index + 1;
    const [, retired, path, reason] = /^(retired:?\s+)?(\/[\w/.~-]*)(?:\s*[—–:]\s*|\s+-*\s*|$)(.*)$/i.exec(written.trim()) ?? [];
    if (written.trim() === '' || written.startsWith('#')) return;
    if (path === undefined) faults.push({ line, message: 'this line is no address. Write it as /address, or as retired /address — the reason.' });
    else if (retired && !reason) faults.push({ line, message: `the reason is missing. Write retired ${path} — the reason.` });
    else if (!retired && reason) faults.push({ line, message: `an address stands alone on its line. Write ${path}, or, where it is given up, retired ${path} — the reason.` });
    else listed.push({ address: path as Address, line, retired: retired && reason });
  });
  return { listed, faults };
}

/** The list as a file: sorted, each address once. */
export function addressListText(listed: readonly Pick<ListedAddress, 'address' | 'retired'>[]): string {
  const byAddress = new Map<Address, string | undefined>();
  for (const { address, retired } of listed) byAddress.set(address, retired ?? byAddress.get(address));
  const lines = [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1)).map(([address, reason]) => (reason ? `retired ${address} — ${reason}` : address));
  return `${HEADING}\n${lines.join('\n')}\n`;
}

/** The listed addresses that nothing answers. The feed of a page is retired with it, and lost with it. */
export function lostAddresses(listed: readonly ListedAddress[], answers: (address: Address) => boolean): ListedAddress[] {
  const retired = new Set(listed.flatMap(({ address, retired }) => (retired ? [address] : [])));
  const unanswered = listed.filter(({ address }) => !retired.has(address) && !retired.has(pageOf(address)) && !answers(address));
  const lost = new Set(unanswered.map(({ address }) => address));
  return unanswered.filter(({ address }) => pageOf(address) === address || !lost.has(pageOf(address)));
}

/** The page whose feed stands at an address; any other address stands for itself. */
function pageOf(address: Address): Address {
  return address.replace(/(.)\/[^/]+\.xml$/, '$1') as Address;
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
