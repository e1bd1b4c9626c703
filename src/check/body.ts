import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { TextFile } from './front-matter.ts';
import { checkPicture } from './pictures.ts';
import { error, type Place, type Problem } from './problem.ts';

/** What is wrong in the text of an article or a page. */
export async function checkBody(text: TextFile): Promise<Problem[]> {
  const { file, body, linesBeforeBody } = text;
  if (body.trim() === '') return [error({ file, line: linesBeforeBody + 1 }, 'there is no text after the front matter. Write it.')];
  const place = ({ position }: MdastNode): Place => ({
    file,
    line: (position?.start.line ?? 1) + linesBeforeBody,
    column: position?.start.column,
  });

  let tree: MdastNode;
  try {
    tree = file.endsWith('.mdx') ? mdxToMdast(body, { features: { directive: true } }) : markdownToMdast(body, { features: { directive: true } });
  } catch (fault) {
    return [error({ file, line: lineIn(fault) + linesBeforeBody }, `the MDX here cannot be read: ${firstLine(fault)}`)];
  }

  const problems: Problem[] = [];
  for (const node of walk(tree)) {
    if (node.type === 'image') {
      if (!node.alt?.trim()) problems.push(error(place(node), `the picture ${node.url} has no description. Write what it shows: ![Waves under a low sun](${node.url})`));
      problems.push(...(await checkPicture(place(node), node.url)));
    }
    if (node.type === 'heading' && node.depth === 1) {
      problems.push(error(place(node), 'a heading with one # is the title of the page, which it has already. Use ## here.'));
    }
  }
  return problems;
}

function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

function firstLine(fault: unknown): string {
  return String(fault instanceof Error ? fault.message : fault).split('\n')[0] ?? '';
}

function lineIn(fault: unknown): number {
  return Number(/(\d+):\d+/.exec(String(fault))?.[1] ?? 1);
}
