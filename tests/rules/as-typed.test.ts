import { parseHTML } from 'linkedom';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/content/markdown/body.ts';
import { proseInMarkdown } from '../../src/content/markdown/prose.ts';
import { taskLists } from '../../src/markdown/task-lists.ts';
import { tildes } from '../../src/markdown/tildes.ts';

const options = { features: { directive: true }, mdastPlugins: [tildes, taskLists] };

/** What a reader sees of a text, and what of it is struck out. */
function shown(markdown: string): { words: string; struck: string[]; boxes: number } {
  const { document } = parseHTML(`<main>${markdownToHtml(markdown, options).html}</main>`);
  return {
    words: document.querySelector('main')?.textContent.trim().replace(/\s*\n\s*/g, ' | ') ?? '',
    struck: [...document.querySelectorAll('del')].map(({ textContent }) => textContent),
    boxes: document.querySelectorAll('input').length,
  };
}

describe('words between tildes', () => {
  it.each([
    ['between numbers', 'Take 5~10 mg in the morning or 20~30 mg at night.', 'Take 5~10 mg in the morning or 20~30 mg at night.'],
    ['before numbers', 'Sleep ~7 hours, rest ~20 minutes.', 'Sleep ~7 hours, rest ~20 minutes.'],
    ['around words', 'It was ~about ten~ then.', 'It was ~about ten~ then.'],
    ['around bold words', 'From ~**10** to ~**20** mg, or ~*a*~.', 'From ~10 to ~20 mg, or ~a~.'],
    ['within single ones', '~a *~b c~* d~', '~a ~b c~ d~'],
    ['after letters of other alphabets', 'Años y señales: 5~10 días, 20~30 noches.', 'Años y señales: 5~10 días, 20~30 noches.'],
    ['in a table', '| Dose |\n| --- |\n| 5~10 or 20~30 |', 'Dose | 5~10 or 20~30'],
  ])('stay as they are typed %s', (_, markdown, words) => {
    expect(shown(markdown)).toMatchObject({ words, struck: [] });
  });

  it('are struck out between two of them', () => {
    expect(shown('It was ~~ten~~ nine, ~~once ~ten~~.').struck).toEqual(['ten', 'once ~ten']);
  });

  it('stay as they are typed in a file with components', () => {
    expect(mdxToJs('Take 5~10 mg or 20~30 mg.\n\n{1}', options).code).not.toMatch(/\bdel\b/);
  });

  it('are prose for the check as well', () => {
    const body = readBody({ file: 'index.md', body: 'Take 5~10 mg or 20~30 mg.', linesBeforeBody: 0 }, 'en');
    expect('tree' in body && proseInMarkdown(body.source, body.tree)).toBe('Take 5 10 mg or 20 30 mg.');
  });
});

describe('a list to tick off', () => {
  it.each([
    ['open and done', '- [ ] Pack a bag\n- [x] Call a friend', '☐ Pack a bag | ☑ Call a friend'],
    ['with marks', '- [ ] **Pack** a bag\n- [X] *Call* a friend', '☐ Pack a bag | ☑ Call a friend'],
    ['with numbers', '1. [ ] First\n2. [ ] Second', '☐ First | ☐ Second'],
    ['with empty lines', '- [ ] First\n\n- [x] Second', '☐ First | ☑ Second'],
    ['with a list below a point', '- [ ] First\n  - [x] Below it', '☐ First | ☑ Below it'],
    ['with a point that has no box', '- [ ] First\n- Second', '☐ First | Second'],
  ])('prints its boxes %s', (_, markdown, words) => {
    expect(shown(markdown)).toMatchObject({ words, boxes: 0 });
  });
});
