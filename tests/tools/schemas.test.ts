import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldFileSchemas, SCHEMA_FOLDER } from '../../src/editor/field-files.ts';
import { helpWithFrontMatter } from '../../src/editor/front-matter.ts';
import { FIELD_FILES } from '../../src/editor/schemas.ts';

/** VS Code's settings may hold comments. */
const settings = parse(readFileSync('.vscode/settings.json', 'utf8').replace(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;
const associations = settings['yaml.schemas'] as Record<string, string>;
const accepts = (schema: string, value: unknown) => z.fromJSONSchema(JSON.parse(schema) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;
const frontMatter = (file: string): unknown => parse(/^---\n([^]*?)\n---$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '');

/** As much of a JSON schema as a writer gets to see. */
interface Described {
  description?: string;
  pattern?: string;
  patternErrorMessage?: string;
  properties?: Record<string, Described>;
  items?: Described;
  additionalProperties?: Described | false;
  anyOf?: Described[];
}

/** The places in a schema that have no words for a writer: fields without a description, and patterns without a message. */
function speechless(schema: Described, at = ''): string[] {
  const { properties = {}, items, additionalProperties, anyOf = [] } = schema;
  return [
    ...(schema.pattern && !schema.patternErrorMessage ? [`${at}: ${schema.pattern}`] : []),
    ...Object.entries(properties).filter(([, { description }]) => !/\."?$/.test(description ?? '')).map(([name]) => `${at}/${name}`),
    ...[...Object.entries(properties), ...[items, additionalProperties || undefined, ...anyOf].map((part) => ['*', part] as const)]
      .flatMap(([name, part]) => (part ? speechless(part, `${at}/${name}`) : [])),
  ];
}

describe('help with files of fields', () => {
  it.each([...fieldFileSchemas()])('is up to date in %s: after a change in src/schema type npm run schemas', (name, text) => {
    expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
  });

  it('is there for every file of fields in the content, once', () => {
    expect(associations).toEqual(Object.fromEntries(Object.entries(FIELD_FILES).map(([name, { files }]) => [`${SCHEMA_FOLDER}/${name}.json`, files])));
    for (const file of globSync('content/**/*.yaml')) expect(Object.values(associations).filter((files) => matchesGlob(file, files)), file).toHaveLength(1);
  });

  it('has nothing against the content that the check lets pass', () => {
    for (const [name, { files }] of Object.entries(FIELD_FILES)) {
      const schema = readFileSync(join(SCHEMA_FOLDER, `${name}.json`), 'utf8');
      for (const file of globSync(files)) expect(accepts(schema, parse(readFileSync(file, 'utf8'))), file).toBe(true);
    }
  });

  it('complains of a field that is misspelled, missing, too short or no day', () => {
    const schema = readFileSync(join(SCHEMA_FOLDER, 'person.json'), 'utf8');
    expect(accepts(schema, { name: 'Ana', kind: 'person' })).toBe(true);
    expect(accepts(schema, { nam: 'Ana', name: 'Ana', kind: 'person' })).toBe(false);
    expect(accepts(schema, { kind: 'person' })).toBe(false);
    expect(accepts(schema, { name: 'Ana', kind: 'robot' })).toBe(false);
    expect(accepts(readFileSync(join(SCHEMA_FOLDER, 'topic.json'), 'utf8'), { title: 'Sleep', description: 'Too short.' })).toBe(false);
  });

  it.each([...fieldFileSchemas()])('explains each field of %s in a sentence, and shows no pattern to its writer', (_, text) => {
    expect(speechless(JSON.parse(text) as Described)).toEqual([]);
  });
});

describe('help with front matter', () => {
  let folder: string;
  const read = (name: string) => readFileSync(join(folder, '.astro/collections', name), 'utf8');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'editor-help-'));
    cpSync('content', join(folder, 'content'), { recursive: true });
    helpWithFrontMatter(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('knows every text, and has nothing against one that the check lets pass', () => {
    const { entries, collections } = JSON.parse(read('collections.json')) as { entries: Record<string, string>; collections: { name: string }[] };
    const texts = globSync('content/{posts,pages}/*/*.md', { cwd: folder });
    expect(Object.keys(entries)).toHaveLength(texts.length);
    // Astro's extension looks for the schema of a collection by its name in small letters.
    expect(collections.filter(({ name }) => name !== name.toLowerCase())).toEqual([]);
    for (const file of texts) {
      const [, collection = ''] = Object.entries(entries).find(([address]) => address.endsWith(file.replaceAll('\\', '/').toLowerCase())) ?? [];
      expect(collections.map(({ name }) => name)).toContain(collection);
      expect(accepts(read(`${collection}.schema.json`), frontMatter(join(folder, file))), file).toBe(true);
    }
  });

  it('offers the topics and the people there are', () => {
    const { properties } = JSON.parse(read('post.schema.json')) as { properties: { topics: { items: { enum: string[] } }; author: { enum: string[] }; authors: { items: { enum: string[] } } } };
    expect(properties.topics.items.enum).toEqual(globSync('content/topics/*.yaml').map((file) => file.replace(/^.*[/\\]|\.yaml$/g, '')).sort());
    expect(properties.author.enum.length).toBeGreaterThan(0);
    expect(properties.authors.items.enum).toEqual(properties.author.enum);
  });

  it('explains each field in a sentence, and shows no pattern to its writer', () => {
    for (const file of globSync('.astro/collections/*.schema.json', { cwd: folder })) expect(speechless(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Described), file).toEqual([]);
  });

  it('takes one author, or a list of several', () => {
    const { author, ...others } = frontMatter(globSync('content/posts/*/index.md')[0]!) as Record<string, unknown>;
    const takes = (fields: object) => accepts(read('post.schema.json'), { ...others, ...fields });
    expect([{ author }, { authors: [author] }, { author: [author] }, { authors: [] }, { authors: author }].map(takes)).toEqual([true, true, false, false, false]);
  });

  it('takes days for days, and complains of others', () => {
    const post = frontMatter(globSync('content/posts/*/index.md')[0]!) as object;
    expect(accepts(read('post.schema.json'), post)).toBe(true);
    expect(accepts(read('post.schema.json'), { ...post, published: '2026-1-31' })).toBe(false);
    expect(accepts(read('post.schema.json'), { ...post, published: '2026-01-31T00:00:00Z' })).toBe(false);
    expect(accepts(read('post.schema.json'), { ...post, date: '2026-01-31' })).toBe(false);
  });
});
