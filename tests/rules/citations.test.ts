import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/content/markdown/parse.ts';
import { citationsIn } from '../../src/content/markdown/citations.ts';

const cited = (markdown: string) => citationsIn(parseMarkdown(markdown)).map(({ id, number, marks }) => `${number} ${id} at ${marks.join(', ')}`);

describe('the sources of a text', () => {
  it.each([
    ['are numbered as they come', 'A.[^b] C.[^a] D.[^b]', ['1 b at 1, 3', '2 a at 2']],
    ['are not those of comments, code and descriptions', 'A.[^a] <!-- [^b] --> `[^c]`\n\n![d[^d]](./e.svg)\n\n```\n[^f]\n```\n\nG.[^g]', ['1 a at 1', '2 g at 2']],
    ['can follow a time, a number or a word with a colon', 'At 6:30[^a], 1:2[^b], 10:30:15[^c], it:helps[^d], a:es[^e] 3:1 [^f].', ['1 a at 1', '2 b at 2', '3 c at 3', '4 d at 4', '5 e at 5', '6 f at 6']],
    ['can follow each other', 'A.[^a][^b] [^a]', ['1 a at 1, 3', '2 b at 2']],
    ['of a caption come after what stands above it', ':::figure[A[^a]]\n![b](./b.svg)\n\nC.[^c]\n:::', ['1 c at 1', '2 a at 2']],
    ['of headings, labels and tables count', '## A[^a]\n\n:::note[B[^b]]\nC.[^c]\n:::\n\n| D[^d] |\n|---|\n| E[^e] |', ['1 a at 1', '2 b at 2', '3 c at 3', '4 d at 4', '5 e at 5']],
  ])('%s', (_, markdown, expected) => {
    expect(cited(markdown)).toEqual(expected);
  });
});
