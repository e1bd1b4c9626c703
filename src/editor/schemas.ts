import { z } from 'astro/zod';
import { ENTRY_KINDS, entryKinds, type NamesByKind, TEXT_KINDS, textKinds } from '../content/kinds.ts';
import { everydayWordsSchema } from '../schema/everyday-words.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { helpSchema } from '../schema/help.ts';
import { importSchema } from '../schema/import.ts';
import { languageSchema } from '../schema/language.ts';
import { linksTo } from '../schema/post.ts';
import { practiceSchema } from '../schema/practice.ts';
import { sourcesSchema } from '../schema/source.ts';

/** A JSON schema: what a code editor needs to complete fields, and to complain about them. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schemas of the files of fields, by name, with the files that have each. */
export const FIELD_FILES: Record<string, { schema: z.ZodType; files: string }> = {
  practice: { schema: practiceSchema, files: 'content/practice.yaml' },
  'help-lines': { schema: helpSchema, files: 'content/help-lines.yaml' },
  sources: { schema: sourcesSchema, files: 'content/sources.yaml' },
  glossary: { schema: glossarySchema, files: 'content/glossary*.yaml' },
  language: { schema: languageSchema, files: 'content/language.yaml' },
  import: { schema: importSchema, files: 'content/import.yaml' },
  'everyday-words': { schema: everydayWordsSchema, files: 'content/everyday-words.yaml' },
  ...Object.fromEntries(entryKinds.map((kind) => [ENTRY_KINDS[kind].name, { schema: ENTRY_KINDS[kind].schema, files: `content/${kind}/*.yaml` }])),
};

/**
 * The schemas of front matter, by kind of text.
 *
 * Astro's extension finds a schema only by a name in small letters, and Astro writes files of its own for the names in
 * `src/content.config.ts` at every start.
 */
export function frontMatterSchemas(names: NamesByKind): Record<string, JsonSchema> {
  const nameOf = (list: readonly string[]) => z.string().meta(list.length > 0 ? { enum: list } : {});
  const links = linksTo(z.string(), (kind) => nameOf(names[kind]));
  return Object.fromEntries(
    textKinds.flatMap((kind) => {
      const { name, schema, translationSchema } = TEXT_KINDS[kind];
      return [[name, jsonSchema(schema(links))], [`${name}-translation`, jsonSchema(translationSchema)]] as const;
    }),
  );
}

/** A schema as a code editor reads it: of what people write, not of what becomes of it. */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });
}
