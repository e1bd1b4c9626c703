import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CHECK_CACHE, checkContent } from '../src/check/check.ts';
import { annotations, asJson, report, summary } from '../src/check/report/format.ts';
import { Progress } from '../src/check/report/progress.ts';
import { allRules } from '../src/check/rules.ts';
import { error, isError, type Problem } from '../src/content/problem.ts';

const HELP = `Reads all content, its spelling too, and says what must be mended, without building the site. Where the content
is in order, it then looks over the types of the code.

  npm run check
  npm run check -- --content         the content alone, which is all that a writer needs
  npm run check -- --names           the name of its rule behind each message, which a note needs that sets it aside
  npm run check -- --github          for GitHub Actions, which is noticed by itself: marks on the lines of a pull request
  npm run --silent check -- --json   for programs
  npm run check -- --rules           every rule, whether it is an error, and what it tells

It ends with 1 where there are errors, which keep the site from being published, with 0 where there are only warnings
or nothing, and with 2 where it was called in a way that it does not know.

With --json it prints one object: the numbers errors, warnings and files, and the list problems. Each problem has file
(from the project's folder), line and column (from 1, or null where the whole file is meant), level ("error" or
"warning") and message (what is wrong, and what to write instead).
`;

const OPTIONS = { content: { type: 'boolean' }, json: { type: 'boolean' }, github: { type: 'boolean' }, names: { type: 'boolean' }, rules: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

try {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) console.log(HELP);
  else if (values.rules) console.log(ruleList());
  else {
    await check(values.json ? 'json' : values.github || process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'words', values.names);
    if (!process.exitCode && !values.json && !values.content) checkTypes();
  }
} catch (fault) {
  console.error(`${(fault as Error).message.split('. ')[0]}. Type npm run check -- --help to see what there is.`);
  process.exitCode = 2;
}

/** Astro's own check of the code, which speaks to programmers and is heard only where it fails. It asks whether to install things, so nobody answers it. */
function checkTypes(): void {
  if (process.stderr.isTTY) process.stderr.write('Now the code of the site, which takes half a minute …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check:code'], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', shell: process.platform === 'win32' });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  if (status === 0) return console.log('The code is in order.');
  console.error(`\n${stdout}${stderr}\nWhat you wrote is in order. What stands above is about the program: show it to whoever looks after the site.`);
  process.exitCode = status ?? 1;
}

async function check(form: 'json' | 'github' | 'words', names = false): Promise<void> {
  const problems = await everything();
  if (form === 'json') console.log(asJson(problems));
  else {
    if (problems.length > 0) console.log(`${report(problems, process.stdout, { names })}\n`);
    if (form === 'github' && problems.length > 0) console.log(`${annotations(problems)}\n`);
    console.log(summary(problems, process.stdout));
  }
  if (problems.some(isError)) process.exitCode = 1;
}

/** Every rule on a line. */
function ruleList(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  return allRules.map(({ id, level, tells }) => `${id.padEnd(width)}  ${level.padEnd('warning'.length)}  ${tells}`).join('\n');
}

/** All problems. Where the check itself fails, that is one. */
async function everything(): Promise<Problem[]> {
  const progress = new Progress(process.stderr);
  try {
    return await checkContent('content', { spelling: true, online: true, cache: CHECK_CACHE, checked: progress.next });
  } catch (fault) {
    return [error({ file: 'content' }, `the check stopped before its end (${(fault as Error).message.split('\n')[0]}). The fault may be its own: show this line to whoever looks after the site.`)];
  } finally {
    progress.end();
  }
}
