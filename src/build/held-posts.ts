import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { list } from '../content/files.ts';
import { type Held, heldBack } from '../content/publishing.ts';
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
  const found = await Promise.all(
    folders.map(async (id): Promise<HeldPost | undefined> => {
      const file = ['index.md', 'index.mdx'].map((name) => join(folder, id, name)).find((path) => existsSync(path));
      if (!file) return undefined;
      const [, frontMatter = ''] = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/^---\s*$/m, 2);
      if (surelyPublished(frontMatter, on)) return undefined;
      const { title = id, published = '', draft = false } = parse(frontMatter, { logLevel: 'silent' }) as { title?: string; published?: string; draft?: boolean };
      const held = heldBack({ draft, published }, on);
      return held && { id, title, held, published };
    }),
  );
  return found.filter((post) => post !== undefined);
}

/** Whether one look is enough: nothing says draft, and a plain day has come. Thousands of articles need no more. */
function surelyPublished(frontMatter: string, on: Day): boolean {
  const [, published] = /^published: *(\d{4}-\d\d-\d\d)\s*$/m.exec(frontMatter) ?? [];
  return published !== undefined && published <= on && !/draft/i.test(frontMatter);
}
