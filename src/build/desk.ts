import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { deskPage } from '../desk/page.ts';
import { previewPage, shownOf } from '../desk/preview-page.ts';
import type { Dev } from '../desk/places.ts';
import { readOverview } from '../desk/read-overview.ts';
import { typefaces } from './typefaces.ts';

/**
 * Shows the desk at `/desk`, and a page as readers see it at `/desk/preview`, while the site is shown to its writers. No build knows of it.
 *
 * Nothing that is shown then may stand in a page of another site; pages of this one may, as the preview needs.
 */
export function desk(): AstroIntegration {
  const dev: Dev = { base: '/', root: '' };
  return {
    name: 'desk',
    hooks: {
      'astro:config:done'({ config }) {
        dev.base = config.base.replace(/\/?$/, '/');
        dev.root = fileURLToPath(config.root).replaceAll('\\', '/').replace(/^\/|\/$/g, '');
      },
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
          // Astro takes the folder of the site off the address before anybody else sees it.
          const asked = URL.parse(request.url ?? '/', 'http://localhost');
          if (asked?.pathname === '/desk') void answer(request, response, () => theDesk(dev));
          else if (asked?.pathname === '/desk/preview') void answer(request, response, () => thePreview(dev, asked.searchParams));
          else next();
        });
      },
      'astro:server:start'({ address, logger }) {
        logger.info(`How the blog is doing: http://localhost:${address.port}${dev.base}desk`);
      },
    },
  };
}

/** A page, or in words why there is none. */
type Answer = { page: string } | { status: number; words: string };

async function theDesk(dev: Dev): Promise<Answer> {
  return { page: deskPage(await readOverview(), { dev, typefaces: await typefaces() }) };
}

async function thePreview(dev: Dev, query: URLSearchParams): Promise<Answer> {
  const shown = shownOf(query);
  if (!shown) return { status: 400, words: `Name a page of this site after page=, such as ${dev.base}desk/preview?page=/about` };
  return { page: previewPage(await readOverview(), shown, { dev, typefaces: await typefaces() }) };
}

async function answer({ method }: IncomingMessage, response: ServerResponse, ask: () => Promise<Answer>): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const given = await ask().catch((fault: unknown) => ({ status: 500, words: `The desk could not be brought together (${String(fault)}). Save what you write, and load this page again.` }));
  const [status, type, text] = 'page' in given ? [200, 'html', given.page] : [given.status, 'plain', given.words];
  response.writeHead(status, { 'Content-Type': `text/${type}; charset=utf-8`, 'Cache-Control': 'no-store' });
  response.end(method === 'HEAD' ? undefined : text);
}
