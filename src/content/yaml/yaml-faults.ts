import { type Document, isAlias, isCollection, isScalar, type ParsedNode, type Scalar, visit } from 'yaml';
import { backslashFault } from './backslashes.ts';
import { curlyFault } from './curly-faults.ts';
import { needsQuotes, syntaxFault } from './syntax-faults.ts';
import type { YamlFault } from './yaml-fault.ts';

/** What Astro takes for a day, a time or a number where it has no quotation marks, and the reader of YAML here for a text. */
const READ_OTHERWISE =
  /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:t|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:z|[-+]\d\d?(?::\d\d)?))?$|^[-+]?0b[01]+$|^[-+]0[ox][\da-f]+$/i;

/** A line at which YAML takes what follows for another document. */
const SECOND_DOCUMENT = /^[^\n#\s-][^]*?\n(---|\.\.\.)(?=\s|$)/m;

/** Signs that no browser shows, and no feed may have. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFD-\uFFFF]/;

/**
 * What is wrong with the YAML itself. After the first fault that stops the reading, the others are only its echo.
 *
 * @returns the faults, and the days that stand without quotation marks, with what else is a text here and none for Astro
 */
export function yamlFaults(document: Document.Parsed<ParsedNode>, yaml: string): { faults: YamlFault[]; days: Scalar[] } {
  const stopped = secondDocument(yaml) ?? (document.errors[0] && syntaxFault(document.errors[0], yaml));
  if (stopped) return { faults: [stopped], days: [] };

  const faults: YamlFault[] = [];
  const days: Scalar[] = [];
  visit(document, {
    Node(key, node, path) {
      const meaning = otherMeaning(node, yaml);
      if (meaning) faults.push(meaning);
      if (isScalar(node) && node.type === 'PLAIN' && READ_OTHERWISE.test(node.source ?? '')) days.push(node);
      if (isScalar(node) && typeof node.value === 'string') {
        const inBrackets = path.some((part) => isCollection(part) && part.flow === true);
        const curly = curlyFault(node as ParsedNode & Scalar<string>, yaml, key === 'key' ? 'name' : inBrackets ? 'in brackets' : 'value');
        // Of several in one line, the first shows the whole line as it should be.
        if (curly && !faults.some(({ offset }) => offset <= curly.offset && !yaml.slice(offset, curly.offset).includes('\n'))) faults.push(curly);
      }
    },
  });
  return { faults, days };
}

function secondDocument(yaml: string): YamlFault | undefined {
  const second = SECOND_DOCUMENT.exec(yaml);
  if (!second) return undefined;
  const [whole, line = ''] = second;
  return {
    rule: 'text-below-fields',
    offset: second.index + whole.length - line.length,
    message: `nothing reads what stands below this line (${line}). Take the line out.`,
  };
}

/** What YAML would drop or replace by a meaning of its own. */
function otherMeaning(node: unknown, yaml: string): YamlFault | undefined {
  const { range, anchor, tag } = node as Partial<ParsedNode> & { anchor?: string; tag?: string };
  const offset = range?.[0] ?? 0;
  if (isAlias(node) || anchor || tag) return needsQuotes(yaml, offset);
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string' && (INVISIBLE.test(node.value) || !node.value.isWellFormed())) {
    const message = 'this text has a backslash (\\) that makes an invisible sign of what follows. Take the backslash out.';
    return { rule: 'invisible-sign-in-field', offset, message };
  }
  const backslash = node.type === 'QUOTE_DOUBLE' && range ? backslashFault(yaml.slice(range[0], range[1])) : undefined;
  if (backslash) return { rule: 'backslash-in-field', offset, message: backslash };
  // A writer's own comment has a space after its #; "our #1 tip" does not.
  return node.type === 'PLAIN' && node.comment && !/^\s/.test(node.comment) ? needsQuotes(yaml, offset) : undefined;
}
