import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'astro/zod';
import { list, readText } from '../../content/files.ts';
import { RESERVED } from '../../content/reserved.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { glossaryFile } from '../../model/glossary.ts';
import { pageSchema } from '../../schema/page.ts';
import { pageTranslationSchema } from '../../schema/translation.ts';
import { type Language, languages } from '../../words/words.ts';
import { postRules } from '../fields/post-fields.ts';
import type { Rules } from '../folders/text-folder.ts';
import type { Known } from '../text/directives.ts';
import type { Wording } from '../words/wording.ts';

/** The folders of the content that hold texts, each in a folder of its own. */
export const ROOMS = ['pages', 'posts'] as const;

export type Room = (typeof ROOMS)[number];

/**
 * What texts must be in each room, as far as the rest of the content can be read.
 *
 * @param root the content's folder
 */
export async function rulesOf(root: string, wording: Wording): Promise<Record<Room, Rules>> {
  const [{ folders: pages }, topics, people, known] = await Promise.all([list(join(root, 'pages')), ids(join(root, 'topics')), ids(join(root, 'people')), knownMarks(root, wording)]);
  return {
    pages: { what: 'page', schema: pageSchema, translationSchema: pageTranslationSchema, taken: RESERVED, known },
    posts: postRules({ topics, people, taken: [...RESERVED, ...pages], known }),
  };
}

/** What the marks in texts may refer to. */
async function knownMarks(root: string, wording: Wording): Promise<(language: Language) => Known> {
  const keys = async (name: string): Promise<string[] | undefined> => {
    const file = join(root, name);
    if (!existsSync(file)) return [];
    const text = await readText(file);
    const values = typeof text === 'string' ? readFields(file, text, 0, z.record(z.string(), z.unknown())).values : undefined;
    return values && Object.keys(values);
  };
  const sources = await keys('sources.yaml');
  const terms = new Map(await Promise.all(languages.map(async (language) => [language, (await keys(glossaryFile(language)))?.map((term) => term.toLowerCase())] as const)));
  return (language) => ({ sources, terms: terms.get(language), glossary: glossaryFile(language), language, wording });
}

async function ids(folder: string): Promise<string[]> {
  return (await list(folder)).files.filter((name) => extname(name) === '.yaml').map((name) => basename(name, '.yaml'));
}
