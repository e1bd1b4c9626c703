import type { Source } from './source.ts';
import { feed } from './sources/feed.ts';
import { ghost } from './sources/ghost.ts';
import { markdownFiles } from './sources/markdown-files.ts';
import { savedPages } from './sources/saved-pages.ts';
import { sitemap } from './sources/sitemap.ts';
import { wordpress } from './sources/wordpress.ts';

/** Where articles can come from, in the order in which they are asked whether they know what is brought. */
export const SOURCES: readonly Source[] = [wordpress, feed, ghost, sitemap, markdownFiles, savedPages];
