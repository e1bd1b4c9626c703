import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MdastNode } from 'satteri';
import type { ParsedNode } from 'yaml';
import { readText } from '../../content/files.ts';
import { foreignProse, proseInFields, proseInMarkdown } from '../../content/markdown/prose.ts';
import { error, type Problem, warning } from '../../content/problem.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { languageSchema } from '../../schema/language.ts';
import { FIRST_LANGUAGE, isLanguage, type Language } from '../../words/words.ts';
import { exceptionsIn } from './exceptions.ts';
import { type KnownNumbers, knownNumbers, numberCheck } from './help-numbers.ts';
import { languageCheck, sensitiveWords } from './house-style.ts';
import { repeats } from './repeats.ts';

/** The file of the help lines, in the content's folder. */
const HELP_LINES = 'help-lines.yaml';

/** Something about the words of a text. */
export interface Finding {
  /** Where it starts, in characters from the start of the text. */
  at: number;
  level: Problem['level'];
  message: string;
  /** Whether the word list answers it rather than an exception in the text. */
  byList?: boolean;
}

/** Looks at the words of a text in one language; all that is not read by readers is spaces. */
export type WordCheck = (prose: string, language: Language) => Finding[];

/** A part of a file: its front matter, its text, or all of it. */
export interface Part {
  file: string;
  source: string;
  linesBefore: number;
  language: Language;
}

/** The check of the words in the content. */
export interface Wording {
  /** The numbers for help that texts may name; nothing where their file cannot be read. */
  numbers: KnownNumbers | undefined;

  /** What is wrong with the words of a text, and what in it a reader may want to know of before. */
  ofText(part: Part, tree: MdastNode): { problems: Problem[]; sensitive: string | undefined };

  /** What is wrong with the words in its fields. */
  ofFields(part: Part, fields: ParsedNode | null): Problem[];

  /** What is wrong with the words in a file of fields, as far as it can be read. */
  ofFile(file: string): Promise<Problem[]>;
}

/**
 * The check of words by the rules in a content folder.
 *
 * @param words the practice's own words, where spelling is checked too
 */
export async function wordingOf(root: string, words?: string): Promise<Wording> {
  const { rules, mayRepeat, sensitive } = (await fieldsOf(join(root, 'language.yaml')))?.values ?? { rules: [], mayRepeat: {}, sensitive: {} };
  const firstSensitive = sensitiveWords(sensitive);
  const numbers = knownNumbers((await fieldsOf(join(root, HELP_LINES)))?.raw);
  const ofWords = [languageCheck(rules), repeats(mayRepeat), ...(words === undefined ? [] : [(await import('./spelling.ts')).spelling(words)])];
  const checks = [...ofWords, ...(numbers ? [numberCheck(numbers)] : [])];
  // The file of help lines holds its numbers against each other itself.
  const ofFields = (part: Part, fields: ParsedNode | null, all = false) => problems(part, proseInFields(part.source, fields, part.language, all), basename(part.file) === HELP_LINES ? ofWords : checks);
  return {
    numbers,
    ofText(part, tree) {
      const prose = proseInMarkdown(part.source, tree);
      return { problems: problems(part, new Map([...foreignProse(part.source, tree), [part.language, prose]]), checks), sensitive: firstSensitive(prose, part.language) };
    },
    ofFields: (part, fields) => ofFields(part, fields),
    async ofFile(file) {
      const read = await fieldsOf(file);
      const [, letters = ''] = /\.([a-z]{2})\.yaml$/.exec(file) ?? [];
      const language = isLanguage(letters) ? letters : FIRST_LANGUAGE;
      return read ? ofFields({ file, source: read.source, linesBefore: 0, language }, read.nodes, /glossary[.\w]*$/.test(file)) : [];
    },
  };
}

/** A file of fields as far as it can be read; what is wrong with it is told by its own check. */
async function fieldsOf(file: string) {
  const source = existsSync(file) && file.endsWith('.yaml') ? await readText(file) : undefined;
  return typeof source === 'string' ? { source, ...readFields(file, source, 0, languageSchema) } : undefined;
}

function problems({ file, source, linesBefore }: Part, byLanguage: ReadonlyMap<Language, string>, checks: readonly WordCheck[]): Problem[] {
  const found = [...byLanguage].flatMap(([language, prose]) => checks.flatMap((check) => check(prose, language)));
  const exceptions = exceptionsIn(source);
  if (found.length === 0 && exceptions.length === 0) return [];

  const place = (at: number) => {
    const before = source.slice(0, at).split('\n');
    return { file, line: before.length + linesBefore, column: (before.at(-1) ?? '').length + 1 };
  };
  const used = new Set<(typeof exceptions)[number]>();
  const left = found.filter(({ at, byList }) => {
    const covering = byList ? [] : exceptions.filter(({ from, to }) => from <= at && at < to);
    for (const exception of covering) used.add(exception);
    return covering.length === 0;
  });
  return [
    ...left.map(({ at, level, message }) => (level === 'error' ? error : warning)(place(at), message)),
    ...exceptions.flatMap((exception) => {
      if (exception.reason === '') return [error(place(exception.at), 'an exception to the language rules says why: <!-- language-ok: the name of a law -->')];
      return used.has(exception) ? [] : [warning(place(exception.at), 'this exception to the language rules covers nothing. Put it right before the words, or take it out.')];
    }),
  ];
}
