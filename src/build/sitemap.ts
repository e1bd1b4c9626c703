import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** The sitemap, with the day each page says it last changed on. */
export function sitemapWithDates(): AstroIntegration {
  let folder: URL;
  let base: string;
  const inner = sitemap({
    namespaces: { news: false, image: false, video: false, xhtml: true },
    async serialize(item) {
      const path = new URL(item.url).pathname.slice(base.length).replace(/^\/|\/$/g, '');
      const html = await readFile(new URL(`${path || 'index'}.html`, folder), 'utf8');
      if (html.includes('<meta name="robots" content="noindex"')) return undefined;
      const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? item.url;
      const changed = /<meta property="og:updated_time" content="([^"]+)"/.exec(html)?.[1];
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', url = '']) => ({ lang, url }));
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
