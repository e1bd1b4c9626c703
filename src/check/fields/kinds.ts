import { basename, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { list } from '../../content/files.ts';
import { entryKinds, namesByKind, TEXT_KINDS, type TextKindName, textKinds } from '../../content/kinds.ts';
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

/** What each kind of text must be, by the names of files and of texts that there are. */
export async function kindsOf(root: string): Promise<Kinds> {
  const names = new Map(await Promise.all(entryKinds.map(async (kind) => [kind, await ids(join(root, kind))] as const)));
  const links = checkedLinks(namesByKind((kind) => names.get(kind) ?? []));
  const kinds = textKinds.map(async (name, index): Promise<[TextKindName, Shape]> => {
    const later = textKinds.slice(index + 1).filter((other) => addressOf(other) === addressOf(name));
    const names = await Promise.all(later.map(async (other) => (await list(join(root, other))).folders));
    const { schema, translationSchema } = TEXT_KINDS[name];
    return [name, { schema: schema(links), translationSchema, taken: new Set([...RESERVED, ...names.flat()]) }];
  });
  return Object.fromEntries(await Promise.all(kinds)) as Kinds;
}

/** Where a text of a kind would stand. */
function addressOf(kind: TextKindName): string {
  return TEXT_KINDS[kind].address(FIRST_LANGUAGE, 'name');
}

async function ids(folder: string): Promise<string[]> {
  return (await list(folder)).files.filter((name) => extname(name) === '.yaml').map((name) => basename(name, '.yaml'));
}
