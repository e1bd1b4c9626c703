import { join } from 'node:path';
import { parse } from 'yaml';
import { aFewAtATime } from '../content/concurrency.ts';
import { list, readText } from '../content/files.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { isProblem } from '../content/problem.ts';
import { type Held, heldBack } from '../content/publishing.ts';
import { FIRST_LANGUAGE, languageOfFile } from '../languages/languages.ts';
import { lazily } from '../model/content-file.ts';
import { today } from '../model/days.ts';
import type { Day } from '../schema/day.ts';

/** An article that is not to be published yet. */
export interface HeldPost {
  id: string;
  title: string;
  held: Held;
  published: string;
}

/**
 * Finds the articles that a build must leave out, pictures and all: drafts, and those of days to come.
 *
 * It reads their fields alone, whose form the check has made sure of.
 *
 * @param folder the folder of the articles
 */
export async function heldPosts(folder: string, on = today()): Promise<HeldPost[]> {
  const { folders } = await list(folder);
  const found = await aFewAtATime(folders, async (id): Promise<HeldPost | undefined> => {
    const name = (await list(join(folder, id))).files.find((file) => languageOfFile(file) === FIRST_LANGUAGE);
    const text = name === undefined ? undefined : await readFrontMatter(join(folder, id, name));
    if (text === undefined || surelyPublished(text, on)) return undefined;
    const { title = id, published = '', draft = false } = parse(text, { logLevel: 'silent' }) as { title?: string; published?: string; draft?: boolean };
    const held = heldBack({ draft, published }, on);
    return held && { id, title, held, published };
  });
  return found.filter((post) => post !== undefined);
}

/** Those of the content that is built, found once for all who ask. */
export const heldInBuild = lazily(() => heldPosts('content/posts'));

async function readFrontMatter(file: string): Promise<string | undefined> {
  const read = await readText(file);
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  return isProblem(text) ? undefined : text.frontMatter;
}

/** Whether one look is enough: nothing says draft, and a plain day has come. Thousands of articles need no more. */
function surelyPublished(frontMatter: string, on: Day): boolean {
  const [, published] = /^published: *(\d{4}-\d\d-\d\d)\s*$/m.exec(frontMatter) ?? [];
  return published !== undefined && published <= on && !/draft/i.test(frontMatter);
}
