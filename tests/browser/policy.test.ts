import { describe, expect, inject, it } from 'vitest';
import { FIRST_LANGUAGE } from '../../src/languages/languages.ts';
import { Site } from '../support/built-site.ts';
import { kinds } from '../support/kinds.ts';
import { SERVERS } from '../support/real-servers.ts';
import { visitor } from '../support/visitor.ts';
import { walkUnderPolicy } from './looks/policy.ts';

describe.each(inject('sites'))('under the policy of $name', (built) => {
  const site = new Site(built);
  // Every page of the practice's site from the preview, and elsewhere one of each kind: all send the same headers, which
  // tests/site/servers.test.ts holds them to. At night every page is asked of every server.
  const servers = Object.entries(SERVERS).filter(([name]) => name === 'the preview' || built.base === '');
  describe.each(servers)('from %s', (name, start) => {
    const someone = visitor(built, start);
    const whole = name === 'the preview' && built.base === '';
    const addresses = whole ? site.pages.map(({ address }) => address) : kinds(site, [FIRST_LANGUAGE]);

    it('a browser complains of no page, asks nobody else, and keeps nothing', async () => {
      expect(await walkUnderPolicy(someone, addresses)).toEqual({ found: [], seen: addresses.length });
    });
  });
});
