import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Body } from '../../content/markdown/body.ts';
import type { Place } from '../../content/problem.ts';
import type { TextRule } from './text.ts';

/** What every expression can use: what the language of programs has, and what the page gives to its text. */
const GIVEN = new Set([...Object.getOwnPropertyNames(globalThis), 'props', 'frontmatter', 'true', 'false', 'null', 'this', 'new', 'typeof', 'void', 'await', 'async', 'function']);

/** What Astro itself gives to a text that imports it. */
const FROM_ASTRO = ['astro:assets', 'astro:components', 'astro:content', 'astro:i18n'];

/** Where an import comes from, in the notations that there are. */
const IMPORTED = /\bfrom\s*(["'])([^"'\n]*)\1|\bimport\s*\(?\s*(["'])([^"'\n]*)\3/g;

export const unknownValue: TextRule = {
  id: 'unknown-value',
  level: 'error',
  tells: 'A name between braces that nothing in the text has.',
  examples: { wrong: ['Up to {length} hours.'], right: ['export const hours = 8;\n\nUp to {hours} hours.', 'In {new Date().getFullYear()}.'] },
  check({ body }, _, report) {
    for (const part of [...body.of('mdxFlowExpression'), ...body.of('mdxTextExpression')]) {
      // An expression that starts with a name is what writers make: the value of something, or of a part of it.
      const [, name] = /^\s*([\p{L}_$][\p{L}\p{N}_$]*)\s*(?:$|[.([])/u.exec(part.value) ?? [];
      if (!name || GIVEN.has(name) || isNamedIn(body, name)) continue;
      report(lineOf(part, body), `there is nothing called ${name} in this file. Correct what stands between { and }, or write \\{ for the sign { itself.`);
    }
  },
};

export const unknownComponent: TextRule = {
  id: 'unknown-component',
  level: 'error',
  tells: 'A component that the text does not import.',
  examples: { wrong: ['<Chart value={1} />'], right: ["import { Picture } from 'astro:assets';\n\n<Picture value={1} />"] },
  check({ body }, _, report) {
    for (const part of [...body.of('mdxJsxFlowElement'), ...body.of('mdxJsxTextElement')]) {
      const [name = ''] = (part.name ?? '').split('.');
      if (/^[A-Z]/.test(name) && !isNamedIn(body, name)) report(lineOf(part, body), `there is no component called ${name} in this file. Correct its name, or import it at the top.`);
    }
  },
};

export const unknownImport: TextRule = {
  id: 'unknown-import',
  level: 'error',
  tells: 'An import of something that is not there.',
  examples: { wrong: ["import chart from './nothing.js';\n\nText. {1}"], right: ["import { Picture } from 'astro:assets';\n\nText. {1}"] },
  check({ body }, _, report) {
    for (const part of body.of('mdxjsEsm')) {
      for (const match of part.value.matchAll(IMPORTED)) {
        const from = match[2] ?? match[4] ?? '';
        if (isThere(from, dirname(body.file))) continue;
        const { file, line = 1 } = body.at(part);
        const lines = part.value.slice(0, match.index).split('\n').length - 1;
        report({ file, line: line + lines }, `there is nothing at "${from}" to import. Correct it, or take the import out with all that uses it.`);
      }
    }
  },
};

/** Where a part is, by its line alone. */
function lineOf(part: MdastNode, body: Body): Place {
  const { file, line } = body.at(part);
  return { file, line };
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

/** Whether the text imports or makes something of a name. */
function isNamedIn(body: Body, name: string): boolean {
  const code = body.of('mdxjsEsm').map(({ value }) => value).join('\n');
  return code.split(/[^\p{L}\p{N}_$]+/u).includes(name);
}
