import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { IMPORT_MEMORY } from '../content/single-files.ts';
import { writeWhole } from '../content/write-whole.ts';
import { readFields } from '../content/yaml/fields.ts';
import { type ImportFields, importSchema, LEAVE_OUT } from '../schema/import.ts';
import { Refused } from './refused.ts';

/** What earlier runs have asked and brought. */
export interface Memory {
  /** Labels of the former blog, with the topic that each becomes, or with `leave out`. */
  topics: Record<string, string>;
  otherwise: string | undefined;
  authors: Record<string, string>;
  arrived: string[];
}

const HEADING = ` What npm run import asks once, and remembers. Change what stands behind the colons as you like.
 topics: the labels of the former blog, each with a file name in content/topics without .yaml, or with: ${LEAVE_OUT}
 otherwise: the topic of articles none of whose labels has one
 authors: who wrote there, each with a file name in content/people without .yaml
 arrived: what has come along. It does not come again, even where you have renamed or deleted it here.`;

/**
 * Reads what earlier runs remember.
 *
 * @throws Refused where the file is not in order
 */
export function readMemory(root: string): Memory {
  const file = join(root, IMPORT_MEMORY);
  const { values = {} as ImportFields, problems } = readFields(file, existsSync(file) ? readFileSync(file, 'utf8') : '', 0, importSchema);
  const [problem] = problems;
  if (problem) throw new Refused(`content/${IMPORT_MEMORY}, line ${problem.line ?? 1}: ${problem.message}`);
  return { topics: values.topics ?? {}, otherwise: values.otherwise, authors: values.authors ?? {}, arrived: values.arrived ?? [] };
}

/** Writes what is to be remembered. Notes that an editor has written into the file stay. */
export function writeMemory(root: string, { topics, otherwise, authors, arrived }: Memory): void {
  const file = join(root, IMPORT_MEMORY);
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (document.contents === null) {
    document.contents = document.createNode({}) as unknown as typeof document.contents;
    document.commentBefore = HEADING;
  }
  for (const [field, entries] of [['topics', topics], ['authors', authors]] as const) {
    for (const [name, value] of Object.entries(entries)) if (document.getIn([field, name]) !== value) document.setIn([field, name], value);
  }
  if (otherwise !== undefined) document.set('otherwise', otherwise);
  const known = new Set((document.toJS() as { arrived?: string[] } | null)?.arrived ?? []);
  const fresh = arrived.filter((one) => !known.has(one));
  if (known.size === 0 && fresh.length > 0) document.set('arrived', document.createNode(fresh));
  else for (const one of fresh) document.addIn(['arrived'], one);
  writeWhole(file, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
