import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';

/** What the site is built from, beside its content. */
const PARTS = ['src', 'public', 'tools', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Two sites with the same posts, each in a folder of its own. */
export interface Sites {
  ours: string;
  bare: string;
}

/** Lays out both sites with so many posts in a folder, which is emptied first. */
export async function layOut(folder: string, posts: number): Promise<Sites> {
  rmSync(folder, { recursive: true, force: true });
  const sites = { ours: join(folder, 'ours'), bare: join(folder, 'bare') };
  await writeCorpus(join(sites.ours, 'content'), posts);
  for (const part of PARTS) cpSync(part, join(sites.ours, part), { recursive: true });
  cpSync(join(import.meta.dirname, 'bare'), sites.bare, { recursive: true });
  mkdirSync(join(sites.bare, 'content'));
  cpSync(join(sites.ours, 'content/posts'), join(sites.bare, 'content/posts'), { recursive: true });
  for (const site of Object.values(sites)) symlinkSync(resolve('node_modules'), join(site, 'node_modules'));
  return sites;
}

/** Takes away everything that a build leaves, its caches too. */
export function cleanUp(site: string): void {
  for (const left of ['dist', '.astro', '.cache']) rmSync(join(site, left), { recursive: true, force: true });
}
