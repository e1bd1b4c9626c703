import { basename, extname, join } from 'node:path';
import { aFewAtATime, unreadable } from '../../content/concurrency.ts';
import { type Entry, parsed } from '../../content/content.ts';
import { list, readText } from '../../content/files.ts';
import { ENTRY_KINDS, type EntryKindName, entryKinds, type Fields } from '../../content/kinds.ts';
import { error, type Problem } from '../../content/problem.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { FIRST_LANGUAGE } from '../../languages/languages.ts';
import { withoutEmpty } from '../../schema/left-out.ts';
import type { Context } from '../context.ts';
import { checkWordsOfFields } from '../words/words.ts';
import { checkName, unseenFault } from './names.ts';

/** What is wrong with the files of topics, people and all else that a file of fields describes, with what they hold. */
export interface FoundEntries {
  problems: Problem[];
  entries: Entry[];
}

/** Looks at all of them. A folder among the files is read as a file, and found wanting. */
export async function checkEntries(root: string, context: Context): Promise<FoundEntries> {
  const found = await Promise.all(
    entryKinds.map(async (kind) => {
      const { files, folders } = await list(join(root, kind));
      const paths = [...files, ...folders].map((name) => join(root, kind, name));
      return aFewAtATime(paths, (file) => checkEntry(kind, file, context).catch((fault: unknown) => ({ problems: [unreadable(file, fault)], entries: [] })));
    }),
  );
  return { problems: found.flat().flatMap(({ problems }) => problems), entries: found.flat().flatMap(({ entries }) => entries) };
}

async function checkEntry(kind: EntryKindName, file: string, context: Context): Promise<FoundEntries> {
  if (basename(file) === 'README.md') return { problems: [], entries: [] };
  if (extname(file) !== '.yaml') return { problems: [error({ file }, unseenFault(basename(file), (seen) => extname(seen) === '.yaml') ?? 'nothing reads this file. Save it with the ending .yaml, in small letters, or take it out.')], entries: [] };
  const id = basename(file, '.yaml');
  const text = await readText(file);
  const read = typeof text === 'string' ? readFields(file, text, 0, ENTRY_KINDS[kind].schema) : { raw: undefined, problems: [text], nodes: null };
  const words = typeof text === 'string' ? checkWordsOfFields({ file, source: text, linesBefore: 0, language: FIRST_LANGUAGE }, read.nodes, context) : [];
  // A name belongs to its address, whether its file can be read or not.
  return { problems: [...checkName(file, id), ...read.problems, ...words], entries: [{ kind, id, file, fields: withoutEmpty((read.raw ?? (typeof text === 'string' ? parsed(text) : undefined) ?? {}) as Fields) }] };
}
