import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { withColons } from './colons.ts';

const FEATURES = { directive: true };

/** Reads Markdown as a tree, with the features that the build reads it with. */
export function parseMarkdown(source: string): MdastNode {
  return withColons(markdownToMdast(source, { features: FEATURES }), source);
}

/** The same of MDX; throws where it cannot be read. */
export function parseMdx(source: string): MdastNode {
  return withColons(mdxToMdast(source, { features: FEATURES }), source);
}
