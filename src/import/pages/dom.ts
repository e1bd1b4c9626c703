import { parseHTML } from 'linkedom';
import { refuseTooDeep } from '../html/levels.ts';

/**
 * Reads a page as browsers do, closed or not. Nothing in it runs, and nothing is loaded.
 *
 * @throws Refused where its parts stand so deep in one another that nothing could be made of it
 */
export function readPage(html: string): Document {
  refuseTooDeep(html);
  return parseHTML(/<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

/** The words in a part of a page, with single spaces. */
export function wordsOf(part: { textContent?: string | null | undefined } | null | undefined): string {
  return (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
