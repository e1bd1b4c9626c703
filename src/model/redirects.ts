import type { Moved } from '../content/moved.ts';
import { once } from './once.ts';
import { siteCatalogue } from './site-content.ts';

/** A former address, for good: whoever asks for it is led to where the page stands now. */
export type Redirect = Moved;

/** Every redirect of the site, in the order of their addresses: the one source of what each host is told. */
export const redirects = once(async (): Promise<Redirect[]> => {
  const { moved } = await siteCatalogue();
  return moved.toSorted((a, b) => (a.from < b.from ? -1 : 1));
});
