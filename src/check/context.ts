import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'astro/zod';
import { list, readText } from '../content/files.ts';
import { HELP_LINES, TEXT_KINDS, type TextKindName } from '../content/kinds.ts';
import { RESERVED } from '../content/reserved.ts';
import { readFields } from '../content/yaml/fields.ts';
import { glossaryFile } from '../model/glossary.ts';
import { languageSchema } from '../schema/language.ts';
import { type Language, languages } from '../words/words.ts';
import { checkedLinks } from './fields/links.ts';
import { type KnownNumbers, knownNumbers } from './words/help-numbers.ts';
import { houseStyle, sensitiveWords } from './words/house-style.ts';
import type { Finder } from './words/passage.ts';

/** What rules know of the rest of the content, as far as it can be read. */
export interface Context {
  /** The names of the sources in `content/sources.yaml`; nothing where it cannot be read. */
  sources: readonly string[] | undefined;
  /** The glossary of a language: the name of its file in `content/`, and its words in small letters, where it can be read. */
  glossary(language: Language): { file: string; terms: readonly string[] | undefined };
  /** The numbers for help that texts may name; nothing where their file cannot be read. */
  numbers: KnownNumbers | undefined;
  /** Finds the words that `content/language.yaml` speaks of. */
  style: Finder;
  /** The words that may stand twice, by language: "she had had". */
  mayRepeat: Readonly<Partial<Record<Language, readonly string[] | undefined>>>;
  /** Finds the first words that a reader may want to know of before. */
  sensitive(prose: string, language: Language): string | undefined;
  /** Finds words that are in no dictionary; left out where spelling is not looked at. */
  spelling?: Finder | undefined;
}

/** What the fields of each kind of text must be, and which names it must not take. */
export type Kinds = Record<TextKindName, { schema: z.ZodType; translationSchema: z.ZodType; taken: readonly string[] }>;

/** Reads what rules need to know of the content. */
export async function contextOf(root: string, spelling?: Finder): Promise<Context> {
  const [sources, style, numbers, glossaries] = await Promise.all([
    namesIn(join(root, 'sources.yaml')),
    fieldsOf(join(root, 'language.yaml')),
    fieldsOf(join(root, HELP_LINES)),
    Promise.all(languages.map(async (language) => [language, await namesIn(join(root, glossaryFile(language)))] as const)),
  ]);
  const { rules, mayRepeat, sensitive } = languageSchema.safeParse(style ?? {}).data ?? { rules: [], mayRepeat: {}, sensitive: {} };
  const terms = new Map(glossaries.map(([language, names]) => [language, names?.map((name) => name.toLowerCase())]));
  return {
    sources,
    glossary: (language) => ({ file: glossaryFile(language), terms: terms.get(language) }),
    numbers: knownNumbers(numbers),
    style: houseStyle(rules),
    mayRepeat,
    sensitive: sensitiveWords(sensitive),
    spelling,
  };
}

/** What each kind of text must be, by the names of topics, people and pages that there are. */
export async function kindsOf(root: string): Promise<Kinds> {
  const [topics, people, { folders: pages }] = await Promise.all([ids(join(root, 'topics')), ids(join(root, 'people')), list(join(root, 'pages'))]);
  const links = checkedLinks(topics, people);
  const kind = (name: TextKindName, taken: readonly string[]) => ({ ...TEXT_KINDS[name], schema: TEXT_KINDS[name].schema(links) as z.ZodType, taken });
  return { pages: kind('pages', RESERVED), posts: kind('posts', [...RESERVED, ...pages]) };
}

/** What a file of fields holds, valid or not; nothing where it cannot be read, which its own check tells. */
async function fieldsOf(file: string): Promise<unknown> {
  const text = existsSync(file) ? await readText(file) : undefined;
  return typeof text === 'string' ? readFields(file, text, 0, z.unknown()).raw : undefined;
}

/** The names in a file of names and what they stand for; none where there is no file, and nothing where it cannot be read. */
async function namesIn(file: string): Promise<readonly string[] | undefined> {
  if (!existsSync(file)) return [];
  const fields = z.record(z.string(), z.unknown()).safeParse(await fieldsOf(file)).data;
  return fields && Object.keys(fields);
}

async function ids(folder: string): Promise<string[]> {
  return (await list(folder)).files.filter((name) => extname(name) === '.yaml').map((name) => basename(name, '.yaml'));
}
