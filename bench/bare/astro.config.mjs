// @ts-check
import { defineConfig } from 'astro/config';

// The least that Astro can be asked to do with the same texts: one plain page a post, and no features.
export default defineConfig({ site: 'https://www.example.com', cacheDir: './.cache', build: { format: 'file' }, devToolbar: { enabled: false } });
