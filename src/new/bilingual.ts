import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { list, readText } from '../content/files.ts';
import { readFieldsOfTexts } from '../content/front-matter-index.ts';
import { archiveAddress, homeAddress, pageAddress, topicAddress, topicsAddress } from '../model/addresses.ts';
import { glossaryFile } from '../model/glossary.ts';
import { FIRST_LANGUAGE, type Language } from '../words/words.ts';

/** The words that a language's glossary explains, as they are written there. */
export async function explainedWords(root: string, language: Language): Promise<string[]> {
  return Object.keys(await fieldsOf(join(root, glossaryFile(language))));
}

/** The addresses of everything that stands in another language too, by their address in the first one. */
export async function translatedAddresses(root: string, language: Language): Promise<Map<string, string>> {
  const texts = (await Promise.all(['posts', 'pages'].map((room) => readFieldsOfTexts(join(root, room), new RegExp(`^${language}\\.mdx?$`))))).flat();
  const topics = (await list(join(root, 'topics'))).files.filter((file) => file.endsWith('.yaml'));
  const slugs = await Promise.all(
    topics.map(async (file) => {
      const { translations } = (await fieldsOf(join(root, 'topics', file))) as { translations?: Record<string, { slug?: unknown } | undefined> };
      return [basename(file, '.yaml'), translations?.[language]?.slug] as const;
    }),
  );
  return new Map([
    ...[homeAddress, topicsAddress, archiveAddress].map((address): [string, string] => [address(FIRST_LANGUAGE), address(language)]),
    ...slugs.flatMap(([id, slug]): [string, string][] => (typeof slug === 'string' ? [[topicAddress(FIRST_LANGUAGE, id), topicAddress(language, slug)]] : [])),
    ...texts.map(({ folder, fields }): [string, string] => [pageAddress(FIRST_LANGUAGE, folder), pageAddress(language, String(fields['slug']))]),
  ]);
}

/** What a file of fields holds; nothing where it cannot be read. */
export async function fieldsOf(file: string): Promise<Record<string, unknown>> {
  const text = existsSync(file) ? await readText(file) : '';
  try {
    return typeof text === 'string' ? ((parse(text, { logLevel: 'silent' }) as Record<string, unknown> | null) ?? {}) : {};
  } catch {
    return {};
  }
}
