import type { MdastNode } from 'satteri';
import type { Language } from '../../languages/languages.ts';
import { READABLE } from '../../schema/visible-text.ts';
import { fault } from '../faults.ts';
import type { TextFile } from '../front-matter.ts';
import type { Place, Problem } from '../problem.ts';
import { holdsHtml } from './html-elements.ts';
import { readMdx } from './mdx.ts';
import { crowdedLine, tooDeep } from './nesting.ts';
import { parseMarkdown } from './parse.ts';
import { walk } from './tree.ts';

/** A text without its front matter. */
export type BodyOfText = Pick<TextFile, 'file' | 'body' | 'linesBeforeBody'>;

type Type = MdastNode['type'];

/** A part of a text, by its type. */
export type Part<T extends Type> = Extract<MdastNode, { type: T }>;

/** The text of an article or a page, as a tree, with the places of its parts in the file. */
export class Body {
  readonly file: string;
  readonly language: Language;
  readonly source: string;
  readonly linesBefore: number;
  readonly tree: MdastNode;
  /** The tree and everything in it, in the order of reading. */
  readonly parts: readonly MdastNode[];
  /** Those of them that can hold HTML elements. */
  readonly withHtml: readonly MdastNode[];
  readonly #lines: readonly string[];
  readonly #byType: Map<Type, MdastNode[]>;

  constructor({ file, body, linesBeforeBody }: BodyOfText, language: Language, tree: MdastNode) {
    this.file = file;
    this.language = language;
    this.source = body;
    this.linesBefore = linesBeforeBody;
    this.tree = tree;
    this.parts = walk(tree);
    this.withHtml = this.parts.filter(holdsHtml);
    this.#lines = body.split('\n');
    this.#byType = Map.groupBy(this.parts, ({ type }) => type);
  }

  /** The parts of a type, in the order of reading. */
  of<T extends Type>(type: T): readonly Part<T>[] {
    return (this.#byType.get(type) ?? []) as Part<T>[];
  }

  /** Where a part starts in its file. */
  at({ position }: MdastNode): Place {
    return { file: this.file, line: (position?.start.line ?? 1) + this.linesBefore, column: position?.start.column };
  }

  /** The first and the last line of a part, as they are written. */
  ends({ position }: MdastNode): readonly [first: string, last: string] {
    const line = (number = 1) => this.#lines[number - 1] ?? '';
    return [line(position?.start.line), line(position?.end.line)];
  }
}

const TOO_DEEP = 'lists, quotations or marks stand too deep in one another here. Take some of their signs out.';

/** Reads a text as the build does, or tells what keeps it from being read. */
export function readBody(text: BodyOfText, language: Language): Body | Problem {
  const { file, body, linesBeforeBody } = text;
  const at = (line: number): Place => ({ file, line: line + linesBeforeBody });
  const crowded = crowdedLine(body);
  if (crowded) return fault('too-deep', at(crowded), TOO_DEEP);
  const read = file.endsWith('.mdx') ? readMdx(body) : { tree: parseMarkdown(body) };
  if ('message' in read) return fault(read.rule, at(read.line), read.message);
  const deep = tooDeep(read.tree);
  if (deep) return fault('too-deep', { ...at(deep.position?.start.line ?? 1), column: deep.position?.start.column }, TOO_DEEP);
  const found = new Body(text, language, read.tree);
  return found.parts.some(isVisible) ? found : fault('no-text', at(1), 'there is no text after the fields. Write it below the three dashes.');
}

/** Whether a reader sees something of a part. */
function isVisible(part: MdastNode): boolean {
  switch (part.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return !/^\s*\/\*[^]*\*\/\s*$/.test(part.value);
    case 'html':
      return READABLE.test(part.value.replace(/<!--[^]*?-->|<[^>]*>|&\w+;/g, ''));
    case 'text':
      return READABLE.test(part.value);
    case 'code':
    case 'inlineCode':
      return part.value.trim() !== '';
    default:
      return ['image', 'mdxJsxFlowElement', 'mdxJsxTextElement'].includes(part.type);
  }
}
