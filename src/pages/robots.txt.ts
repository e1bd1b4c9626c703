import type { APIRoute } from 'astro';
import { absolute } from '../model/addresses.ts';
import { isPreview } from '../model/preview.ts';

const rules = () => (isPreview() ? 'Disallow: /\n' : `Allow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);

export const GET: APIRoute = () => new Response(`User-agent: *\n${rules()}`);
