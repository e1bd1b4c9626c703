import { checkContent } from '../src/check/content.ts';
import { report, summary } from '../src/check/problem.ts';

if (process.argv.some((word) => word === '--help' || word === '-h')) {
  console.log('Reads all content and says what must be mended, without building the site.\n\n  npm run check\n');
} else {
  const problems = await checkContent();
  const errors = problems.filter(({ level }) => level === 'error');
  if (problems.length > 0) console.error(`${report(problems)}\n`);
  if (errors.length > 0) console.error(summary(errors));
  else console.log('The content is in order.');
  if (errors.length > 0) process.exitCode = 1;
}
