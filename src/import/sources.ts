import type { Source } from './source.ts';
import { feed } from './sources/feed.ts';
import { wordpress } from './sources/wordpress.ts';

/** Where articles can come from, in the order in which they are asked whether they know what is brought. */
export const SOURCES: readonly Source[] = [wordpress, feed];
