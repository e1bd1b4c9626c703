import { readFileSync } from 'node:fs';
import { turn } from '../../../src/import/markdown/turn.ts';
import { writeMarkdown } from '../../../src/import/markdown/write.ts';
import type { FoundArticle } from '../../../src/import/source.ts';

/** The text of an article in Markdown of the house, with links and pictures as the source had them. */
export function turned({ body, title }: FoundArticle): string {
  return writeMarkdown(turn(body.html, title).tree);
}

/** What was taken out of the text of an article: the kinds, in the order of reading. */
export function takenFrom({ body, title }: FoundArticle): string[] {
  return turn(body.html, title).taken.map(({ kind }) => kind);
}

/** A text as it should come out, by the name of its file in `expected/`. */
export function expected(name: string): string {
  return readFileSync(`tests/support/import/expected/${name}.md`, 'utf8');
}
