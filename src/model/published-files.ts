import { existsSync, readFileSync } from 'node:fs';
import type { FileHere } from '../content/files-here.ts';
import { ADDRESS_LIST, readAddressList } from './address-list.ts';
import { catalogue } from './redirects.ts';

/** The files that readers take along or play, each where it stands now, and where readers have had it before. */
export async function publishedFiles(): Promise<FileHere[]> {
  const { listed } = readAddressList(existsSync(ADDRESS_LIST) ? readFileSync(ADDRESS_LIST, 'utf8') : '');
  const known = new Set(listed.flatMap(({ address, retired }) => (retired ? [] : [address])));
  return (await catalogue()).files.filter(({ address, former }) => !former || known.has(address));
}
