import { dirname } from 'node:path';
import { markdownToMdast, type MdastNode } from 'satteri';
import type { TextFile } from '../../content/front-matter.ts';
import { mdxParts } from '../../content/markdown/mdx.ts';
import { crowdedLine, tooDeep } from '../../content/markdown/nesting.ts';
import { type Outline, outlineOf } from '../../content/markdown/outline.ts';
import { walk } from '../../content/markdown/tree.ts';
import { error, type Place, type Problem } from '../../content/problem.ts';
import { citationsIn } from '../../model/citations.ts';
import { READABLE } from '../../schema/visible-text.ts';
import { numberLinkFault } from '../words/help-numbers.ts';
import { type Known, markFaults } from './directives.ts';
import { checkPicture, plainFileName } from './image-file.ts';
import { slipFaults } from './link-syntax.ts';
import { textFaults } from './text-faults.ts';

/** The parts of a text that a reader sees. */
const VISIBLE = ['image', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'];

/** What becomes of a sign that there is none of. */
const UNSHOWN = /\uFFFD/;

const TOO_DEEP = 'lists, quotations or marks stand too deep in one another here. Take some of their signs out.';

/** What a text holds: its problems, and what other texts need to know of it where it can be read. */
export interface FoundInBody {
  problems: Problem[];
  outline?: Outline;
}

/**
 * What is wrong in the text of an article or a page.
 *
 * @param beside the names of the files in its folder
 * @param known what its marks may refer to
 */
export async function checkBody(text: TextFile, beside: readonly string[], known: Known): Promise<FoundInBody> {
  const { file, body, linesBeforeBody } = text;
  const place = ({ position }: MdastNode): Place => ({
    file,
    line: (position?.start.line ?? 1) + linesBeforeBody,
    column: position?.start.column,
  });

  const crowded = crowdedLine(body);
  if (crowded) return { problems: [error({ file, line: crowded + linesBeforeBody }, TOO_DEEP)] };
  const mdx = file.endsWith('.mdx') ? mdxParts(body, dirname(file)) : undefined;
  if (mdx?.fault) return { problems: [error({ file, line: mdx.fault.line + linesBeforeBody }, mdx.fault.message)] };
  const tree = mdx?.tree ?? markdownToMdast(body, { features: { directive: true } });
  const deep = tooDeep(tree);
  if (deep) return { problems: [error(place(deep), TOO_DEEP)] };
  const parts = [...walk(tree)];
  if (!parts.some(isVisible)) return { problems: [error({ file, line: linesBeforeBody + 1 }, 'there is no text after the fields. Write it below the three dashes.')] };

  const lines = body.split('\n');
  const problems = (mdx?.unknown ?? []).map(({ line, message }) => error({ file, line: line + linesBeforeBody }, message));
  for (const part of parts) {
    const message = partFault(part);
    if (message) problems.push(error(place(part), message));
    const [first = '', last = ''] = [part.position?.start.line, part.position?.end.line].map((line = 1) => lines[line - 1]);
    for (const fault of [...slipFaults(part, known.sources ?? [], first), ...markFaults(part, known, [first, last])]) problems.push(error(place(part), fault));
    const number = known.wording.numbers && numberLinkFault(part, known.wording.numbers);
    if (number) problems.push(error(place(part), number));
    if (part.type === 'image') problems.push(...(await checkPicture(place(part), part.url, beside)));
  }
  const wording = known.wording.ofText({ file, source: body, linesBefore: linesBeforeBody, language: known.language }, tree);
  problems.push(...textFaults(parts, place), ...wording.problems);
  return { problems, outline: { file, ...outlineOf(parts, known.language, place), cites: [...new Set(citationsIn(body).map(({ id }) => id))], sensitive: wording.sensitive } };
}

function partFault(part: MdastNode): string | undefined {
  switch (part.type) {
    case 'image':
      return part.alt?.trim() ? undefined : `the picture ${part.url} has no description. Write what it shows: ![Waves under a low sun](${part.url})`;
    case 'imageReference':
      return 'a picture is written with its file right behind its description: ![Waves under a low sun](./waves.jpg)';
    case 'html':
      return /<img\b/i.test(part.value) ? HTML_PICTURE : WORDS_AFTER_COMMENT.test(part.value) ? 'words right after a comment are not read as Markdown. Put the comment on a line of its own, or at the end of the line.' : undefined;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return part.name === 'img' ? HTML_PICTURE : undefined;
    case 'text':
      return UNSHOWN.test(part.value) ? 'this text holds a sign that browsers cannot show, such as &#0;. Take it out.' : spacedPicture(part.value);
    case 'heading':
      return part.depth === 1 ? 'a heading with one # is the title of the page, which it has already. Use ## here.' : undefined;
    default:
      return undefined;
  }
}

/** A picture that Markdown leaves as it is written, because it cannot tell where the name of its file ends. */
function spacedPicture(text: string): string | undefined {
  const [, file] = /!\[[^\]]*\]\((?:\.\/)?([^)]*)\)/.exec(text) ?? [];
  return file === undefined ? undefined : `the name of a picture's file cannot have spaces. Rename the file, and write ./${plainFileName(file)}.`;
}

const WORDS_AFTER_COMMENT = /^<!--[^]*?-->[^\S\n]*[^\s<]/;

const HTML_PICTURE = 'a picture written as <img> does not work here. Write ![Waves under a low sun](./waves.jpg)';

function isVisible(part: MdastNode): boolean {
  if (part.type === 'mdxFlowExpression' || part.type === 'mdxTextExpression') return !/^\s*\/\*[^]*\*\/\s*$/.test(part.value);
  if (part.type === 'html') return READABLE.test(part.value.replace(/<!--[^]*?-->|<[^>]*>|&\w+;/g, ''));
  if (part.type === 'text') return READABLE.test(part.value);
  if (part.type === 'code' || part.type === 'inlineCode') return part.value.trim() !== '';
  return VISIBLE.includes(part.type);
}

