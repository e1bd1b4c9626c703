import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server. */
export interface Server {
  /** Where the site's front page answers. */
  address: string;
  close(): void;
}

/**
 * Serves a built site as a host would: pages without their ending, redirects, the page for what is not there,
 * and the feed's former address, which has no ending, as the feed it is.
 *
 * @param folder the built site
 * @param port 0 for any free one
 * @param base the folder below the host that the site was built for
 * @throws the system's error where the port is taken
 */
export async function serve(folder: string, { port = 0, base = '' }: { port?: number; base?: string | undefined } = {}): Promise<Server> {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(folder, {
    // Looks at the disk at each request, so that a site built anew is served at once.
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders(response, path) {
      if (path.endsWith('/rss2') || path.endsWith('.xml')) response.setHeader('Content-Type', 'application/xml; charset=utf-8');
      response.setHeader('Referrer-Policy', 'no-referrer');
    },
  });
  const listener: RequestListener = (request, response) => {
    const path = request.url?.slice(prefix.length) ?? '/';
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(notFoundPage(folder, path)));
    };
    const moved = request.url && redirect(folder, request.url);
    if (moved) return void response.writeHead(301, { Location: moved }).end();
    if (request.url !== prefix && !request.url?.startsWith(`${prefix}/`)) return missing();
    request.url = path || '/';
    files(request, response, missing);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Where the site's own list of redirects leads an address, with what the address asks for behind a question mark. */
function redirect(folder: string, url: string): string | undefined {
  const file = join(folder, '_redirects');
  if (!existsSync(file)) return undefined;
  const [, path = '', query = ''] = /^([^?]*?)\/*(\?.*)?$/.exec(url) ?? [];
  const asked = query.slice(1).split('&');
  const rules = readFileSync(file, 'utf8').split('\n').map((line) => line.split(' '));
  // Between the address and where it leads stands what must be asked for behind the question mark.
  const rule = rules.find(([from, ...rest]) => from?.replace(/\/$/, '') === path && rest.slice(0, -2).every((part) => asked.includes(part)));
  const to = rule?.at(-2);
  return to && to + (rule?.length === 3 ? query : '');
}

/** The page for what is not there in the language of the address: the one of its first folder, or else the site's own. */
function notFoundPage(folder: string, path: string): string {
  const [, language] = /^\/([a-z]{2})(?:\/|$)/.exec(path) ?? [];
  const own = join(folder, language ?? '', '404.html');
  return existsSync(own) ? own : join(folder, '404.html');
}
