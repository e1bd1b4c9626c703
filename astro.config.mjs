// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import './src/build/readable-content.ts';
import { adminPage } from './src/build/admin.ts';
import { guardAdmin } from './src/build/admin-rules.ts';
import { ASTRO_CACHE, caches } from './src/build/caches.ts';
import { copies } from './src/build/copies.ts';
import { delivery } from './src/build/delivery.ts';
import { desk } from './src/build/desk.ts';
import { editorHelp } from './src/build/editor-help.ts';
import { checkWhileWriting } from './src/build/check-while-writing.ts';
import { fontFile } from './src/build/fonts.ts';
import { feedPictures } from './src/build/feed-pictures.ts';
import { heldBackNotice } from './src/build/held-back-notice.ts';
import { lightPictures } from './src/build/light-pictures.ts';
import { guardPreview } from './src/build/preview.ts';
import { normalizedMdx } from './src/build/normalized-mdx.ts';
import { publishedAddresses } from './src/build/published-addresses.ts';
import { searchIndex } from './src/build/search-index.ts';
import { unusedFiles } from './src/build/unused-files.ts';
import { urgentModule } from './src/build/urgent-module.ts';
import { sitemapWithDates } from './src/build/sitemap.ts';
import { markdownProcessor } from './src/markdown/processor.ts';
import { isPreview } from './src/model/preview.ts';
import { practice } from './src/model/practice.ts';

guardPreview(process.env);
guardAdmin(process.env);

const site = process.env.SITE_URL || practice.site;
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'always' },
  cacheDir: ASTRO_CACHE,
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  server: { port: 4321 },

  integrations: [mdx(), copies(), editorHelp(), isPreview() ? [] : sitemapWithDates(), feedPictures(), unusedFiles(), lightPictures(), searchIndex(), publishedAddresses(), heldBackNotice(), checkWhileWriting(), adminPage(), desk(), delivery(), caches()],

  markdown: {
    processor: markdownProcessor(site, base),
    syntaxHighlight: false,
  },

  experimental: {
    // A page is taken from the build before where its key is the same: src/build/page-key.ts.
    incrementalBuild: true,
  },

  image: {
    layout: 'constrained',
    breakpoints: [400, 640, 828, 1200, 1600],
    service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 2 } } },
  },

  fonts: [
    {
      name: 'Atkinson',
      cssVariable: '--own-body',
      provider: fontProviders.local(),
      fallbacks: [],
      optimizedFallbacks: false,
      options: { variants: [{ src: [await fontFile('body')], weight: '400 700', style: 'normal' }] },
    },
    {
      name: 'Newsreader',
      cssVariable: '--own-heading',
      provider: fontProviders.local(),
      fallbacks: [],
      optimizedFallbacks: false,
      options: { variants: [{ src: [await fontFile('heading')], weight: '480', style: 'normal' }] },
    },
  ],

  vite: {
    plugins: [normalizedMdx(), urgentModule()],
    build: {
      // A program within a page is one that a strict policy refuses.
      assetsInlineLimit: (file) => (file.endsWith('.js') ? false : undefined),
      rolldownOptions: {
        // Every MDX file makes the bundler print eight lines about React: withastro/astro#18087.
        onLog(level, log, next) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
  },
});
