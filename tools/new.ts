import { createInterface } from 'node:readline/promises';
import { canBegin, checkContent } from '../src/check/check.ts';
import { report } from '../src/check/report/format.ts';
import { FIRST_LANGUAGE, languages } from '../src/languages/languages.ts';
import type { Ask } from '../src/new/answers.ts';
import { type Options, typedOptions } from '../src/new/typed-options.ts';
import { Unclear } from '../src/content/unclear.ts';
import { englishName } from '../src/schema/language-code.ts';

const help = () => `Makes a new article: its folder, a text to fill in, and a cover. Without options it asks.

  npm run new
  npm run new -- --title "Sleep and mood" --topic mood --kind condition

  --title      the title, as readers will see it
  --topic      the name of a file in content/topics
  --kind       condition, treatment, coping or news
${languageHelp()}
  --address    the end of its address, where it should differ from the title
  --author     who writes it, where that is not the practice: a name of a file in content/people, or several, with commas between them

Or starts a translation of an article or a page, beside it:

  npm run new -- --translate sleep-and-mood
`;

/** The line on the languages to begin in. */
function languageHelp(): string {
  const others = languages.filter((language) => language !== FIRST_LANGUAGE).map((language) => [language, englishName(language)] as const);
  const [letters, names] = [others.map(([each]) => each).join(' or '), others.map(([, name]) => name).join(' or ')];
  return `  --language   ${FIRST_LANGUAGE}, or ${letters} to begin in ${names}: then --title is in ${names}, and --english gives the English title`;
}

/** What is typed after the command, or what is wrong with it. */
function typed(): Options | string {
  try {
    return typedOptions(process.argv.slice(2));
  } catch (fault) {
    if (!(fault instanceof Unclear)) throw fault;
    return fault.message;
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

const options = typed();
if (typeof options === 'string') refuse(options);
else if (options.help) console.log(help());
else if (!(await canBegin())) refuse(`Something that every article needs is not in order. Mend it first:\n\n${report(await checkContent())}`);
else await make(options);

async function make({ translate, language, ...given }: Options): Promise<void> {
  // What reads the practice's facts is loaded only when they are in order.
  const [{ translationLanguage }, { makeArticle }, { startTranslation }, { today }, { helpWithFrontMatter }] = await Promise.all([
    import('../src/new/answers.ts'),
    import('../src/new/make.ts'),
    import('../src/new/translate.ts'),
    import('../src/model/days.ts'),
    import('../src/editor/front-matter.ts'),
  ]);
  try {
    if (translate !== undefined) console.log(await startTranslation('content', translate, translationLanguage(language)));
    else console.log(await asking((ask) => makeArticle('content', { ...given, ...(language !== undefined && { language }) }, today(), ask)));
    helpWithFrontMatter();
  } catch (fault) {
    if (!(fault instanceof Unclear)) throw fault;
    refuse(fault.message);
  }
}

/** Lets a piece of work ask the editor, where a terminal is there. Ctrl-C and Ctrl-D end both. */
async function asking(work: (ask?: Ask) => Promise<string>): Promise<string> {
  if (!process.stdin.isTTY) return work();
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let done = false;
  terminal.on('close', () => {
    if (done) return;
    refuse('\nNothing was made.');
    process.exit();
  });
  try {
    return await work((question) => terminal.question(question));
  } finally {
    done = true;
    terminal.close();
  }
}
