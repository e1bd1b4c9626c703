import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { list } from '../check/files.ts';
import { today } from '../model/days.ts';
import { type Held, heldBack } from '../model/publishing.ts';

/** An article that is not to be published yet. */
export interface HeldPost {
  id: string;
  held: Held;
  published: string;
}

/**
 * Finds the articles that a build must leave out, pictures and all: drafts, and those of days to come.
 *
 * It reads the two fields alone, whose form the check has made sure of.
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
      const published = field(frontMatter, 'published');
      const held = heldBack({ draft: field(frontMatter, 'draft') === 'true', published }, on);
      return held && { id, held, published };
    }),
  );
  return found.filter((post) => post !== undefined);
}

function field(frontMatter: string, name: string): string {
  return new RegExp(`^${name}:\\s*["']?([\\w-]+)`, 'm').exec(frontMatter)?.[1] ?? '';
}
