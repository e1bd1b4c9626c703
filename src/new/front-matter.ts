/** A field of front matter: a text, a plain word or day, a list of them, or fields of its own. */
export type Field = string | Plain | readonly (string | { [name: string]: string })[] | { [name: string]: Field };

/** A value that stands without quotation marks: a name, a day, true or false. */
export class Plain {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }
}

/** Front matter as the articles here have it, between its lines of dashes. */
export function frontMatter(fields: Record<string, Field | undefined>): string {
  return ['---', ...lines(fields), '---'].join('\n');
}

function lines(fields: Record<string, Field | undefined>, indent = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field === undefined || (Array.isArray(field) && field.length === 0)) return [];
    if (field instanceof Plain) return [`${indent}${name}: ${field.written}`];
    if (typeof field === 'string') return [`${indent}${name}: ${quoted(field)}`];
    if (Array.isArray(field)) return [`${indent}${name}:`, ...field.map((item) => `${indent}  - ${typeof item === 'string' ? quoted(item) : inside(item)}`)];
    return [`${indent}${name}:`, ...lines(field as Record<string, Field>, `${indent}  `)];
  });
}

function inside(item: Record<string, string>): string {
  return Object.entries(item).map(([name, text]) => `${name}: ${quoted(text)}`).join('\n    ');
}

/** A text in double quotation marks: the quotation marks within it are single, as a keyboard has them. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
