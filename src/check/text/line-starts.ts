import type { Part } from '../../content/markdown/body.ts';
import { perBody } from './per-body.ts';

/** The starts of the lines of all paragraphs, as far as they are plain text. */
export const lineStarts = perBody((body): { paragraph: Part<'paragraph'>; line: string }[] =>
  body.of('paragraph').flatMap((paragraph) =>
    paragraph.children
      .flatMap((child, index) => (child.type === 'text' ? child.value.split('\n').slice(index === 0 ? 0 : 1) : []))
      .map((line) => ({ paragraph, line: line.trimStart() })),
  ),
);
