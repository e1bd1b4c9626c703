import { existsSync, readFileSync } from 'node:fs';
import { ADDRESS_LIST, readAddressList } from '../content/address-list.ts';
import type { Address } from '../content/addresses.ts';

/** The addresses of pages that were withdrawn on purpose. A feed has no page to say so. */
export function retiredPages(): Address[] {
  const { listed } = readAddressList(existsSync(ADDRESS_LIST) ? readFileSync(ADDRESS_LIST, 'utf8') : '');
  return listed.filter(({ address, retired }) => retired && !address.endsWith('.xml')).map(({ address }) => address);
}
