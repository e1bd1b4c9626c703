import { ask, type Limits, type Way } from './ask.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import { Turns } from './in-turn.ts';
import { pictureType } from './picture-type.ts';
import { checkedLookup, isPublic } from './public-address.ts';
import { unzippedPage } from './unzipped-page.ts';
import { writtenPicture } from './written-picture.ts';

/** The most that is taken, and how long it may take, from when its turn has come. */
const LIMITS: Record<'page' | 'picture', Limits> = {
  page: { bytes: 10_000_000, milliseconds: 30_000 },
  picture: { bytes: 30_000_000, milliseconds: 60_000 },
};

/** What only tests give: which addresses may be connected to beside public ones, and tighter limits. */
export interface ForTests extends Partial<Way> {
  limits?: Partial<Limits>;
}

/** Fetches from the public internet, two things at a time of each host. */
export function net({ may = isPublic, lookup = checkedLookup(may), limits = {} }: ForTests = {}): Fetcher {
  const turns = new Map<string, Turns>();
  const get = (address: string, most: Limits): Promise<Fetched> => {
    const host = URL.parse(address)?.host ?? '';
    const own = turns.get(host) ?? new Turns();
    turns.set(host, own);
    return own.take(() => ask(address, { may, lookup }, most));
  };
  const [page, picture] = [{ ...LIMITS.page, ...limits }, { ...LIMITS.picture, ...limits }];
  return {
    async page(address) {
      const fetched = await get(address, page);
      return { ...fetched, bytes: unzippedPage(fetched.bytes, page.bytes) };
    },
    async picture(address) {
      const fetched = /^data:/i.test(address) ? writtenPicture(address, picture.bytes) : await get(address, picture);
      return { ...fetched, type: await pictureType(fetched.bytes) };
    },
  };
}
