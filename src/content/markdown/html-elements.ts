import type { MdastNode } from 'satteri';
import { withLetters } from '../../schema/html-text.ts';

/** An HTML element that a writer put into a text. */
export interface Element {
  /** In small letters; a component's name as it is. */
  name: string;
  /** What its attributes are set to, by their names in small letters; nothing where a program fills it in. */
  attributes: ReadonlyMap<string, string | undefined>;
  /** How many lines and characters after the start of its part it stands. */
  lines: number;
  characters: number;
}

/** Stands for attributes that a program adds, as in `{...these}`. */
export const ANY = '{...}';

/** The sorts of parts that can hold HTML elements. */
const WITH_HTML = ['html', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'];

const TAG = /<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)/gi;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^}]*\}+)|([^\s"'>]+)))?/g;

/** An expression that is only a text in quotation marks. */
const JUST_TEXT = /^\s*(["'`])([^"'`$\\]*)\1\s*$/;

/** Whether a part can hold HTML elements. */
export function holdsHtml({ type }: MdastNode): boolean {
  return WITH_HTML.includes(type);
}

/** The elements that open in a part of a text; in a program, those that are surely elements of HTML. */
export function elementsIn(part: MdastNode): Element[] {
  if (part.type === 'html') return inHtml(part.value).map(({ name, ...element }) => ({ ...element, name: name.toLowerCase() }));
  if (part.type === 'mdxFlowExpression' || part.type === 'mdxTextExpression' || part.type === 'mdxjsEsm') {
    return inHtml(part.value).filter(({ name }) => /^[a-z]/.test(name));
  }
  if ((part.type !== 'mdxJsxFlowElement' && part.type !== 'mdxJsxTextElement') || !part.name) return [];
  const attributes = part.attributes.flatMap((attribute): [string, string | undefined][] =>
    'name' in attribute && typeof attribute.name === 'string' ? [[attribute.name.toLowerCase(), valueOf(attribute.value)]] : [[ANY, undefined]],
  );
  return [{ name: part.name, attributes: new Map(attributes), lines: 0, characters: 0 }];
}

/** What an attribute is set to in MDX. */
function valueOf(value: string | null | undefined | { value: string }): string | undefined {
  return typeof value === 'string' ? value : value ? JUST_TEXT.exec(value.value)?.[2] : '';
}

function inHtml(html: string): Element[] {
  const read = html.replace(/<!--[^]*?(?:-->|$)/g, (note) => note.replace(/[^\n]/g, ' '));
  return [...read.matchAll(TAG)].map(({ index, 1: name = '', 2: rest = '' }) => {
    const before = read.slice(0, index);
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(([, attribute = '', double, single, program, bare]): [string, string | undefined] => [
      attribute.toLowerCase(),
      program === undefined ? withLetters(double ?? single ?? bare ?? '') : JUST_TEXT.exec(program.slice(1, -1))?.[2],
    ]);
    return { name, attributes: new Map(attributes), lines: before.split('\n').length - 1, characters: index - (before.lastIndexOf('\n') + 1) };
  });
}
