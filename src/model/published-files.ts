import { existsSync, readFileSync } from 'node:fs';
import { ADDRESS_LIST, readAddressList } from '../content/address-list.ts';
import type { FileHere } from '../content/files-here.ts';
import { siteCatalogue } from './site-content.ts';

/** The files that readers take along or play, each where it stands now, and where readers have had it before. */
export async function publishedFiles(): Promise<FileHere[]> {
  const { listed } = readAddressList(existsSync(ADDRESS_LIST) ? readFileSync(ADDRESS_LIST, 'utf8') : '');
  const known = new Set(listed.flatMap(({ address, retired }) => (retired ? [] : [address])));
  return (await siteCatalogue()).files.filter(({ address, former }) => !former || known.has(address));
}
