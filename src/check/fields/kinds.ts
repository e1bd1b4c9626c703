import { basename, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { list } from '../../content/files.ts';
import { entryKinds, namesByKind, type NamesByKind, TEXT_KINDS, type TextKindName, textKinds } from '../../content/kinds.ts';
import { RESERVED } from '../../content/reserved.ts';
import { FIRST_LANGUAGE } from '../../languages/languages.ts';
import { checkedLinks } from './links.ts';

/** What the fields of a kind of text must be, and which names it must not take. */
interface Shape {
  schema: z.ZodType;
  translationSchema: z.ZodType;
  taken: ReadonlySet<string>;
}

export type Kinds = Readonly<Record<TextKindName, Shape>>;

/** The names that texts may use, and those that they must not take: plain data. */
export interface Names {
  /** The names of the files of each kind. */
  entries: NamesByKind;
  /** By kind of text, the names that another kind has at the same place. */
  taken: Readonly<Record<TextKindName, readonly string[]>>;
}

/** The names of files and of texts that there are in a content folder. */
export async function namesIn(root: string): Promise<Names> {
  const entries = new Map(await Promise.all(entryKinds.map(async (kind) => [kind, await ids(join(root, kind))] as const)));
  const taken = textKinds.map(async (kind, index) => {
    const later = textKinds.slice(index + 1).filter((other) => addressOf(other) === addressOf(kind));
    const names = await Promise.all(later.map(async (other) => (await list(join(root, other))).folders));
    return [kind, names.flat()] as const;
  });
  return {
    entries: namesByKind((kind) => entries.get(kind) ?? []),
    taken: Object.fromEntries<readonly string[]>(await Promise.all(taken)) as Names['taken'],
  };
}

/** What each kind of text must be, by the names that there are. */
export function kindsOf({ entries, taken }: Names): Kinds {
  const links = checkedLinks(entries);
  const kinds = textKinds.map((kind): [TextKindName, Shape] => {
    const { schema, translationSchema } = TEXT_KINDS[kind];
    return [kind, { schema: schema(links), translationSchema, taken: new Set([...RESERVED, ...taken[kind]]) }];
  });
  return Object.fromEntries(kinds) as Kinds;
}

/** Where a text of a kind would stand. */
function addressOf(kind: TextKindName): string {
  return TEXT_KINDS[kind].address(FIRST_LANGUAGE, 'name');
}

async function ids(folder: string): Promise<string[]> {
  return (await list(folder)).files.filter((name) => extname(name) === '.yaml').map((name) => basename(name, '.yaml'));
}
