import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { withMore, written } from '../../src/delivery/policy.ts';
import { headersAt, matches, type Rules, RULES_FILE } from '../../src/delivery/rules.ts';
import { Site } from '../support/built-site.ts';
import { observatoryScore } from '../support/observatory.ts';

/** The most that the policy takes in the header of a page, in bytes: Cloudflare reads no longer line of `_headers`. */
const MOST = 2000 - 'Content-Security-Policy: '.length - '  '.length;

describe.each(inject('sites'))('what $name is sent with', (built) => {
  const site = new Site(built);
  const rules = JSON.parse(readFileSync(site.path(RULES_FILE), 'utf8')) as Rules;
  const policy = headersAt(rules, '/')['Content-Security-Policy'] ?? '';

  it('gets the highest grade of Mozilla’s Observatory on every page', () => {
    const scores = new Set(site.pages.map(({ address, html }) => {
      const { score, grade } = observatoryScore(headersAt(rules, address), html);
      return `${grade} ${score}`;
    }));
    expect([...scores]).toEqual(['A+ 140']);
  });

  it('allows nothing that the pages do not have', () => {
    const directives = policy.split('; ').map((part) => part.split(' '));
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy).not.toMatch(/unsafe|data:|\*|https?:/);
    expect(directives.map(([name]) => name)).toEqual(['default-src', 'img-src', 'font-src', 'media-src', 'style-src', 'script-src', 'base-uri', 'form-action', 'frame-ancestors']);
    expect(directives.filter(([name]) => /^(?:base-uri|form-action|frame-ancestors)$/.test(name ?? '')).map(([, ...allowed]) => allowed)).toEqual([["'none'"], ["'none'"], ["'none'"]]);
  });

  it('has a policy for each page that every host can send', () => {
    const longest = Math.max(...rules.headers.map(({ headers }) => headers['Content-Security-Policy']?.length ?? 0));
    expect(longest).toBeLessThanOrEqual(MOST);
    expect(rules.headers.length).toBeLessThanOrEqual(100);
  });

  it('lets the search alone, of all pages, read its index with WebAssembly, and ask this site for it', () => {
    const may = site.pages.filter(({ address }) => /connect-src|wasm-unsafe-eval/.test(headersAt(rules, address)['Content-Security-Policy'] ?? ''));
    expect(may.map(({ address }) => address).sort()).toEqual(['/es/buscar', '/search']);
    expect(headersAt(rules, '/search')['Content-Security-Policy']).toContain("connect-src 'self'");
  });

  it('tells whom to write to about a fault of the site only where the practice says so', () => {
    const file = site.path('.well-known/security.txt');
    expect(existsSync(file)).toBe(built.base !== '');
    if (built.base === '') return;
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^Contact: mailto:it@example\.org\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\nPreferred-Languages: en, es\n/);
    expect(text.endsWith('Canonical: https://example.org/blog/.well-known/security.txt\n')).toBe(true);
  });

  it('says of each file the same but once: no two rules beside the first are for one', () => {
    const twice = [...site.files].map((file) => `/${file.replace(/(?:^index)?\.html$/, '')}`).filter((address) => rules.headers.slice(1).filter(({ at }) => matches(at, address)).length > 1);
    expect(twice).toEqual([]);
  });

  it('has no style in an attribute, no program in one, and no form', () => {
    const found = site.pages.filter(({ document }) => [...document.querySelectorAll('*')].some(({ attributes }) => [...attributes].some(({ name }) => name === 'style' || name.startsWith('on'))) || document.querySelector('form[action]'));
    expect(found.map(({ address }) => address)).toEqual([]);
  });
});

describe('the score of the Observatory', () => {
  const good = { 'Content-Security-Policy': "default-src 'none'; form-action 'none'; frame-ancestors 'none'", 'Strict-Transport-Security': 'max-age=31536000', 'X-Content-Type-Options': 'nosniff' };

  it.each([
    [{}, 'no header at all', 30, 'D'],
    [good, 'what is needed', 115, 'A+'],
    [{ ...good, 'Content-Security-Policy': "default-src 'self' 'unsafe-inline'; frame-ancestors 'none'" }, 'scripts in the page', 80, 'B+'],
    [{ ...good, 'Strict-Transport-Security': 'max-age=60' }, 'a minute of HTTPS', 105, 'A+'],
    [{ ...good, 'Content-Security-Policy': written(withMore({ 'default-src': ["'none'"], 'form-action': ["'none'"], 'frame-ancestors': ["'none'"] }, { 'script-src': ["'self'", "'wasm-unsafe-eval'"], 'connect-src': ["'self'"] })) }, 'a search in the browser', 115, 'A+'],
  ] as [Record<string, string>, string, number, string][])('is less for less: %#, %s', (headers, _, score, grade) => {
    expect(observatoryScore(headers, '')).toMatchObject({ score, grade });
  });
});
