import type { Body, Part } from '../../content/markdown/body.ts';
import { CITATION } from '../../schema/marks.ts';
import type { TextRule } from './text.ts';

/** What is no text for readers in a piece of HTML: notes, code as it stands, and tags. */
const NO_WORDS = /<!--[^]*?(?:-->|$)|<(pre|code|kbd|samp)\b[^]*?<\/\1>|<(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/** Marks of Markdown with their words, and what says the same in HTML; nothing where only an empty line helps. */
const MARKS: readonly (readonly [mark: RegExp, inHtml: string])[] = [
  [CITATION, ''],
  [/:(?:term|[a-z]{2})\[[^\]\n]*\]/, ''],
  [/!\[[^\]\n]*\]\([^)\n]*\)/, ''],
  [/\[([^\]\n]+)\]\(([^)\s]+)\)/, '<a href="$2">$1</a>'],
  [/\*\*(?=\S)([^*\n]+)\*\*/, '<strong>$1</strong>'],
  [/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+)__(?![\p{L}\p{N}_])/u, '<strong>$1</strong>'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/u, '<em>$1</em>'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/u, '<em>$1</em>'],
  [/\*\*/, ''],
  [/`([^`\n]+)`/, '<code>$1</code>'],
  [/^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]\S.*/m, ''],
  [/^[ \t]*(?:#{2,6}[ \t]\S.*|:::.*)/m, ''],
];

export const markdownInHtml: TextRule = {
  id: 'markdown-in-html',
  level: 'error',
  tells: 'Marks of Markdown between HTML, where they are printed as they stand.',
  examples: {
    wrong: [
      '<ul><li>one[^sample2017]</li></ul>',
      '<table><tr><td>**two**</td></tr></table>',
      '<div>\nSee [three](/about).\n</div>',
      '<p>A :term[exposure] of it.</p>',
      '<details><summary>*Four*</summary>\n\nWords.\n\n</details>',
      '<div>\n- five\n- six\n</div>',
      '<section>\n## Seven\n</section>',
    ],
    right: [
      '<details><summary>More</summary>\n\nSome **words**.[^sample2017]\n\n</details>',
      '<table><tr><td>\n\n**two** [three](/about)\n\n</td><td>5 * 3 * 2, a_b_c</td></tr></table>',
      'Some <b>*words*[^sample2017]</b>.',
      '<!-- **a note** -->',
      '<p>1. and 9:30 [2] (3) – <code>**a**</code></p>',
      '<b title="**a**">x</b>',
    ],
  },
  check({ body }, _, report) {
    for (const part of body.of('html').filter((html) => !startsWithNote(html))) {
      const words = part.value.replace(NO_WORDS, (tag) => tag.replace(/[^\n]/g, '\u00A0'));
      for (const [mark, inHtml] of MARKS) {
        const found = new RegExp(mark, mark.flags.replace('g', '')).exec(words);
        if (!found) continue;
        const written = found[0].trim();
        const place = body.at(part);
        const line = (place.line ?? 1) + words.slice(0, found.index).split('\n').length - 1;
        const otherwise = inHtml ? `, or write ${written.replace(new RegExp(mark, mark.flags.replace('g', '')), inHtml)}` : '';
        report({ file: place.file, line }, `${written} is printed as it stands, since it follows HTML without an empty line. Leave an empty line before these words and behind them${otherwise}.`);
        break;
      }
    }
  },
};

export const wordsAfterComment: TextRule = {
  id: 'words-after-comment',
  level: 'error',
  tells: 'Words right after a comment, which are not read as Markdown.',
  examples: { wrong: ['<!-- a note --> Some *words*.'], right: ['<!-- a note -->\nSome *words*.', 'Some *words*. <!-- a note -->'] },
  check({ body }, _, report) {
    for (const html of body.of('html')) {
      if (startsWithNote(html)) report(body.at(html), 'words right after a comment are not read as Markdown. Put the comment on a line of its own, or at the end of the line.');
    }
  },
};

export const printedHtml: TextRule = {
  id: 'printed-html',
  level: 'error',
  tells: 'HTML that is printed as it stands, since the value of an attribute has no quotation marks.',
  examples: { wrong: ['See <a href=/about>it</a>.', 'See <a title=x href=https://example.org/a>it</a>.'], right: ['See <a href="/about">it</a>.', '`<a href=/about>`', 'So \\<a href=/about>.', 'If a <b and c=/d> e.'] },
  check({ body }, _, report) {
    for (const { text, tag, better } of printedTags(body)) report(body.at(text), `${tag} is printed as it stands. Put quotation marks around what follows its sign =: ${better}`);
  },
};

/** The starts of links in a text that are printed since their address has no quotation marks. */
export function printedTags(body: Body): { text: Part<'text'>; tag: string; better: string }[] {
  return body.of('text').flatMap((text) => {
    const source = body.source.slice(text.position?.start.offset, text.position?.end.offset);
    // Where the address is a whole one, it became a link by itself, and the text ends before it.
    return [...source.matchAll(/(?<!\\)<a\s[^<>]*=(?:[^<>"']*>|\s*$)/gi)].map(([tag]) =>
      tag.endsWith('>') ? { text, tag, better: tag.replace(/=\s*([^\s"'<>]+)/g, '="$1"') } : { text, tag: `${tag}…`, better: '<a href="https://example.org/">' },
    );
  });
}

function startsWithNote({ value }: Part<'html'>): boolean {
  return /^<!--[^]*?-->[^\S\n]*[^\s<]/.test(value);
}
