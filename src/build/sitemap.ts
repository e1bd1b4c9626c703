import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

/** The sitemap, with the day each page says it last changed on. */
export function sitemapWithDates(): AstroIntegration {
  let folder: URL;
  let base: string;
  const inner = sitemap({
    namespaces: { news: false, image: false, video: false, xhtml: true },
    async serialize(item) {
      const path = new URL(item.url).pathname.slice(base.length).replace(/^\/|\/$/g, '');
      const page = (await builtFiles(fileURLToPath(folder))).pages.get(`${decodeURI(path) || 'index'}.html`);
      if (!page || page.hidden) return undefined;
      const { url = item.url, changed, alternates: links } = page;
      return { ...item, url, ...(changed ? { lastmod: changed } : {}), ...(links.length > 0 ? { links } : {}) };
    },
  });
  return {
    ...inner,
    hooks: {
      ...inner.hooks,
      async 'astro:build:done'(options) {
        folder = options.dir;
        await inner.hooks['astro:build:done']?.(options);
      },
      async 'astro:config:done'(options) {
        base = options.config.base.replace(/\/$/, '');
        await inner.hooks['astro:config:done']?.(options);
      },
    },
  };
}
