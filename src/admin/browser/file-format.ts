import { parse } from 'yaml';
import { BODY, ENTRIES, FORMERLY, isRecord, type Shape, SOURCE } from '../shape.ts';
import { fromForm, toForm } from './form.ts';
import { keptYaml } from './kept-yaml.ts';
import type { Quotes } from './written.ts';

type Form = Record<string, unknown>;

/** How a kind of file is read into a form, and written from it. */
export interface FileFormat {
  fromFile(text: string): Form;
  toFile(form: Form): string;
}

/** The shapes of a text: of the original, and of its translations. */
export interface TextShapes {
  original: Shape;
  translation: Shape;
}

/** The format of a file of fields. What is not changed in the form stays in the file as it was typed. */
export function fieldFile(shape: Shape): FileFormat {
  const isList = isRecord(shape);
  return {
    fromFile(text) {
      const form = toForm(shape, parse(withoutReturns(text)) ?? {});
      return { ...(isList ? { [ENTRIES]: form } : (form as Form)), [SOURCE]: text };
    },
    toFile(form) {
      return withEndsOf(form, writtenFields(shape, isList ? form[ENTRIES] : form, sourceOf(form)));
    },
  };
}

/** The format of a text with its fields above it. */
export function textFile({ original, translation }: TextShapes): FileFormat {
  const originalOnly = Object.keys(original.properties ?? {}).filter((name) => !translation.properties?.[name]);
  const shapeOf = (fields: Form) => (originalOnly.some((name) => fields[name] !== undefined) ? original : translation);
  return {
    fromFile(text) {
      const { head, body } = split(withoutReturns(text));
      const fields = (parse(head) ?? {}) as Form;
      return { ...(toForm(shapeOf(fields), fields) as Form), [BODY]: body, [SOURCE]: text };
    },
    toFile(form) {
      const source = split(sourceOf(form));
      const shape = shapeOf(form);
      const head = writtenFields(shape, shape === original ? withFormer(form) : form, source.head);
      const body = withoutReturns(String(form[BODY] ?? ''));
      const gap = body === source.body && source.head ? source.gap : '\n';
      return withEndsOf(form, `---\n${head}---\n${gap}${gap === source.gap ? body : body.replace(/^\n+/, '')}`);
    },
  };
}

/** The address that a rename left behind stands among the aliases. */
function withFormer(form: Form): Form {
  const [aliases, former] = [form['aliases'], form[FORMERLY]].map((list) => (Array.isArray(list) ? (list as string[]) : []));
  return { ...form, aliases: [...new Set([...(aliases ?? []), ...(former ?? [])])] };
}

function writtenFields(shape: Shape, form: unknown, source: string): string {
  return keptYaml(source, fromForm(shape, form, parse(source)) as Form, quotesOf(shape));
}

/** Whether a text stands in quotation marks, as the files here have it: names, days and ends of addresses have none. */
function quotesOf(shape: Shape): Quotes {
  return (path) => {
    const at = path.reduce<Shape | undefined>((inside, name) => inside && partOf(inside, name), shape);
    if (at === undefined) return true;
    const isName = at.enum || at.names || at.picture || at.pattern === undefined || /^\^(?:\(\?:19|\[a-z)/.test(at.pattern);
    return Boolean(at.minLength) || at.anyOf !== undefined || !isName;
  };
}

function partOf(shape: Shape, name: string): Shape | undefined {
  const inside = shape.anyOf?.find(({ properties }) => properties?.[name]) ?? shape;
  return inside.properties?.[name] ?? (name === '*' ? inside.items : typeof inside.additionalProperties === 'object' ? inside.additionalProperties : undefined);
}

function sourceOf(form: Form): string {
  const source = form[SOURCE];
  return typeof source === 'string' ? `${withoutReturns(source).trimEnd()}\n` : '';
}

/** A text as boxes of text have it: some programs of Windows mark its start, and end each line with two signs. */
function withoutReturns(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** A text whose lines end as they did in the file. */
function withEndsOf({ [SOURCE]: source }: Form, text: string): string {
  return typeof source === 'string' && /\r\n/.test(source) && !/(?<!\r)\n/.test(source) ? text.replaceAll('\n', '\r\n') : text;
}

/** A text in three: its fields, the empty lines below them, and what stands there. */
function split(text: string): { head: string; gap: string; body: string } {
  const { head = '', gap = '', body = '' } = /^\s*---[^\S\n]*\n(?<head>[\s\S]*?\n)?---[^\S\n]*(?:\n(?<gap>\n*)(?<body>[\s\S]*))?$/.exec(text)?.groups ?? {};
  return head || gap || body ? { head, gap, body: body.trimEnd() } : { head: '', gap: '', body: text };
}
