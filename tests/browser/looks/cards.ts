import type { Page } from 'playwright-core';
import { everyKind, type Count, type Look } from './look.ts';

const wordsFirst = (page: Page, seen: Count) =>
  page.evaluate(coversBehindWords).then(({ cards, faults }) => {
    seen(cards);
    return faults;
  });

export const cardsLook: Look = {
  promise: 'a card shows its cover before its words, whether it is a drawing or a photograph',
  pages: (site) => everyKind(site).filter((address) => site.page(address).document.querySelector('.post')),
  on: { phone: wordsFirst, desk: wordsFirst },
  least: 1,
};

/** The cards whose cover stands neither above the words nor before them. Runs in the page. */
function coversBehindWords(): { cards: number; faults: string[] } {
  const cards = [...document.querySelectorAll('.post')];
  const faults = cards.flatMap((card) => {
    const [cover, text] = ['.cover', '.text'].map((part) => card.querySelector(part)?.getBoundingClientRect());
    return cover && text && (cover.bottom <= text.top || cover.right <= text.left) ? [] : [`"${card.querySelector('a')?.textContent}"`];
  });
  return { cards: cards.length, faults };
}
