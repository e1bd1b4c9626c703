import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MdastNode, mdxToJs, mdxToMdast } from 'satteri';
import { tooDeep } from './nesting.ts';
import { walk } from './tree.ts';

/** An MDX text that can be read, with what it uses and does not have; or why it cannot. */
export interface MdxParts {
  tree?: MdastNode;
  unknown?: { line: number; message: string }[];
  fault?: { line: number; message: string };
}

/**
 * Reads an MDX text as the build does.
 *
 * @param folder where the text lies
 */
export function mdxParts(body: string, folder: string): MdxParts {
  try {
    const tree = mdxToMdast(body, { features: { directive: true } });
    // What is too deep is told of in every kind of text, and the program that reads on would end over it.
    if (tooDeep(tree)) return { tree };
    mdxToJs(body, { features: { directive: true } });
    return { tree, unknown: [...unknownNames(tree), ...unknownImports(tree, folder)] };
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

/** What Astro itself gives to a text that imports it. */
const FROM_ASTRO = ['astro:assets', 'astro:components', 'astro:content', 'astro:i18n'];

/** Where an import comes from, in the notations that there are. */
const IMPORTED = /\bfrom\s*(["'])([^"'\n]*)\1|\bimport\s*\(?\s*(["'])([^"'\n]*)\3/g;

function unknownImports(tree: MdastNode, folder: string): { line: number; message: string }[] {
  return [...walk(tree)].flatMap((node) => {
    if (node.type !== 'mdxjsEsm') return [];
    return [...node.value.matchAll(IMPORTED)].flatMap((match) => {
      const from = match[2] ?? match[4] ?? '';
      if (isThere(from, folder)) return [];
      const line = (node.position?.start.line ?? 1) + node.value.slice(0, match.index).split('\n').length - 1;
      return [{ line, message: `there is nothing at "${from}" to import. Correct it, or take the import out with all that uses it.` }];
    });
  });
}

function isThere(from: string, folder: string): boolean {
  const file = from.replace(/\?.*$/, '');
  if (/^\.\.?\//.test(file)) return existsSync(resolve(folder, file));
  if (file.startsWith('/')) return existsSync(resolve(file.slice(1)));
  if (/^[a-z]+:/i.test(file)) return FROM_ASTRO.includes(file);
  try {
    import.meta.resolve(file);
    return true;
  } catch {
    return false;
  }
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
