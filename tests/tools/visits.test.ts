import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../support/programs.ts';

/** What GoAccess counted of one kind. */
interface Panel {
  data: { data: string; hits: { count: number } }[];
}

// What a host may write of visitors, and what deploy/visits makes of it.
describe('what is read', () => {
  const PERSONAL = ['203.0.113.77', '203.0.113', '2001:db8', 'UniqueAgent', 'secret-query', 'search.example.com', 'kim', 'session=1'];
  let folder: string;
  let goaccess: string;
  const file = (name: string) => join(folder, name);
  /** The report on a log, as a page and as data. */
  const report = (log: string, format: string) => {
    for (const name of ['report.html', 'report.json']) {
      const options = ['--no-global-config', '--config-file=deploy/visits/goaccess.conf', `--log-format=${format}`, '-o', file(name)];
      execFileSync(goaccess, [log, ...options], { stdio: 'pipe' });
    }
    const data = JSON.parse(readFileSync(file('report.json'), 'utf8')) as Record<'requests' | 'not_found', Panel>;
    const counted = (panel: 'requests' | 'not_found') => Object.fromEntries(data[panel].data.map(({ data, hits }) => [data, hits.count]));
    return { written: readFileSync(file('report.html'), 'utf8') + JSON.stringify(data), read: counted('requests'), missing: counted('not_found') };
  };

  beforeAll(() => {
    goaccess = program('goaccess', ['goaccess']);
    folder = mkdtempSync(join(tmpdir(), 'practice-blog-visits-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is counted by page, without address, agent, query, name or where a reader came from, whatever the log holds', () => {
    writeFileSync(file('full.log'), [
      '203.0.113.77 - - [26/Nov/2026:10:00:00 +0000] "GET /sleep-and-mood?q=secret-query HTTP/1.1" 200 5120 ' +
        '"https://search.example.com/?q=panic" "Mozilla/5.0 UniqueAgent/9.9"',
      '203.0.113.78 - - [26/Nov/2026:10:00:30 +0000] "GET /sleep-and-mood HTTP/1.1" 200 5120 "-" "Mozilla/5.0 UniqueAgent/9.9"',
      '2001:db8::77 - kim [26/Nov/2026:10:01:00 +0000] "GET /gone HTTP/1.1" 404 512 "-" "UniqueAgent/1.2"',
      '',
    ].join('\n'));
    const { written, read, missing } = report(file('full.log'), 'COMBINED');
    expect(PERSONAL.filter((word) => written.includes(word))).toEqual([]);
    expect(read).toEqual({ '/sleep-and-mood': 2 });
    expect(missing).toEqual({ '/gone': 1 });
  });

  it('is all that Caddy writes into its log', async () => {
    const port = await freePort();
    writeFileSync(file('log.conf'), readFileSync('deploy/visits/caddy-log.conf', 'utf8').replace('/var/log/caddy/blog.log', file('caddy.log')));
    writeFileSync(file('Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\timport ` +
      `${file('log.conf')}\n\trespond "Here"\n}\n`);
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const caddy = spawn(program('caddy', ['caddy']), ['run', '--config', file('Caddyfile'), '--adapter', 'caddyfile'], { stdio: 'ignore', env });
    await expect.poll(() => answers(port), { timeout: 20_000, interval: 50 }).toBe(true);
    const who = { 'User-Agent': 'UniqueAgent/9.9', Referer: 'https://search.example.com/', Cookie: 'session=1', 'X-Forwarded-For': '203.0.113.77' };
    await fetch(`http://127.0.0.1:${port}/sleep-and-mood?q=secret-query`, { headers: who });
    const written = () => (existsSync(file('caddy.log')) ? readFileSync(file('caddy.log'), 'utf8') : '');
    await expect.poll(written, { timeout: 20_000, interval: 50 }).toContain('sleep-and-mood');
    caddy.kill();
    const log = readFileSync(file('caddy.log'), 'utf8');
    expect([...PERSONAL, '127.0.0.1"'].filter((word) => log.includes(word))).toEqual([]);
    expect(report(file('caddy.log'), 'CADDY').read).toEqual({ '/sleep-and-mood': 1 });
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const line = connect(port, '127.0.0.1', () => done(true));
    line.once('error', () => done(false)).once('connect', () => line.destroy());
  });
}
