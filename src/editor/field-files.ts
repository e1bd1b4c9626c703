import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_FILES, jsonSchema } from './schemas.ts';

/** Where `.vscode/settings.json` points the YAML extension to. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** The schemas of the files of fields, as they stand in git: VS Code asks for them as soon as somebody opens a file. */
export function fieldFileSchemas(): Map<string, string> {
  return new Map(Object.entries(FIELD_FILES).map(([name, { schema }]) => [`${name}.json`, `${JSON.stringify(jsonSchema(schema), null, 2)}\n`]));
}

/** Writes them. */
export function helpWithFieldFiles(project = '.'): void {
  mkdirSync(join(project, SCHEMA_FOLDER), { recursive: true });
  for (const [name, text] of fieldFileSchemas()) writeFileSync(join(project, SCHEMA_FOLDER, name), text);
}
