import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { withMore, written } from '../../src/delivery/policy.ts';
import { headersAt, type Rules, RULES_FILE } from '../../src/delivery/rules.ts';
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

  it('has a policy that every host can send', () => {
    expect(policy.length).toBeLessThanOrEqual(MOST);
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
