import { dirname, join } from 'node:path';
import type { CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import { readText } from '../content/files.ts';
import { splitFrontMatter } from '../content/front-matter.ts';
import { type Ground, groundOf } from './picture-ground.ts';

/**
 * The path of an article's cover. The article's own words are read again, since Astro does not tell the file of a
 * drawing, which it makes into a component.
 *
 * @param original the text in the first language, which names the cover
 */
export async function coverFile({ id, filePath }: CollectionEntry<'posts'>): Promise<string> {
  if (!filePath) throw new Error(`The article ${id} has no file.`);
  const read = await readText(filePath);
  const text = typeof read === 'string' ? splitFrontMatter(filePath, read) : read;
  if ('level' in text) throw new Error(`${filePath}: ${text.message}`);
  const { cover } = parse(text.frontMatter) as { cover: { picture: string } };
  return join(dirname(filePath), cover.picture);
}

const grounds = new Map<string, Promise<Ground | undefined>>();

/** The ground that an article's cover needs, the same in every language; while somebody writes, the cover may change. */
export function coverGround(original: CollectionEntry<'posts'>): Promise<Ground | undefined> {
  const ground = grounds.get(original.id) ?? coverFile(original).then(groundOf);
  if (import.meta.env.PROD) grounds.set(original.id, ground);
  return ground;
}
