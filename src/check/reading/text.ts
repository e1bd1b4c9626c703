import type { ComponentsFault, TextFault } from '../../content/faults.ts';
import { readBody } from '../../content/markdown/body.ts';
import { isProblem } from '../../content/problem.ts';
import { FIRST_LANGUAGE } from '../../languages/languages.ts';
import { readingRules, type Written } from './reading.ts';

/** What keeps a text from being read. */
export const TEXT_READING_RULES = readingRules<TextFault>(readText, {
  'too-deep': {
    tells: 'Lists, quotations or marks that stand too deep in one another.',
    examples: { wrong: [`${'> '.repeat(500)}Text.`, `Text. ${':term['.repeat(500)}`], right: ['> Text.\n> > - More.'] },
  },
  'no-text': {
    tells: 'Fields without a text below them.',
    examples: { wrong: ['', '<!-- to do -->', '<br>', '&nbsp;'], right: ['Text.', '![A low sun](./sun.jpg)'] },
  },
});

/** The same in an article with components, a file with the ending .mdx. */
export const COMPONENTS_READING_RULES = readingRules<ComponentsFault>(readText, {
  'mdx-tag': {
    tells: 'An element in an article with components that is opened and not closed, or closed and not open.',
    examples: { wrong: ['Some <b>bold text', 'Some bold</b> text'], right: ['Some <b>bold</b> text'] },
  },
  'mdx-note': {
    tells: 'A note in an article with components as other articles have it.',
    examples: { wrong: ['<!-- note -->'], right: ['{/* note */}'] },
  },
  'mdx-import': {
    tells: 'A line in an article with components that starts with import or export and cannot be read.',
    examples: { wrong: ['import x from\n\nText.'], right: ['import cover from "./cover.svg"\n\nText.'] },
  },
  'mdx-braces': {
    tells: 'Braces in an article with components whose inside cannot be read.',
    examples: { wrong: ['A\n\n{ brace', '{foo(}'], right: ['{1 + 1}', 'A \\{ brace.'] },
  },
  'mdx-sign': {
    tells: 'One of the signs < > { } in an article with components that starts something which cannot be read.',
    examples: { wrong: ['See <https://example.org>.'], right: ['See [this](https://example.org), and 3 &lt; 4.'] },
  },
});

function readText({ file, source }: Written) {
  const read = readBody({ file, body: source, linesBeforeBody: 0 }, FIRST_LANGUAGE);
  return isProblem(read) ? [read] : [];
}
