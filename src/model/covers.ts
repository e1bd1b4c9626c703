import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import type { CollectionEntry } from 'astro:content';
import { type Address, drawingAddress, href } from './addresses.ts';
import { type Ground, groundOf } from './picture-ground.ts';

type Original = CollectionEntry<'posts'>;

/** The picture of an article. */
export interface Cover {
  /** The path of its file. */
  file: string;
  picture: ImageMetadata;
  /** Where a drawing is published as it is. Astro publishes photographs itself, in the sizes that pages ask for. */
  address: Address | undefined;
  /** The ground it needs, where it has clear parts. */
  ground: Ground | undefined;
}

const covers = new Map<string, Promise<Cover>>();

/** The cover of an article, the same in every language; while somebody writes, it may change. */
export function coverOf(original: Original): Promise<Cover> {
  const cover = covers.get(original.id) ?? readCover(original);
  if (import.meta.env.PROD) covers.set(original.id, cover);
  return cover;
}

async function readCover({ filePath = '', data }: Original): Promise<Cover> {
  const { picture } = data.cover;
  if (typeof picture !== 'string') {
    const file = fileOf(picture);
    return { file, picture, address: undefined, ground: await groundOf(file) };
  }
  const file = join(dirname(filePath), picture);
  const bytes = await readFile(file);
  const { width, height } = await imageMetadata(bytes, file);
  const address = drawingAddress(createHash('sha256').update(bytes).digest('base64url').slice(0, 8));
  return { file, picture: { src: href(address), width, height, format: 'svg' }, address, ground: await groundOf(bytes) };
}

/** Astro keeps the file of a picture to itself, but tells it to whoever asks by its name. */
function fileOf(picture: ImageMetadata & { fsPath?: string }): string {
  return picture.fsPath ?? '';
}
