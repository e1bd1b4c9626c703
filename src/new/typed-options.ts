import { parseArgs } from 'node:util';
import { Unclear } from '../content/unclear.ts';

/** The options of the command; those with a text take the next word as it stands. */
const OPTIONS = {
  title: { type: 'string' },
  topic: { type: 'string' },
  kind: { type: 'string' },
  language: { type: 'string' },
  english: { type: 'string' },
  address: { type: 'string' },
  author: { type: 'string' },
  translate: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What is typed after the command. */
export type Options = { [name in keyof typeof OPTIONS]?: name extends 'help' ? boolean : string };

const isOption = (word: string | undefined) => word?.startsWith('--') === true && word.slice(2) in OPTIONS;
const takesText = (word: string | undefined) => isOption(word) && word !== '--help';

/**
 * Understands what is typed after the command.
 *
 * @throws Unclear where it cannot be understood
 */
export function typedOptions(words: readonly string[]): Options {
  const { options, alone } = sorted(words);
  try {
    const { values, positionals } = parseArgs({ args: options, options: OPTIONS, allowPositionals: true });
    const lost = [...alone, ...positionals].join(' ');
    if (lost === '') return values;
    throw new Unclear(`"${lost}" stands alone. Put the title in quotation marks after --title, and -- before it: npm run new -- --title ${JSON.stringify(lost)}`);
  } catch (fault) {
    if (fault instanceof Unclear) throw fault;
    const [reason = ''] = (fault instanceof Error ? fault.message : String(fault)).split(/\. |\n/);
    throw new Unclear(`${reason.replace(/\.$/, '')}. Type npm run new -- --help to see what can stand here.`);
  }
}

/** A text may begin with a dash: it goes with the option before it, and what has spaces is no option. */
function sorted(words: readonly string[]): { options: string[]; alone: string[] } {
  const options: string[] = [];
  const alone: string[] = [];
  words.forEach((word, index) => {
    if (takesText(words[index - 1]) && !isOption(word)) options.push(`${options.pop()}=${word}`);
    else if (takesText(word) && (words[index + 1] === undefined || isOption(words[index + 1]))) throw new Unclear(`${word} stands without words. Write them behind it, in quotation marks.`);
    else if (/^-.*\s/s.test(word) && !/^--[a-z]+=/.test(word)) alone.push(word);
    else options.push(word);
  });
  return { options, alone };
}
