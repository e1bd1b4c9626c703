import type { Page } from 'playwright-core';
import { FIRST_LANGUAGE } from '../../../src/languages/languages.ts';
import { contrast } from '../../support/contrast.ts';
import { kinds } from '../../support/kinds.ts';
import { type Count, everyKind, type Look } from './look.ts';

export const contrastLook: Look = {
  promise: 'running text has a contrast of 7:1, by day and by night',
  pages: everyKind,
  on: { phone: faintText },
  least: 2,
};

export const motionLook: Look = {
  promise: 'nothing moves for a reader who asks for less motion',
  pages: (site) => kinds(site, [FIRST_LANGUAGE]),
  on: { phone: movingParts },
};

export const focusLook: Look = {
  promise: 'everything that can be pressed shows the keyboard where the system sets the colors',
  pages: everyKind,
  on: { phone: pressedWithoutOutline },
};

/** Changes the page for good, and so comes last. */
export const edgesLook: Look = {
  promise: 'what stands out by its ground alone gets an edge where the system sets the colors',
  pages: everyKind,
  on: { phone: withoutEdge },
  least: 1,
};

async function faintText(page: Page, seen: Count): Promise<string[]> {
  const faint: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const texts = await runningText(page);
    seen(texts.length);
    const under = texts.filter(({ color, ground }) => contrast(color, ground) < 7);
    faint.push(...under.map(({ text, color, ground }) => `"${text}" is ${color} on ${ground}`));
  }
  return faint;
}

async function movingParts(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { display, transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        // What is in no box of a page has no style, such as the captions of a film.
        return display !== '' && (/[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth');
      })
      .map((element) => `${element.localName}.${element.className} moves`),
  );
}

async function pressedWithoutOutline(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        element.focus({ focusVisible: true } as FocusOptions);
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? [] : [`"${element.textContent.trim()}" has no outline`];
      }),
  );
}

async function withoutEdge(page: Page, seen: Count): Promise<string[]> {
  seen(await page.evaluate(markBoxes));
  await page.emulateMedia({ forcedColors: 'active' });
  return page.evaluate(boxesWithoutEdge);
}

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
