import type { AstroIntegration } from 'astro';
import { CHECK_CACHE, checkContent } from '../check/check.ts';
import { report, summary } from '../check/report/format.ts';
import { ADDRESS_LIST } from '../content/address-list.ts';
import type { Problem } from '../content/problem.ts';
import { whenContentChanges } from './content-changes.ts';

/** Checks the content after each change while the site is shown to its writers, and tells what it finds in the terminal. */
export function checkWhileWriting(): AstroIntegration {
  return {
    name: 'check-while-writing',
    hooks: {
      'astro:server:setup'({ server }) {
        const check = rechecking(() => checkContent('content', { cache: CHECK_CACHE }), (words) => console.log(`\n${words}\n`));
        whenContentChanges(server, () => void check());
      },
    },
  };
}

/**
 * Makes a check that tells what it finds, and once that it finds nothing any more. It never fails.
 *
 * While one runs, further calls only make it run once more.
 */
export function rechecking(find: () => Promise<Problem[]>, tell: (words: string) => void): () => Promise<void> {
  let told = false;
  let running: Promise<void> | undefined;
  let again = false;

  const once = async (): Promise<void> => {
    again = false;
    // A list that a build writes does not matter until the next one.
    const problems = (await find()).filter(({ file }) => file !== ADDRESS_LIST);
    if (problems.length > 0) tell(`${report(problems, process.stdout)}\n\n${summary(problems, process.stdout)}`);
    else if (told) tell('In order again.');
    told = problems.length > 0;
    if (again) await once();
  };

  return () => {
    again = running !== undefined;
    running ??= once()
      .catch((fault: unknown) => tell(`The content could not be checked (${String(fault)}).`))
      .finally(() => (running = undefined));
    return running;
  };
}
