import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { namesByKind, TEXT_KINDS, textKinds } from '../content/kinds.ts';
import { FIRST_LANGUAGE, languageOfFile } from '../languages/languages.ts';
import { frontMatterSchemas } from './schemas.ts';

/** Where Astro's extension for VS Code looks for what front matter may hold. */
const FOLDER = '.astro/collections';

/**
 * Writes what Astro's extension needs to help with front matter: a schema for each kind of text, and which file is which.
 *
 * Astro writes these itself behind an experimental flag, though without drafts, without posts that are new since it
 * started, and without the names of topics and people.
 */
export function helpWithFrontMatter(project = '.'): void {
  const content = join(project, 'content');
  const schemas = frontMatterSchemas(namesByKind((kind) => names(join(content, kind))));
  const write = (name: string, value: unknown) => writeFileSync(join(project, FOLDER, name), `${JSON.stringify(value, null, 2)}\n`);
  mkdirSync(join(project, FOLDER), { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) write(`${name}.schema.json`, schema);
  write('collections.json', {
    collections: Object.keys(schemas).map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(textKinds.flatMap((kind) => texts(join(content, kind), TEXT_KINDS[kind].name))),
  });
}

/** The address of each text in a folder, in small letters as the extension compares them, with its collection. */
function texts(folder: string, kind: string): [string, string][] {
  return listed(folder).flatMap((name) =>
    listed(join(folder, name)).flatMap((file): [string, string][] => {
      const language = languageOfFile(file);
      const collection = language === FIRST_LANGUAGE ? kind : `${kind}-translation`;
      return language ? [[decodeURIComponent(pathToFileURL(resolve(folder, name, file)).href).toLowerCase(), collection]] : [];
    }),
  );
}

function names(folder: string): string[] {
  return listed(folder).filter((file) => file.endsWith('.yaml')).map((file) => file.replace(/\.yaml$/, ''));
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
