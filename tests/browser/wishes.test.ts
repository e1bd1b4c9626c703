import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { FIRST_LANGUAGE } from '../../src/words/words.ts';
import { Site } from '../support/built-site.ts';
import { contrast } from '../support/contrast.ts';
import { kinds } from '../support/kinds.ts';
import { visitor } from '../support/visitor.ts';

const PHONE = { width: 390, height: 800 };

describe.each(inject('sites'))('what a reader asked the system for, on each kind of page of $name', (built) => {
  const site = new Site(built);
  const addresses = kinds(site);
  const { open, url, walk } = visitor(built);

  it('running text has a contrast of 7:1, by day and by night', async () => {
    let texts = 0;
    const found = await walk(addresses, { viewport: PHONE }, async (page) => {
      const faint: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const seen = await runningText(page);
        texts += seen.length;
        faint.push(...seen.filter(({ color, ground }) => contrast(color, ground) < 7).map(({ text, color, ground }) => `"${text}" is ${color} on ${ground}`));
      }
      return faint;
    });
    expect(texts).toBeGreaterThan(2 * addresses.length);
    expect(found).toEqual([]);
  });

  it('what stands out by its ground alone gets an edge where the system sets the colors', async () => {
    let boxes = 0;
    const found = await walk(addresses, { viewport: PHONE }, async (page) => {
      boxes += await page.evaluate(markBoxes);
      await page.emulateMedia({ forcedColors: 'active' });
      const faint = await page.evaluate(boxesWithoutEdge);
      await page.emulateMedia({ forcedColors: 'none' });
      return faint;
    });
    expect(boxes).toBeGreaterThan(addresses.length);
    expect(found).toEqual([]);
  });

  it('everything that can be pressed shows the keyboard where the system sets the colors', async () => {
    const found = await walk(addresses.slice(-2), { viewport: PHONE, forcedColors: 'active' }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
          .filter((element) => element.checkVisibility())
          .flatMap((element) => {
            element.focus({ focusVisible: true } as FocusOptions);
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [] : [`"${element.textContent.trim()}" has no outline`];
          }),
      ),
    );
    expect(found).toEqual([]);
  });

  it('nothing on a page moves for a reader who asks for less motion', async () => {
    const found = await walk(kinds(site, [FIRST_LANGUAGE]), { reducedMotion: 'reduce' }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
          })
          .map((element) => `${element.localName}.${element.className} moves`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['at once for a reader who asks for less motion', 'reduce', false],
    ['softly for everybody else', 'no-preference', true],
  ] as const)('one page follows the other %s', async (_how, reducedMotion, soft) => {
    const page = await open('/about', { reducedMotion });
    await page.evaluate(() => {
      addEventListener('pageswap', ({ viewTransition }) => sessionStorage.setItem('soft', String(viewTransition !== null)));
    });
    await page.locator('header a[aria-label]').click();
    await page.waitForURL(url('/'));
    expect(await page.evaluate(() => sessionStorage.getItem('soft'))).toBe(String(soft));
    await page.close();
  });
});

/** The running text of a page: its color, and that of the nearest ground behind it. */
function runningText(page: Page): Promise<{ text: string; color: string; ground: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.prose :is(p, li), main p:not(.facts)')]
      .filter((element) => element.checkVisibility() && element.textContent.trim())
      .map((element) => {
        let behind: Element | null = element;
        while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
        const ground = getComputedStyle(behind ?? document.documentElement).backgroundColor;
        return { text: element.textContent.trim().slice(0, 40), color: getComputedStyle(element).color, ground };
      }),
  );
}

/** Marks what a reader sees as a box because its ground differs from what is around it, and counts it. Runs in the page. */
function markBoxes(): number {
  for (const note of document.querySelectorAll<HTMLElement>('[popover]')) {
    note.popover = null;
    note.dataset['box'] = '';
  }
  const clear = 'rgba(0, 0, 0, 0)';
  for (const element of document.body.querySelectorAll<HTMLElement>('*:not(img)')) {
    const { backgroundColor } = getComputedStyle(element);
    let around = element.parentElement;
    while (around && getComputedStyle(around).backgroundColor === clear) around = around.parentElement;
    const differs = backgroundColor !== clear && around && getComputedStyle(around).backgroundColor !== backgroundColor;
    if (differs && element.checkVisibility()) element.dataset['box'] = '';
  }
  return document.querySelectorAll('[data-box]').length;
}

/** The marked boxes that show neither border nor outline. Runs in the page. */
function boxesWithoutEdge(): string[] {
  return [...document.querySelectorAll('[data-box]')]
    .filter((box) => {
      const style = getComputedStyle(box);
      const sides = ['top', 'right', 'bottom', 'left', ''].map((side) => (side ? `border-${side}` : 'outline'));
      return !sides.some((side) => {
        const color = style.getPropertyValue(`${side}-color`);
        const drawn = style.getPropertyValue(`${side}-style`) !== 'none' && parseFloat(style.getPropertyValue(`${side}-width`)) >= 1;
        return drawn && color !== style.backgroundColor && !/^rgba.* 0\)$/.test(color);
      });
    })
    .map((box) => `${box.localName}.${box.className} "${box.textContent.trim().slice(0, 30)}" has no edge`);
}
