import { glossaryFile } from '../content/single-files.ts';
import { glossarySchema } from '../schema/glossary.ts';
import type { Language } from '../words/words.ts';
import { contentFile, lazily } from './content-file.ts';

const byLanguage = new Map<Language, () => ReadonlyMap<string, string>>();

/** The meaning of each hard word in a language, by the word in small letters. */
export function glossary(language: Language): ReadonlyMap<string, string> {
  const read = byLanguage.get(language) ?? lazily(() => readGlossary(language));
  byLanguage.set(language, read);
  return read();
}

function readGlossary(language: Language): ReadonlyMap<string, string> {
  const meanings = contentFile(glossaryFile(language), glossarySchema);
  return new Map(Object.entries(meanings).map(([term, meaning]) => [term.toLowerCase(), meaning]));
}
