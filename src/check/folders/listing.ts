import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { list } from '../../content/files.ts';
import type { EntryKindName, TextKindName } from '../../content/kinds.ts';
import { FIRST_LANGUAGE, languageOfFile } from '../../languages/languages.ts';
import { HELP } from '../../content/page-names.ts';
import { bringBack } from '../history/bring-back.ts';
import type { Rule } from '../rule.ts';

/** A file or a folder by its name. */
export interface Named {
  path: string;
  /** The part of its name that can become part of an address. */
  name: string;
}

/** A file that lies beside the folders of texts. */
export interface LooseFile extends Named {
  kind: TextKindName;
}

/** A file among those that describe topics, people and the like. */
export interface EntryFile extends Named {
  kind: EntryKindName;
}

/** What lies in the folder of a text. */
export interface FolderListing extends Named {
  kind: TextKindName;
  files: readonly string[];
  folders: readonly string[];
  /** The files that are texts, the one in the first language first. */
  texts: readonly string[];
  /** The names that belong to other pages of the site. */
  taken: ReadonlySet<string>;
}

/** The same, once its texts are read: the names of the files that they show, link or play. */
export interface ShownListing extends FolderListing {
  shown: ReadonlySet<string>;
}

/** What lies in the content's folder itself. */
export interface RootListing {
  root: string;
  files: readonly string[];
  folders: readonly string[];
  /** The files that must be there, and are not. */
  missing: readonly string[];
  /** What lies in the folder of the page of help. */
  help: readonly string[];
  /** How a writer brings back what is missing, by its path, with what else may help. */
  bringBack(path: string, otherwise?: string): string;
}

/** What is asked of what lies where. Examples are paths in `content/`, one a line; the files that texts show, link or play stand behind "shows". */
export type ListingRule<Listing> = Rule<Listing>;

/** Lists the folder of a text. */
export async function folderListing(path: string, kind: TextKindName, taken: ReadonlySet<string>): Promise<FolderListing> {
  const { files, folders } = await list(path);
  return { path, name: basename(path), kind, files, folders, texts: textsAmong(files), taken };
}

/** The files that are texts, the one in the first language first. */
export function textsAmong(files: readonly string[]): string[] {
  const [first, others] = [true, false].map((isFirst) =>
    files.filter((name) => languageOfFile(name) !== undefined && (languageOfFile(name) === FIRST_LANGUAGE) === isFirst),
  );
  return [...(first ?? []), ...(others ?? [])];
}

/**
 * Lists the content's folder itself.
 *
 * @param needed the files that must be there
 */
export async function rootListing(root: string, needed: readonly string[]): Promise<RootListing> {
  const { files, folders } = await list(root);
  return {
    root,
    files,
    folders,
    missing: needed.filter((name) => !existsSync(join(root, name))),
    help: (await list(join(root, 'pages', HELP))).files,
    bringBack: (path, otherwise) => bringBack(root, path, otherwise),
  };
}
