import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { textOfBytes } from '../fetch/text-of-bytes.ts';
import { Refused } from '../refused.ts';
import type { Notice } from '../source.ts';
import { addressOf, dayOf } from './addresses.ts';
import { valueOf } from './fields.ts';
import { cutFile } from './front-matter.ts';
import type { Project } from './project.ts';

const TEXT = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** No text that people write comes near this. */
const MOST_BYTES = 2_000_000;

/** Files that stand beside articles and are none. */
const NO_ARTICLE = /(?:^|\/)(?:_index|readme|changelog|license|contributing|code_of_conduct|404|search|archives?)(?:\.\w\w)?\.\w+$/i;

/** A file with its fields, and what stands below them. */
export interface TextFile {
  file: string;
  /** Its path from the folder of texts. */
  path: string;
  fields: Record<string, unknown>;
  body: string;
  address: string | undefined;
}

/** The texts of a project, by their paths from its folder. */
export function filesIn(place: string, { system, texts }: Project): string[] {
  const all = texts.flatMap((folder) => readdirSync(join(place, folder), { withFileTypes: true, recursive: true }));
  const found = all.filter((entry) => entry.isFile() && TEXT.test(entry.name));
  const files = found.map(({ parentPath, name }) => relative(place, join(parentPath, name)).replaceAll(sep, '/'));
  const own = files.filter((file) => !/(?:^|\/)(?:node_modules|_site|public|vendor|themes|\.[^/]+)\//.test(file) && !NO_ARTICLE.test(file));
  // Whatever Jekyll keeps elsewhere is a page.
  const posts = own.filter((file) => /(?:^|\/)_(?:posts|drafts)\//.test(file));
  return [...new Set(system === 'jekyll' && posts.length > 0 ? posts : own)].sort();
}

/** Reads a text; where it cannot be read, that is told. */
export function textFile(place: string, file: string, project: Project, tell: (notice: Notice) => void): TextFile | undefined {
  const bytes = statSync(join(place, file)).size > MOST_BYTES ? undefined : readFileSync(join(place, file));
  if (!bytes) return void tell({ from: file, message: `Left out: it has more than ${MOST_BYTES / 1_000_000} MB.` });
  try {
    const path = project.texts.map((folder) => relative(folder, file).replaceAll(sep, '/')).find((within) => !within.startsWith('..')) ?? file;
    const { fields, body } = cutFile(textOfBytes(bytes));
    return { file, path, fields, body, address: addressOf({ path, fields, project, day: dayOf(path, fields, project.system) }) };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return void tell({ from: file, message: `Left out: ${fault.message}` });
  }
}

/** Why a text is no article, in words; nothing where it is one. */
export function whyNoArticle({ path, fields, body }: TextFile, { system }: Project): string | undefined {
  if (valueOf(fields, 'hidden', system) === true || fields['permalink'] === false) return 'it never stood at an address';
  if (body.trim() === '') return 'it has no text';
  const isPage = !path.includes('/') && system !== undefined && system !== 'jekyll' && dayOf(path, fields, system) === undefined;
  return isPage ? 'it is a page of the site and no article, since it has no day' : undefined;
}

