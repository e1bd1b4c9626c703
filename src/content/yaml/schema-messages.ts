import type { z } from 'astro/zod';

/** What a value is called when a schema asks for it. */
const KINDS: Record<string, string> = {
  array: 'a list, such as [one, two]',
  object: 'fields of its own, each on a line with two spaces before it',
  record: 'fields of its own, each on a line with two spaces before it',
  string: 'text, in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false, without quotation marks',
};

/** What to tell where a schema has no words of its own for a problem. */
export function schemaMessage(issue: z.core.$ZodRawIssue): string {
  const field = fieldOf(issue.path ?? []);
  switch (issue.code) {
    case 'invalid_type':
      if (field === undefined) return wholeFile(issue.expected);
      return issue.input == null ? `${field} is missing. Write it.` : `${field} must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}.`;
    case 'too_small':
      return `${field} must ${extent(issue.origin)} at least ${issue.minimum}.`;
    case 'too_big':
      return `${field} must ${extent(issue.origin)} at most ${issue.maximum}.`;
    case 'invalid_value':
      return `${field} must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}.`;
    default:
      return `${field ?? 'this file'} does not have the form it needs. Look at another file of this kind.`;
  }
}

function wholeFile(expected: string): string {
  return expected === 'array'
    ? 'this must be a list. Start each entry with a hyphen and a space.'
    : 'this must be fields. Write each on a line of its own: its name, a colon, a space and its value.';
}

function extent(origin: string): string {
  return origin === 'array' || origin === 'string' ? 'have a length of' : 'be';
}

/** A field by its name; an item of a list by the list's name. */
export function fieldOf(path: readonly PropertyKey[]): string | undefined {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? undefined : typeof path.at(-1) === 'number' ? `an entry of ${name}` : name;
}
