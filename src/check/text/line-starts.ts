import type { Body, Part } from '../../content/markdown/body.ts';

/** The starts of the lines of all paragraphs, as far as they are plain text. */
export function lineStarts(body: Body): { paragraph: Part<'paragraph'>; line: string }[] {
  return body.of('paragraph').flatMap((paragraph) =>
    paragraph.children
      .flatMap((child, index) => (child.type === 'text' ? child.value.split('\n').slice(index === 0 ? 0 : 1) : []))
      .map((line) => ({ paragraph, line: line.trimStart() })),
  );
}
