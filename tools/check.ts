import { checkContent } from '../src/check/content.ts';
import { report } from '../src/check/problem.ts';

if (process.argv.some((word) => word === '--help' || word === '-h')) {
  console.log('Reads all content and says what must be mended, without building the site.\n\n  npm run check\n');
} else {
  const problems = await checkContent();
  if (problems.length === 0) console.log('The content is in order.');
  else console.error(report(problems));
  if (problems.some(({ level }) => level === 'error')) process.exitCode = 1;
}
