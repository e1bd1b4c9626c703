/** What separates two words of a phrase. */
const GAP = '[\\s-]+';

/** Some words of any kind. */
const MOST_ANY_WORDS = 3;
const ANY_WORDS = `(?:${GAP}[\\p{L}\\p{N}'’]+){0,${MOST_ANY_WORDS}}`;

/** A word of a phrase, or several to choose from, each with its ending left open or not. */
const CHOICE = /^[\p{L}\p{N}'’%-]+\*?(?:\/[\p{L}\p{N}'’%-]+\*?)*$/u;

/** Where words may start and end. */
export const STARTS = '(?<![\\p{L}\\p{N}])';
export const ENDS = '(?![\\p{L}\\p{N}])';

/**
 * What keeps a text from being read as a phrase, told to its writer.
 *
 * @param of the fields whose entries are phrases
 */
export function phraseFault(phrase: string, of = 'words, except or sensitive'): string | undefined {
  const words = phraseWords(phrase);
  if (words.every(({ kind }) => kind !== 'needed')) return `an entry of ${of} needs at least one word without brackets.`;
  const wrong = words.find(({ kind, choices }, index) => (kind === 'any' ? index === 0 || index === words.length - 1 : !choices.every((choice) => CHOICE.test(choice))));
  return wrong && `"${wrong.choices.join(' ')}" cannot stand here. Write words, a slash between words to choose from, * for any ending, brackets around what may be missing, ... between two words.`;
}

/** A phrase as the source of a regular expression over text in small letters. */
export function phrasePattern(phrase: string): string {
  let pattern = '';
  let begun = false;
  for (const { kind, choices } of phraseWords(phrase)) {
    const words = choices.map(choice).join(GAP);
    if (kind === 'any') pattern += ANY_WORDS;
    else if (kind === 'needed') pattern += `${begun ? GAP : ''}${words}`;
    else pattern += begun ? `(?:${GAP}${words})?` : `(?:${words}${GAP})?`;
    begun ||= kind === 'needed';
  }
  return pattern;
}

/** What stands in all that a phrase finds, and near to each other. */
export interface PhraseParts {
  /** The words that must be there, in their order: for each those to choose from, with a `*` where the ending is left open. */
  needed: string[][];
  /** How many words there are at most from the first to the last of them. */
  length: number;
}

/** The parts of a phrase, in small letters. */
export function phraseParts(phrase: string): PhraseParts {
  const words = phraseWords(phrase);
  return {
    needed: words.filter(({ kind }) => kind === 'needed').map(({ choices: [choices = ''] }) => choices.split('/')),
    length: words.reduce((length, { kind, choices }) => length + (kind === 'any' ? MOST_ANY_WORDS : choices.length), 0),
  };
}

/** A word of a phrase, or what stands in its place. */
export interface PhraseWord {
  kind: 'needed' | 'optional' | 'any';
  /** One choice, or several after each other within brackets. */
  choices: string[];
}

/** The words of a phrase in small letters, in their order. */
export function phraseWords(phrase: string): PhraseWord[] {
  return [...phrase.trim().toLowerCase().matchAll(/\(([^()]*)\)|\S+/g)].map(([word, optional]): PhraseWord => {
    if (word === '...') return { kind: 'any', choices: [word] };
    return optional === undefined ? { kind: 'needed', choices: [word] } : { kind: 'optional', choices: optional.trim().split(/\s+/) };
  });
}

function choice(words: string): string {
  const alternatives = words.split('/').map((word) => word.replace(/['’]/g, "['’]").replace('*', '\\p{L}*'));
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(?:${alternatives.join('|')})`;
}
