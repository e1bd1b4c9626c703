import { basename } from 'node:path';
import { z } from 'astro/zod';
import { type Site, siteOf } from '../../src/check/whole/site.ts';
import type { Content, Entry, Text } from '../../src/content/content.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { ENTRY_KINDS, type EntryKindName, type Fields, TEXT_KINDS, type TextKindName } from '../../src/content/kinds.ts';
import { readBody } from '../../src/content/markdown/body.ts';
import { type Outline, outlineOf } from '../../src/content/markdown/outline.ts';
import { proseInMarkdown } from '../../src/content/markdown/prose.ts';
import { isAttachment } from '../../src/schema/attachments.ts';
import { isProblem } from '../../src/content/problem.ts';
import { SINGLE_FILES, type SingleFiles } from '../../src/content/single-files.ts';
import { readFields } from '../../src/content/yaml/fields.ts';
import { languageOfFile } from '../../src/languages/languages.ts';
import { sampleContext } from './sample-context.ts';

/** The day on which examples are looked at. */
const NOW = new Date('2026-06-15T12:00:00Z');

/** A site from an example: its files stand one below the other, each under a line of three equals signs and its path. */
export function siteFrom(example: string): Site {
  const written = new Map(example.split(/^=== /m).filter(Boolean).map((part): [string, string] => {
    const [path = '', ...lines] = part.split('\n');
    return [path, lines.join('\n')];
  }));
  const read = [...written].flatMap(([path, source]) => textFrom(path, source));
  const entries = [...written].flatMap(([path, source]) => entryFrom(path, source));
  const files: SingleFiles = new Map([...written].flatMap(([file, source]) => {
    const schema = SINGLE_FILES[file];
    return schema ? [[file, { file, source, fields: readFields(file, source, 0, schema) }] as const] : [];
  }));
  const texts = read.map(({ text }) => text);
  const folders = texts.map(({ kind, id }) => ({ kind, id, languages: texts.filter((other) => other.kind === kind && other.id === id).map(({ language }) => language), attachments: attachmentsIn(written, kind, id) }));
  const content: Content = { texts, entries, folders };
  return siteOf({ root: '', content, outlines: read.map(({ outline }) => outline), files, list: written.get('addresses.txt') ?? '', online: written.get('online/addresses.txt') ?? '' }, NOW);
}

/** The names of the files beside a text that readers take along. */
function attachmentsIn(written: ReadonlyMap<string, string>, kind: string, id: string): string[] {
  return [...written.keys()].filter((path) => path.startsWith(`${kind}/${id}/`) && isAttachment(path)).map((path) => basename(path));
}

function textFrom(file: string, source: string): { text: Text; outline: Outline }[] {
  const [kind = '', id = '', name = ''] = file.split('/');
  const language = languageOfFile(name);
  if (!(kind in TEXT_KINDS) || !language) return [];
  const cut = splitFrontMatter(file, source);
  const body = isProblem(cut) ? cut : readBody(cut, language);
  if (isProblem(cut) || isProblem(body)) throw new Error(`${file} cannot be read: ${isProblem(body) ? body.message : ''}`);
  const { raw } = readFields(file, cut.frontMatter, 1, z.unknown());
  const outline = outlineOf(body, sampleContext.sensitive(proseInMarkdown(body.source, body.tree), language));
  return [{ text: { kind: kind as TextKindName, id, language, file, fields: raw as Fields }, outline }];
}

function entryFrom(file: string, source: string): Entry[] {
  const [kind = ''] = file.split('/');
  if (!(kind in ENTRY_KINDS)) return [];
  return [{ kind: kind as EntryKindName, id: basename(file, '.yaml'), file, fields: readFields(file, source, 0, z.unknown()).raw as Fields }];
}
