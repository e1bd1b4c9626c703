import { error, type Place, type Problem } from './problem.ts';

// What keeps a file from being read, by the names under which `src/check/reading/` lists it. Each is told by what reads.

/** What is wrong with a file before it is cut into fields and text. */
export type FileFault = 'empty-file' | 'fields-end' | 'invisible-letter' | 'lost-letter' | 'no-fields' | 'sign-of-windows' | 'two-versions';

/** What is wrong with the notation of fields. */
export type FieldsFault =
  | 'backslash-in-field'
  | 'curly-quotation-marks'
  | 'field-twice'
  | 'invisible-sign-in-field'
  | 'line-without-field'
  | 'open-bracket'
  | 'open-quotation-mark'
  | 'quotation-marks-needed'
  | 'spaces-before-field'
  | 'tab-before-field'
  | 'text-below-fields';

/** What is wrong with the notation of a text. */
export type TextFault = 'no-text' | 'too-deep';

/** The same in a text with components. */
export type ComponentsFault = 'mdx-braces' | 'mdx-import' | 'mdx-note' | 'mdx-sign' | 'mdx-tag';

/** An error by which a reader ends, with the name of its rule. */
export function fault(rule: FileFault | FieldsFault | TextFault | ComponentsFault, place: Place, message: string): Problem {
  return { ...error(place, message), rule };
}
