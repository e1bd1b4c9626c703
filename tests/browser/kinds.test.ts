import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';
import { visitor } from '../support/visitor.ts';
import { axeLooks } from './looks/axe.ts';
import { cardsLook } from './looks/cards.ts';
import { complaintsLook, listen } from './looks/complaints.ts';
import { type Look, PIXELS, type Screen, SCREENS } from './looks/look.ts';
import { contrastLook, edgesLook, focusLook, motionLook } from './looks/preferences.ts';
import { printLook } from './looks/print.ts';
import { reflowLook } from './looks/reflow.ts';
import { targetsLook } from './looks/targets.ts';

/** All looks, in the order in which they are taken at an open page. */
const LOOKS: readonly Look[] = [complaintsLook, ...axeLooks, contrastLook, motionLook, reflowLook, cardsLook, targetsLook, printLook, focusLook, edgesLook];

/** A look on one of the screens that it is taken on. */
interface Turn {
  look: Look;
  screen: Screen;
}

const turnsOn = (screen: Screen, looks: readonly Look[]): Turn[] => looks.filter(({ on }) => on[screen]).map((look) => ({ look, screen }));

/** A page is opened on a phone, and then the window grows to a desk's, which loads larger pictures; the last look changes it for good. */
const TURNS: readonly Turn[] = [
  ...turnsOn('phone', [complaintsLook]),
  ...turnsOn('desk', LOOKS),
  ...turnsOn('phone', LOOKS.filter((look) => look !== complaintsLook)),
];

/** What a page is shown with where a look asks for nothing else. */
const AS_USUAL = { media: null, contrast: null, forcedColors: null, reducedMotion: null } as const;

async function show(page: Page, screen: Screen): Promise<void> {
  const { viewport, colorScheme } = SCREENS[screen];
  if (page.viewportSize()?.width !== viewport.width) await page.setViewportSize(viewport);
  await page.emulateMedia({ ...AS_USUAL, colorScheme });
}

// Opening a page takes longer than most looks at it: each is opened once, and all looks are taken there.
describe.each(inject('sites'))('of each kind of page of $name', (built) => {
  const site = new Site(built);
  const { url, visit } = visitor(built);
  const pages = new Map(LOOKS.map((look) => [look, new Set(look.pages(site))]));
  const found = new Map(LOOKS.map((look) => [look, { faults: [] as string[], seen: 0, pages: 0 }]));

  beforeAll(async () => {
    const addresses = new Set([...pages.values()].flatMap((some) => [...some]));
    await visit(
      [...addresses],
      { ...SCREENS.phone, ...PIXELS },
      async (page) => {
        await show(page, 'phone');
        listen(page, new URL(url('/')).origin);
      },
      async (page, address) => {
        for (const { look, screen } of TURNS) {
          const take = look.on[screen];
          const so = found.get(look);
          if (!take || !so || !pages.get(look)?.has(address)) continue;
          await show(page, screen);
          so.pages += 1;
          const faults = await take(page, (things) => (so.seen += things));
          so.faults.push(...faults.map((fault) => `${address}, on a ${screen}: ${fault}`));
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
