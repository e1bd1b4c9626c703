import { z } from 'astro/zod';
import { glossaryFile, HELP_LINES, rawOf, type SingleFiles, valuesOf } from '../content/single-files.ts';
import { languageSchema } from '../schema/language.ts';
import { type Language, languages } from '../words/words.ts';
import { type KnownNumbers, knownNumbers } from './words/help-numbers.ts';
import { houseStyle, sensitiveWords } from './words/house-style.ts';
import type { Finder } from './words/passage.ts';

/** What rules know of the rest of the content, as far as it can be read. */
export interface Context {
  /** The names of the sources in `content/sources.yaml`; nothing where it cannot be read. */
  sources: readonly string[] | undefined;
  /** The glossary of a language: the name of its file in `content/`, and its words in small letters, where it can be read. */
  glossary(language: Language): { file: string; terms: readonly string[] | undefined };
  /** The numbers for help that texts may name; nothing where their file cannot be read. */
  numbers: KnownNumbers | undefined;
  /** Finds the words that `content/language.yaml` speaks of. */
  style: Finder;
  /** The words that may stand twice, by language: "she had had". */
  mayRepeat: Readonly<Partial<Record<Language, readonly string[] | undefined>>>;
  /** Finds the first words that a reader may want to know of before. */
  sensitive(prose: string, language: Language): string | undefined;
  /** Finds words that are in no dictionary; left out where spelling is not looked at. */
  spelling?: Finder | undefined;
}

/** Gathers what rules need to know of the content. */
export function contextOf(files: SingleFiles, spelling?: Finder): Context {
  const { rules, mayRepeat, sensitive } = valuesOf(files, 'language.yaml', languageSchema) ?? { rules: [], mayRepeat: {}, sensitive: {} };
  const terms = new Map(languages.map((language) => [language, namesIn(files, glossaryFile(language))?.map((name) => name.toLowerCase())]));
  return {
    sources: namesIn(files, 'sources.yaml'),
    glossary: (language) => ({ file: glossaryFile(language), terms: terms.get(language) }),
    numbers: knownNumbers(rawOf(files, HELP_LINES)),
    style: houseStyle(rules),
    mayRepeat,
    sensitive: sensitiveWords(sensitive),
    spelling,
  };
}

/** The names in a file of names and what they stand for; none where there is no file, and nothing where it cannot be read. */
function namesIn(files: SingleFiles, name: string): readonly string[] | undefined {
  if (!files.has(name)) return [];
  const fields = z.record(z.string(), z.unknown()).safeParse(rawOf(files, name)).data;
  return fields && Object.keys(fields);
}
