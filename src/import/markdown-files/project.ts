import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { System } from './fields.ts';

/** A project of a system that makes a site of Markdown files: where its texts and pictures lie. */
export interface Project {
  system: System | undefined;
  /** Folders of its texts, from the project's own; the project itself where none is known. */
  texts: readonly string[];
  /** Folders from which an address with a slash at its start starts. */
  pictures: readonly string[];
  /** The address of the site, where the settings tell it. */
  site?: string | undefined;
  /** Its settings, as far as they can be read without running anything. */
  settings: Record<string, unknown>;
}

interface Kind {
  system: System;
  /** The files of its settings, by which it is known. */
  settings: readonly string[];
  texts: readonly string[];
  pictures: readonly string[];
}

/** The names that a file has with each of some endings. */
const named = (name: string, ...endings: string[]) => endings.map((ending) => `${name}.${ending}`);

const KINDS: readonly Kind[] = [
  {
    system: 'astro',
    settings: named('astro.config', 'mjs', 'ts', 'js', 'mts'),
    texts: ['src/content', 'src/pages', 'src/data'],
    pictures: ['public', 'src', '.'],
  },
  {
    system: 'eleventy',
    settings: ['.eleventy.js', ...named('eleventy.config', 'js', 'mjs', 'cjs', 'ts')],
    texts: ['.'],
    pictures: ['.', 'src', 'public', 'content', 'static'],
  },
  { system: 'jekyll', settings: named('_config', 'yml', 'yaml', 'toml'), texts: ['.'], pictures: ['.'] },
  {
    system: 'hugo',
    settings: ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) => named(name, 'toml', 'yaml', 'yml', 'json')),
    texts: ['content'],
    pictures: ['static', 'assets', 'content'],
  },
];

/** What the folder is a project of. A folder of texts alone belongs to no system, save that Jekyll keeps them in `_posts`. */
export function projectIn(folder: string): Project {
  for (const { system, settings, texts, pictures } of KINDS) {
    const file = settings.find((name) => existsSync(join(folder, name)));
    if (!file) continue;
    const read = settingsIn(join(folder, file));
    const there = texts.filter((name) => existsSync(join(folder, name)));
    return { system, texts: there.length > 0 ? there : ['.'], pictures, settings: read, site: siteIn(read) };
  }
  const isJekyll = existsSync(join(folder, '_posts')) || /[\\/]_posts[\\/]?$/.test(folder);
  return { system: isJekyll ? 'jekyll' : undefined, texts: ['.'], pictures: ['.'], settings: {} };
}

/** The address of the site, as Jekyll and Hugo call it. */
function siteIn({ url, baseURL, baseurl }: Record<string, unknown>): string | undefined {
  const site = [url, baseURL, baseurl].find((value): value is string => typeof value === 'string' && /^https?:\/\//.test(value));
  return site?.replace(/\/+$/, '');
}

/** Settings that are data. Those that are a program are never run, so nothing is known of them. */
function settingsIn(file: string): Record<string, unknown> {
  try {
    const text = readFileSync(file, 'utf8');
    if (/\.toml$/.test(file)) return parseToml(text);
    if (/\.ya?ml$/.test(file)) return (parseYaml(text) ?? {}) as Record<string, unknown>;
    return /\.json$/.test(file) ? (JSON.parse(text) as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
