import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';
import { tooDeep } from './depth.ts';
import { walk } from './tree.ts';

/** An MDX text that can be read, with what it uses and does not have; or why it cannot. */
export interface MdxParts {
  tree?: MdastNode;
  unknown?: { line: number; message: string }[];
  fault?: { line: number; message: string };
}

/** Reads an MDX text as the build does. */
export function mdxParts(body: string): MdxParts {
  try {
    const tree = mdxToMdast(body, { features: { directive: true } });
    // What is too deep is told of in every kind of text, and the program that reads on would end over it.
    if (tooDeep(tree)) return { tree };
    mdxToJs(body, { features: { directive: true } });
    return { tree, unknown: unknownNames(tree) };
  } catch (thrown) {
    const [, line = '1', , reason = ''] = /^(\d+):(\d+): ([^]*)$/.exec(thrown instanceof Error ? thrown.message : '') ?? [];
    return { fault: { line: reason.includes('esm') ? importBefore(body, Number(line)) : Number(line), message: inWords(reason) } };
  }
}

/** The line where an import or export starts that cannot be read on further. */
function importBefore(body: string, line: number): number {
  return body.split('\n').slice(0, line).findLastIndex((text) => /^(?:import|export)\b/.test(text)) + 1 || line;
}

/** What every expression can use: what the language of programs has, and what the page gives to its text. */
const GIVEN = new Set([...Object.getOwnPropertyNames(globalThis), 'props', 'frontmatter', 'true', 'false', 'null', 'this', 'new', 'typeof', 'void', 'await', 'async', 'function']);

function unknownNames(tree: MdastNode): { line: number; message: string }[] {
  const nodes = [...walk(tree)];
  const code = nodes.map((node) => (node.type === 'mdxjsEsm' ? node.value : '')).join('\n');
  return nodes.flatMap((node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      // An expression that starts with a name is what writers make: the value of something, or of a part of it.
      const [, name] = /^\s*([\p{L}_$][\p{L}\p{N}_$]*)\s*(?:$|[.([])/u.exec(node.value) ?? [];
      return name && !GIVEN.has(name) && !isNamedIn(code, name) ? [{ line, message: `there is nothing called ${name} in this file. Correct what stands between { and }, or write \\{ for the sign { itself.` }] : [];
    }
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !node.name) return [];
    const [name = ''] = node.name.split('.');
    return /^[A-Z]/.test(name) && !isNamedIn(code, name) ? [{ line, message: `there is no component called ${name} in this file. Correct its name, or import it at the top.` }] : [];
  });
}

function isNamedIn(code: string, name: string): boolean {
  return code.split(/[^\p{L}\p{N}_$]+/u).includes(name);
}

function inWords(reason: string): string {
  const [, open] = /^Expected a closing tag for `<([^>]*)>`/.exec(reason) ?? [];
  if (open) return `<${open}> is opened here and not closed. Write </${open}> where it ends, or &lt; for the sign < itself.`;
  const [, close] = /^Unexpected closing tag `<\/([^>]*)>`/.exec(reason) ?? [];
  if (close) return `</${close}> closes something that is not open here. Take it out, or write <${close}> where it starts.`;
  if (reason.includes('create a comment')) return 'a note to yourself is written {/* so */} in this file.';
  if (reason.includes('esm')) return 'this line, which starts with import or export, cannot be read. Correct it, or start it with another word.';
  if (/expression|brace/.test(reason)) return 'what stands between { and } cannot be read. Correct it, or write \\{ for the sign { itself.';
  if (reason.includes('`<`')) return 'the sign < starts something that cannot be read. Write a link as [words](https://example.org), and &lt; for the sign itself.';
  return 'the signs < > { } in this line cannot be read. Correct them, or write &lt; and \\{ for the signs themselves.';
}
