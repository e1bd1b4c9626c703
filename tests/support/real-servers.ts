import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { serve, type Server } from '../../src/build/server.ts';
import type { BuiltSite } from './build-sites.ts';
import { program } from './programs.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** How long a busy machine may take to start a server, in milliseconds. */
const PATIENCE = 60_000;

/** The servers that a built site is asked through, by their names. */
export const SERVERS: Readonly<Record<string, (built: BuiltSite) => Promise<Server>>> = {
  'the preview': ({ dist, base }) => serve(dist, { base }),
  Caddy: async ({ dist, base }) =>
    start(base, (port) => ({
      file: 'Caddyfile',
      text: `{\n\tadmin off\n}\nhttp://localhost:${port} {\n\tbind 127.0.0.1\n\troot * ${dist}\n\timport ${dist}/_server/Caddyfile\n}\n`,
      command: (folder) => [program('caddy', ['caddy']), 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
    })),
  nginx: async ({ dist, base }) =>
    start(base, (port, folder) => ({
      file: 'nginx.conf',
      text: nginxAround(folder, `server { listen 127.0.0.1:${port}; root ${dist}; include ${dist}/_server/nginx.conf; }`),
      command: (folder) => [program('nginx', ['nginx-light', 'libnginx-mod-http-brotli-static'], BROTLI), '-p', folder, '-c', join(folder, 'nginx.conf')],
    })),
};

interface Setup {
  file: string;
  text: string;
  command(folder: string): string[];
}

/** What Debian's own configuration has around a server, without its fixed places. It reads what only this user may. */
function nginxAround(folder: string, server: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  return `load_module ${BROTLI};\n${user}daemon off;\npid ${folder}/pid;\nerror_log stderr error;\nworker_processes 1;\nevents { }\nhttp {\naccess_log off;\n${places.join('\n')}\n${server}\n}\n`;
}

async function start(base: string, setup: (port: number, folder: string) => Setup): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'practice-server-'));
  const port = await freePort();
  const { file, text, command } = setup(port, folder);
  writeFileSync(join(folder, file), text);
  const [name = '', ...options] = command(folder);
  const running = spawn(name, options, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let said = '';
  running.stderr.on('data', (chunk) => (said += String(chunk)));
  await listening(port, running, () => said);
  return {
    address: `http://localhost:${port}${base}`,
    close() {
      running.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      running.kill('SIGTERM');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until somebody can connect, or the program ends. */
async function listening(port: number, running: ChildProcess, said: () => string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; await after(20)) {
    if (running.exitCode !== null) throw new Error(`The server did not start:\n${said()}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
  }
  throw new Error(`The server did not listen in time:\n${said()}`);
}
