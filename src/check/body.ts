import { markdownToMdast, type MdastNode } from 'satteri';
import type { TextFile } from './front-matter.ts';
import { mdxParts } from './mdx.ts';
import { checkPicture, plainFileName } from './pictures.ts';
import { error, type Place, type Problem } from './problem.ts';
import { walk } from './tree.ts';

/** The parts of a text that a reader sees. */
const VISIBLE = ['text', 'inlineCode', 'code', 'image', 'table', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression'];

/**
 * What is wrong in the text of an article or a page.
 *
 * @param beside the names of the files in its folder
 */
export async function checkBody(text: TextFile, beside: readonly string[]): Promise<Problem[]> {
  const { file, body, linesBeforeBody } = text;
  const place = ({ position }: MdastNode): Place => ({
    file,
    line: (position?.start.line ?? 1) + linesBeforeBody,
    column: position?.start.column,
  });

  const mdx = file.endsWith('.mdx') ? mdxParts(body) : undefined;
  if (mdx?.fault) return [error({ file, line: mdx.fault.line + linesBeforeBody }, mdx.fault.message)];
  const parts = [...walk(mdx?.tree ?? markdownToMdast(body, { features: { directive: true } }))];
  if (!parts.some(isVisible)) return [error({ file, line: linesBeforeBody + 1 }, 'there is no text after the fields. Write it below the three dashes.')];

  const problems = (mdx?.unknown ?? []).map(({ line, name }) =>
    error({ file, line: line + linesBeforeBody }, `there is no component called ${name} in this file. Correct its name, or import it at the top.`),
  );
  for (const part of parts) {
    const message = partFault(part);
    if (message) problems.push(error(place(part), message));
    if (part.type === 'image') problems.push(...(await checkPicture(place(part), part.url, beside)));
  }
  return problems;
}

function partFault(part: MdastNode): string | undefined {
  switch (part.type) {
    case 'image':
      return part.alt?.trim() ? undefined : `the picture ${part.url} has no description. Write what it shows: ![Waves under a low sun](${part.url})`;
    case 'imageReference':
      return 'a picture is written with its file right behind its description: ![Waves under a low sun](./waves.jpg)';
    case 'html':
      return /<img\b/i.test(part.value) ? HTML_PICTURE : undefined;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return part.name === 'img' ? HTML_PICTURE : undefined;
    case 'text':
      return spacedPicture(part.value);
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

const HTML_PICTURE = 'a picture written as <img> does not work here. Write ![Waves under a low sun](./waves.jpg)';

function isVisible(part: MdastNode): boolean {
  if (part.type === 'mdxFlowExpression' || part.type === 'mdxTextExpression') return !/^\s*\/\*[^]*\*\/\s*$/.test(part.value);
  if (part.type === 'html') return part.value.replace(/<!--[^]*?-->/g, '').trim() !== '';
  if (part.type === 'text') return part.value.trim() !== '';
  return VISIBLE.includes(part.type);
}

