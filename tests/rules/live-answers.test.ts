import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connection } from '../../src/live/smoke/connection.ts';
import { LiveSite } from '../../src/live/smoke/live-site.ts';
import { reasonOf } from '../../src/live/smoke/reasons.ts';

describe('why a live site does not answer', () => {
  it.each([
    ['ENOTFOUND', 'no server is known by this name.'],
    ['CERT_HAS_EXPIRED', 'its certificate has expired, and browsers warn of it.'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another name'],
    ['UND_ERR_CONNECT_TIMEOUT', 'it took longer than 20 seconds'],
    ['ODD', 'it could not be read (odd)'],
  ])('is said in words: %s', (code, told) => {
    expect(reasonOf(Object.assign(new TypeError('fetch failed'), { cause: { code, message: 'odd' } }))).toContain(told);
  });

  it('is a certificate that nobody trusts, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'practice-blog-certificate-'));
    const [key, cert] = ['key', 'cert'].map((name) => join(folder, name)) as [string, string];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '3', '-subj', '/CN=localhost'];
    execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end('Here'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const site = new LiveSite(`https://localhost:${(server.address() as AddressInfo).port}`);
    await expect(site.ask(site.at('/'))).rejects.toThrow('its certificate comes from nobody whom browsers trust. Have the ' +
      'host get one, such as from Let’s Encrypt');
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });
});

describe('the connection', () => {
  it('cannot be looked at on this computer, and has to be safe anywhere else', async () => {
    expect(await connection(new LiveSite('http://localhost:4321'))).toEqual([{ level: 'unseen', told: 'The certificate and ' +
      'the way from http to https: this address has neither.' }]);
    expect((await connection(new LiveSite('http://blog.example.org')))[0]?.told).toContain('Write https:// before the address.');
  });
});
