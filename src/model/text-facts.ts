import { readFile } from 'node:fs/promises';
import { type Citation, citationsIn } from '../content/markdown/citations.ts';
import { parseMarkdown, parseMdx } from '../content/markdown/parse.ts';
import { countWords } from './reading.ts';

/** What is known of a text, and kept with it. */
export interface TextFacts {
  words: number;
  citations: Citation[];
  /** A hash of the pictures that it shows. */
  pictures?: string;
  /** The file of what was rendered of it. */
  file?: string;
}

/** A text as Astro keeps it: rendered, with what is known of it, or as it is written. */
interface KeptText {
  body?: string | undefined;
  filePath?: string | undefined;
  rendered?: { metadata?: Record<string, unknown> | undefined } | undefined;
}

/** What is known of a text: `src/build/kept-texts.ts` keeps it with what was rendered. */
export function textFacts(text: KeptText): TextFacts {
  return (text.rendered?.metadata?.['facts'] as TextFacts | undefined) ?? countIn(text);
}

/** Counts words and citations in a text as it is written. */
export function countIn({ body = '', filePath = '' }: Pick<KeptText, 'body' | 'filePath'>): Pick<TextFacts, 'words' | 'citations'> {
  const parse = filePath.endsWith('.mdx') ? parseMdx : parseMarkdown;
  return { words: countWords(body), citations: body.includes('[^') ? citationsIn(parse(body)) : [] };
}

/** A text with what was rendered of it, as Astro's own `render` asks for it. */
export async function withRendered<Text extends KeptText>(text: Text): Promise<Text> {
  const { file } = textFacts(text);
  return file && text.rendered ? { ...text, rendered: { ...text.rendered, html: await readFile(file, 'utf8') } } : text;
}
