import { type MdastNode, mdxToJs } from 'satteri';
import type { ComponentsFault } from '../faults.ts';
import { tooDeep } from './nesting.ts';
import { parseMdx } from './parse.ts';

/** What keeps an MDX text from being read. */
export interface MdxFault {
  /** Its line in the text, counted from 1. */
  line: number;
  rule: ComponentsFault;
  message: string;
}

/** Reads an MDX text as the build does. */
export function readMdx(body: string): { tree: MdastNode } | MdxFault {
  try {
    const tree = parseMdx(body);
    // What is too deep is told of in every kind of text, and the program that reads on would end over it.
    if (!tooDeep(tree)) mdxToJs(body, { features: { directive: true } });
    return { tree };
  } catch (thrown) {
    const [, at = '1', , reason = ''] = /^(\d+):(\d+): ([^]*)$/.exec(thrown instanceof Error ? thrown.message : '') ?? [];
    const line = reason.includes('esm') ? importBefore(body, Number(at)) : Number(at);
    return { line, ...inWords(reason) };
  }
}

/** The line where an import or export starts that cannot be read on further. */
function importBefore(body: string, line: number): number {
  return body.split('\n').slice(0, line).findLastIndex((text) => /^(?:import|export)\b/.test(text)) + 1 || line;
}

function inWords(reason: string): Omit<MdxFault, 'line'> {
  const told = (rule: ComponentsFault, message: string) => ({ rule, message });
  const [, open] = /^Expected a closing tag for `<([^>]*)>`/.exec(reason) ?? [];
  if (open) return told('mdx-tag', `<${open}> is opened here and not closed. Write </${open}> where it ends, or &lt; for the sign < itself.`);
  const [, close] = /^Unexpected closing tag `<\/([^>]*)>`/.exec(reason) ?? [];
  if (close) return told('mdx-tag', `</${close}> closes something that is not open here. Take it out, or write <${close}> where it starts.`);
  if (reason.includes('create a comment')) return told('mdx-note', 'a note to yourself is written {/* so */} in this file.');
  if (reason.includes('esm')) {
    return told('mdx-import', 'this line, which starts with import or export, cannot be read. Correct it, or start it with another word.');
  }
  if (/expression|brace/.test(reason)) {
    return told('mdx-braces', 'what stands between { and } cannot be read. Correct it, or write \\{ for the sign { itself.');
  }
  if (reason.includes('`<`')) {
    return told('mdx-sign', 'the sign < starts something that cannot be read. Write a link as [words](https://example.org), and &lt; for the sign itself.');
  }
  return told('mdx-sign', 'the signs < > { } in this line cannot be read. Correct them, or write &lt; and \\{ for the signs themselves.');
}
