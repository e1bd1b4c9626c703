import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { CONTENT_TYPES } from '../delivery/content-types.ts';
import { route } from '../delivery/route.ts';
import { NO_RULES, type Rules, RULES_FILE } from '../delivery/rules.ts';

/** A running server. */
export interface Server {
  /** Where the site's front page answers. */
  address: string;
  close(): void;
}

/**
 * Serves a built site by the rules that stand in it, as every host of it does.
 *
 * @param folder the built site
 * @param port 0 for any free one
 * @param base the folder below the host that the site was built for, where the site does not say it
 * @throws the system's error where the port is taken
 */
export async function serve(folder: string, { port = 0, base = '' }: { port?: number; base?: string | undefined } = {}): Promise<Server> {
  const prefix = base.replace(/\/$/, '');
  // Looks at the disk at each request, so that a site built anew is served at once.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, setHeaders: strongEtag });
  const exists = (file: string) => existsSync(join(folder, file)) && statSync(join(folder, file)).isFile();
  const server = createServer((request, response) => {
    const { status, file, headers } = route({ ...rulesOf(folder), base: prefix }, request.url ?? '/', exists);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (file) response.setHeader('Content-Type', headers['Content-Type'] ?? CONTENT_TYPES[extname(file).slice(1)] ?? 'application/octet-stream');
    if (file && status === 200) return files(asSirvKnowsIt(request, response, file), response);
    response.writeHead(status).end(file && readFileSync(join(folder, file)));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${prefix}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The rules that a built site has in it. */
function rulesOf(folder: string): Rules {
  const file = join(folder, RULES_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Rules) : NO_RULES;
}

/** A request for a file. The mark of a file that is sent whole is a strong one, and sirv's is weak: https://www.rfc-editor.org/rfc/rfc9110#section-8.8.1 */
function asSirvKnowsIt(request: IncomingMessage, response: ServerResponse, file: string): IncomingMessage {
  request.url = encodeURI(file);
  const known = request.headers['if-none-match'];
  if (known) {
    response.setHeader('ETag', known);
    request.headers['if-none-match'] = `W/${known}`;
  }
  return request;
}

function strongEtag(response: ServerResponse, _path: string, { size, mtime }: { size: number; mtime: Date }): void {
  response.setHeader('ETag', `"${size}-${mtime.getTime()}"`);
}
