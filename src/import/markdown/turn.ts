import { clean } from '../html/clean.ts';
import { parseHtml } from '../html/parse.ts';
import { sectionWords } from '../html/sections.ts';
import { structure } from '../html/structure.ts';
import type { Taken } from '../html/taken.ts';
import { fromHtmlTree } from './from-html.ts';
import { tidyHeadings } from './headings.ts';
import { tidyLists } from './lists.ts';
import { tidyMarks } from './marks.ts';
import type { Root } from './nodes.ts';
import { tidyParagraphs } from './paragraphs.ts';
import { plainText } from './text.ts';

/** A text as a tree of Markdown, with what was taken out of it. */
export interface Turned {
  tree: Root;
  taken: Taken[];
  /** The words of its headings, by the names that links within it have for them. */
  sections: Map<string, string>;
}

/**
 * Turns the HTML of an article into a tree of Markdown, with links and pictures as they were.
 *
 * @param title what stands above it, so that a heading that repeats it goes
 * @throws Refused where nothing can be made of it
 */
export function turn(html: string, title: string): Turned {
  const page = parseHtml(html);
  const taken = clean(page);
  const sections = sectionWords(page);
  structure(page);
  const tree = fromHtmlTree(page);
  plainText(tree);
  tidyMarks(tree);
  tidyParagraphs(tree);
  tidyLists(tree);
  tidyHeadings(tree, title);
  return { tree, taken, sections };
}
