import { type Citation, citationsIn } from '../content/markdown/citations.ts';
import { parseMarkdown, parseMdx } from '../content/markdown/parse.ts';
import { countWords } from './reading.ts';

/** What is counted in a text. */
export interface TextFacts {
  words: number;
  citations: Citation[];
}

/** A text as Astro keeps it: rendered, with what was found in it, or as it is written. */
interface KeptText {
  body?: string | undefined;
  filePath?: string | undefined;
  rendered?: { metadata?: Record<string, unknown> | undefined } | undefined;
}

/** What is counted in a text, which is kept with what was rendered of it: `src/build/checked-glob.ts`. */
export function textFacts(text: KeptText): TextFacts {
  return (text.rendered?.metadata?.['facts'] as TextFacts | undefined) ?? countIn(text);
}

/** Counts words and citations in a text as it is written. */
export function countIn({ body = '', filePath = '' }: Pick<KeptText, 'body' | 'filePath'>): TextFacts {
  const parse = filePath.endsWith('.mdx') ? parseMdx : parseMarkdown;
  return { words: countWords(body), citations: body.includes('[^') ? citationsIn(parse(body)) : [] };
}
