import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { inlineOfPages } from '../../src/build/inline-parts.ts';
import { packs } from '../../src/build/packed-files.ts';
import { headerRules } from '../../src/delivery/headers.ts';
import { headersFile } from '../../src/delivery/host-files.ts';
import { withPolicy } from '../../src/delivery/policy-in-page.ts';
import { sourceHash } from '../../src/delivery/policy.ts';
import { headersAt, type Rules } from '../../src/delivery/rules.ts';
import { securityText } from '../../src/delivery/security-text.ts';

describe('a policy', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The rules of a site whose pages have these styles. */
  async function rulesOf(pages: Record<string, string>): Promise<Rules> {
    folder = mkdtempSync(join(tmpdir(), 'practice-pages-'));
    for (const [name, css] of Object.entries(pages)) {
      const file = join(folder, `${name}.html`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `<!doctype html><title>é</title><style>${css}</style><script type="application/ld+json">{}</script>`);
    }
    mkdirSync(join(folder, '_astro'));
    const { general, own } = await inlineOfPages(folder, '/blog', (address) => address === '/404', () => false);
    return { base: '/blog', headers: headerRules(general, own), redirects: [], gone: [], missing: [] };
  }
  const policyAt = (rules: Rules, address: string) => headersAt(rules, address)['Content-Security-Policy'] ?? '';

  it('names what stands in the pages, byte for byte', async () => {
    const rules = await rulesOf({ index: 'a::after{content:"é<b"}', about: 'a{}' });
    expect(policyAt(rules, '/about')).toBe(
      `default-src 'none'; img-src 'self'; font-src 'self'; media-src 'self'; style-src ${[sourceHash('a::after{content:"é<b"}'), sourceHash('a{}')].sort().join(' ')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it('stays short, however many pages differ in their styles: the rarest have their own, and then files', async () => {
    const pages = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`post-${index}`, `p{order:${index}}`]));
    const rules = await rulesOf({ ...pages, 404: 'p{order:404}', common: 'p{}', 'common-too': 'p{}' });
    const longest = Math.max(...headersFile(rules).split('\n').map((line) => line.length));
    expect(longest).toBeLessThan(2000);
    expect(rules.headers.length).toBeLessThan(100);
    // Each page may have the style that it has, wherever that is.
    for (const name of [...Object.keys(pages), '404', 'common']) {
      const html = readFileSync(join(folder, `${name}.html`), 'utf8');
      const [, css] = /<style>(.*?)<\/style>/.exec(html) ?? [];
      const [, file = ''] = /<link rel="stylesheet" href="\/blog\/([^"]+)">/.exec(html) ?? [];
      expect(policyAt(rules, `/${name}`)).toContain(css === undefined ? "'self'" : sourceHash(css));
      if (css === undefined) expect(readFileSync(join(folder, file), 'utf8')).toBe(pages[name]);
    }
    expect(policyAt(rules, '/404')).toContain(sourceHash('p{order:404}'));
    expect(policyAt(rules, '/common')).toContain(sourceHash('p{}'));
  });

  it('stands in a page where a host sends none, before all that it is about, and without what counts in headers alone', () => {
    const page = '<html><head><meta charset="utf-8"><style>p{}</style></head></html>';
    expect(withPolicy(page, '/about')).toBe(
      `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; font-src 'self'; media-src 'self'; style-src 'self' ${sourceHash('p{}')}; base-uri 'none'; form-action 'none'"><style>p{}</style></head></html>`,
    );
    expect(withPolicy(page, '/es/buscar')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });
});

it('says to those who find a fault of the site whom to tell, and until when that counts', () => {
  const facts = { languages: ['en', 'es'], address: 'https://example.org/.well-known/security.txt', built: new Date('2026-01-31T12:00:00Z') };
  const rest = 'Expires: 2026-11-27T00:00:00Z\nPreferred-Languages: en, es\nCanonical: https://example.org/.well-known/security.txt\n';
  expect(securityText({ ...facts, contact: 'it@example.org' })).toBe(`Contact: mailto:it@example.org\n${rest}`);
  expect(securityText({ ...facts, contact: 'https://example.org/report' })).toBe(`Contact: https://example.org/report\n${rest}`);
});

it.each([
  [{}, true],
  [{ npm_lifecycle_event: 'build' }, true],
  [{ npm_lifecycle_event: 'start' }, false],
  [{ NETLIFY: 'true' }, false],
  [{ CF_PAGES: '1' }, false],
  [{ WORKERS_CI: '1' }, false],
  [{ VERCEL: '1' }, false],
  [{ PACK: 'no' }, false],
] as [Record<string, string>, boolean][])('packs for servers that send packed files as they are: %j, %s', (environment, does) => {
  expect(packs(environment)).toBe(does);
});
