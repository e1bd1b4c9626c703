import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ADDRESS_LIST, addressListText, lostAddresses, lostMessage, readAddressList } from '../content/address-list.ts';
import { error } from '../content/problem.ts';
import { languages, words } from '../languages/languages.ts';
import { type Address, FILES, FORMER_FEED, notFoundAddress } from '../model/addresses.ts';
import { isPreview } from '../model/preview.ts';
import { ATTACHMENTS } from '../schema/attachments.ts';
import { ContentProblems } from './content-problems.ts';

/**
 * Holds a build to every address that was ever published, and lists those that are new.
 *
 * The check has looked at the content by then; this looks at the files themselves, so that an address is not
 * lost for a reason that nobody thought of. The list is part of the content: a machine that builds for others
 * only says that it lacks something, since nobody would see what it wrote, unless LIST_ADDRESSES says that it
 * commits the list.
 */
export function publishedAddresses(): AstroIntegration {
  return {
    name: 'published-addresses',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const built = await addressesIn(fileURLToPath(dir));
        const { listed } = readAddressList(existsSync(ADDRESS_LIST) ? readFileSync(ADDRESS_LIST, 'utf8') : '');
        const lost = lostAddresses(listed, (address) => built.has(address));
        if (lost.length > 0) throw new ContentProblems(lost.map(({ address, line }) => error({ file: ADDRESS_LIST, line }, lostMessage(address))));

        // What is only shown in a preview was not published.
        if (isPreview()) return;
        const known = new Set(listed.filter(({ waiting }) => !waiting).map(({ address }) => address));
        const fresh = [...built].filter((address) => !known.has(address));
        if (fresh.length === 0) return;
        const lacks = `${ADDRESS_LIST} lacks ${fresh.length === 1 ? 'one new address' : `${fresh.length} new addresses`}`;
        if (process.env['CI'] && !process.env['LIST_ADDRESSES']) return logger.warn(`${lacks}: run npm run build and commit it.`);
        try {
          writeFileSync(ADDRESS_LIST, addressListText([...listed, ...fresh.map((address) => ({ address, retired: undefined }))]));
          logger.info(`${fresh.length === 1 ? 'One new address' : `${fresh.length} new addresses`} in ${ADDRESS_LIST}: commit it with the articles.`);
        } catch (fault) {
          logger.warn(`${lacks}, and it cannot be written here (${(fault as NodeJS.ErrnoException).code}).`);
        }
      },
    },
  };
}

/** The addresses of the pages, feeds and files in a built site: not of later pages of a list, which change with each article. */
async function addressesIn(folder: string): Promise<Set<Address>> {
  const passing = new RegExp(`/(?:${languages.map((language) => words(language).addresses.page).join('|')})/\\d+$`);
  const unnamed = languages.map(notFoundAddress);
  const found = new Set<Address>();
  for await (const file of glob(['**/*.html', '**/rss.xml', FORMER_FEED.slice(1), `${FILES}/**/*{${Object.keys(ATTACHMENTS).join(',')}}`], { cwd: folder })) {
    const address: Address = `/${file.replaceAll('\\', '/').replace(/^index\.html$|\.html$/, '')}`;
    if (!passing.test(address) && !unnamed.includes(address)) found.add(address);
  }
  return found;
}
