import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';
import { visitor } from '../support/visitor.ts';
import { axeLooks } from './looks/axe.ts';
import { complaintsLook, listen } from './looks/complaints.ts';
import { type Look, type Screen, SCREENS } from './looks/look.ts';
import { contrastLook, edgesLook, focusLook, motionLook } from './looks/preferences.ts';
import { printLook } from './looks/print.ts';
import { reflowLook } from './looks/reflow.ts';
import { targetsLook } from './looks/targets.ts';

/** All looks, in the order in which they are taken at an open page. */
const LOOKS: readonly Look[] = [complaintsLook, ...axeLooks, contrastLook, motionLook, reflowLook, targetsLook, printLook, focusLook, edgesLook];

/** What a page is shown with where a look asks for nothing else. */
const AS_USUAL = { media: null, colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null } as const;

// Opening a page takes longer than looking at it: each is opened once on each screen, and all looks are taken there.
describe.each(inject('sites'))('of each kind of page of $name', (built) => {
  const site = new Site(built);
  const { url, visit } = visitor(built);
  const pages = new Map(LOOKS.map((look) => [look, new Set(look.pages(site))]));
  const found = new Map(LOOKS.map((look) => [look, { faults: [] as string[], seen: 0, pages: 0 }]));

  beforeAll(async () => {
    const addresses = new Set([...pages.values()].flatMap((some) => [...some]));
    const screens = Object.keys(SCREENS) as Screen[];
    await visit(
      screens.flatMap((screen) => [...addresses].map((address) => ({ screen, address, options: SCREENS[screen] }))),
      (page) => listen(page, new URL(url('/')).origin),
      async (page, { screen, address }) => {
        for (const look of LOOKS) {
          const take = look.on[screen];
          const so = found.get(look);
          if (!take || !so || !pages.get(look)?.has(address)) continue;
          so.pages += 1;
          const faults = await take(page, (things) => (so.seen += things));
          so.faults.push(...faults.map((fault) => `${address}, on a ${screen}: ${fault}`));
          await page.setViewportSize(SCREENS[screen].viewport);
          await page.emulateMedia(AS_USUAL);
        }
      },
    );
  });

  it.each(LOOKS)('$promise', (look) => {
    const so = found.get(look);
    expect(so?.faults).toEqual([]);
    expect(so?.pages).toBe(look.pages(site).length * Object.keys(look.on).length);
    expect(so?.seen).toBeGreaterThan((look.least ?? -1) * look.pages(site).length);
  });
});
