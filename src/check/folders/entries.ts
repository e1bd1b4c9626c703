import { basename, extname, join } from 'node:path';
import { aFewAtATime, unreadable } from '../../content/concurrency.ts';
import { type Entry, parsed } from '../../content/content.ts';
import { list, readText } from '../../content/files.ts';
import { ENTRY_KINDS, type EntryKindName, entryKinds, type Fields } from '../../content/kinds.ts';
import type { Problem } from '../../content/problem.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { FIRST_LANGUAGE } from '../../languages/languages.ts';
import { withoutEmpty } from '../../schema/left-out.ts';
import type { Context } from '../context.ts';
import type { Note } from '../notes/notes.ts';
import { hear, notesOf } from '../notes/set-aside.ts';
import { ENTRY_RULES, NAME_RULES } from '../rules.ts';
import { apply } from '../run/apply.ts';
import { checkWordsOfFields } from '../words/words.ts';

/** What is wrong with the files of topics, people and all else that a file of fields describes, with what they hold. */
export interface FoundEntries {
  problems: Problem[];
  entries: Entry[];
  notes: Note[];
}

/** Looks at all of them. A folder among the files is read as a file, and found wanting. */
export async function checkEntries(root: string, context: Context): Promise<FoundEntries> {
  const found = await Promise.all(
    entryKinds.map(async (kind) => {
      const { files, folders } = await list(join(root, kind));
      const paths = [...files, ...folders].map((name) => join(root, kind, name));
      return aFewAtATime(paths, (file) => checkEntry(kind, file, context).catch((fault: unknown) => ({ problems: [unreadable(file, fault)], entries: [], notes: [] })));
    }),
  );
  const all = found.flat();
  return {
    problems: all.flatMap(({ problems }) => problems),
    entries: all.flatMap(({ entries }) => entries),
    notes: all.flatMap(({ notes }) => notes),
  };
}

async function checkEntry(kind: EntryKindName, file: string, context: Context): Promise<FoundEntries> {
  const id = basename(file, '.yaml');
  const stray = apply(ENTRY_RULES, { path: file, name: id, kind }, context, file);
  if (extname(file) !== '.yaml') return { problems: stray, entries: [], notes: [] };
  const text = await readText(file);
  const read = typeof text === 'string' ? readFields(file, text, 0, ENTRY_KINDS[kind].schema) : { raw: undefined, problems: [text], nodes: null };
  const section = { file, source: typeof text === 'string' ? text : '', linesBefore: 0 };
  const words = checkWordsOfFields({ ...section, language: FIRST_LANGUAGE }, read.nodes, context);
  const fields = withoutEmpty((read.raw ?? (typeof text === 'string' ? parsed(text) : undefined) ?? {}) as Fields);
  // A name belongs to its address, whether its file can be read or not.
  return { ...hear([...apply(NAME_RULES, { path: file, name: id }, context, file), ...read.problems, ...words], notesOf(section), context), entries: [{ kind, id, file, fields }] };
}
