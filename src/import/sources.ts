import type { Source } from './source.ts';
import { ghost } from './sources/ghost.ts';
import { markdownFiles } from './sources/markdown-files.ts';
import { savedPages } from './sources/saved-pages.ts';
import { sitemap } from './sources/sitemap.ts';

/** Where articles can come from, in the order in which they are asked whether they know what is brought. */
export const SOURCES: readonly Source[] = [ghost, sitemap, markdownFiles, savedPages];
