import { dirname } from 'node:path';
import { error, isError, type Problem, warning } from '../../content/problem.ts';
import { suggest } from '../../content/suggest.ts';
import { languageOfFile } from '../../languages/languages.ts';
import type { Context } from '../context.ts';
import { allRules, LAST_RULES, LISTED_WORD_RULES, SITE_RULES, WORD_RULES } from '../rules.ts';
import { LANGUAGE, type Note, notesIn, type Section } from './notes.ts';

const idsOf = (rules: readonly { id: string }[]): ReadonlySet<string> => new Set(rules.map(({ id }) => id));

const RULES = idsOf(allRules);
const WORDS = idsOf(WORD_RULES);
const LISTED = idsOf(LISTED_WORD_RULES);
const WHOLE = idsOf([...SITE_RULES, ...LAST_RULES]);

/** The rules that a note can set aside: those that warn, and those on words. What else is an error would be broken on the site. */
const NOTABLE = new Set([...allRules.filter(({ level }) => level === 'warning').map(({ id }) => id), ...WORDS]);

/** Whether a note can set aside what a rule tells of. */
export function isNotable(rule: string): boolean {
  return NOTABLE.has(rule);
}

/** What is left once notes are heard. */
export interface Heard {
  problems: Problem[];
  /** The notes that speak of what shows only once all texts are read. */
  notes: Note[];
}

/** The notes in a part of a file. */
export function notesOf(section: Section): Note[] {
  return notesIn(section, (name) => RULES.has(name));
}

/** Takes out of the problems of a file, or of a folder, what its notes set aside, and tells what is wrong with the notes. */
export function hear(problems: readonly Problem[], notes: readonly Note[], { spelling }: Pick<Context, 'spelling'>): Heard {
  const faulty = notes.flatMap((note) => faultOf(note) ?? []);
  const later = notes.filter(({ name }) => WHOLE.has(name) && NOTABLE.has(name));
  const inOrder = !problems.some((problem) => isError(problem) && !notes.some((note) => covers(note, problem)));
  // Where there is an error, not every rule was asked: words are looked at in any case, and spelling where there is a dictionary.
  const asked = ({ name }: Note) =>
    name === LANGUAGE || (inOrder && NOTABLE.has(name) && !WHOLE.has(name) && (spelling !== undefined || !LISTED.has(name)));
  const left = problems.filter((problem) => !notes.some((note) => covers(note, problem)));
  const unused = notes.filter((note) => note.reason !== '' && asked(note) && !problems.some((problem) => covers(note, problem)));
  return { problems: [...left, ...faulty, ...unused.map(coversNothing)], notes: later };
}

/** The same with what is wrong with the content as a whole. */
export function hearLast(problems: readonly Problem[], notes: readonly Note[], inOrder: boolean): Problem[] {
  const unused = inOrder ? notes.filter((note) => note.reason !== '' && !problems.some((problem) => covers(note, problem))) : [];
  return [...problems.filter((problem) => !notes.some((note) => covers(note, problem))), ...unused.map(coversNothing)];
}

/** Whether a note sets a problem aside. What is told of a file as a whole, it covers from anywhere in that file. */
function covers({ file, name, from, to }: Note, problem: Problem): boolean {
  const { rule, line } = problem;
  if (rule === undefined || !NOTABLE.has(rule) || (isError(problem) && !WORDS.has(rule))) return false;
  if (name === LANGUAGE ? !WORDS.has(rule) : name !== rule) return false;
  if (line === undefined) return file === problem.file || isBeside(problem.file, file);
  return file === problem.file && from <= line && line <= to;
}

/** Whether a file that can hold no note, such as a picture, lies in the folder of a text. */
function isBeside(file: string, text: string): boolean {
  return dirname(file) === dirname(text) && languageOfFile(file.slice(dirname(file).length + 1)) === undefined;
}

/** What is wrong with a note by itself. */
function faultOf(note: Note): Problem | undefined {
  const { name, reason } = note;
  if (name !== LANGUAGE && !RULES.has(name)) {
    const meant = suggest(name, [...NOTABLE, LANGUAGE]);
    const mend = meant ? `Write ${meant}-ok, or take it out.` : 'npm run check -- --rules lists their names.';
    return warning(placeOf(note), `no rule is called ${name}, so that this note sets nothing aside. ${mend}`);
  }
  if (name !== LANGUAGE && !NOTABLE.has(name)) {
    const why = 'since readers would find it broken. Mend it, and take this note out.';
    return warning(placeOf(note), `no note sets aside what the rule ${name} tells of, ${why}`);
  }
  if (reason !== '') return undefined;
  return name === LANGUAGE
    ? error(placeOf(note), 'an exception to the language rules says why: <!-- language-ok: the name of a law -->')
    : error(placeOf(note), `a note that sets a rule aside says why, behind a colon, such as ${name}-ok: the name of a page`);
}

function coversNothing(note: Note): Problem {
  if (note.name === LANGUAGE) return warning(placeOf(note), 'this exception to the language rules covers nothing. Put it right before the words, or take it out.');
  return warning(placeOf(note), `the rule ${note.name} tells of nothing that this note covers. Put it right before what is meant, or take it out.`);
}

function placeOf({ file, line, column }: Note): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file, line, column };
}
