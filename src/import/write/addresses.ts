import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressListText, readAddressList } from '../../content/address-list.ts';
import type { Address } from '../../content/addresses.ts';
import { writeWhole } from '../../content/write-whole.ts';

/** Lists addresses of the former site, so that none can be lost: each waits until its article is published. */
export function listAddresses(root: string, addresses: readonly Address[]): void {
  const file = join(root, 'addresses.txt');
  const { listed } = readAddressList(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const known = new Set(listed.map(({ address }) => address));
  const fresh = [...new Set(addresses)].filter((address) => !known.has(address));
  if (fresh.length > 0) writeWhole(file, addressListText([...listed, ...fresh.map((address) => ({ address, retired: undefined, waiting: true }))]));
}
