import { today } from '../src/model/days.ts';
import { helpLines } from '../src/model/help-lines.ts';
import { helpLinesDue, reviewsDue } from '../src/report/due.ts';
import { readTexts } from '../src/report/front-matter.ts';

if (process.argv.some((word) => word === '--help' || word === '-h')) {
  console.log('Lists what somebody should look at: help lines to check again, and reviews that are due. It never fails.\n\n  npm run report\n');
} else {
  const on = today();
  const posts = (await readTexts('content/posts', /^index\.mdx?$/)).map(({ file, fields }) => ({
    file,
    reviewDue: typeof fields['reviewDue'] === 'string' ? fields['reviewDue'] : undefined,
  }));
  section('Help lines to check again', helpLinesDue(helpLines(), on));
  section('Reviews that are due', reviewsDue(posts, on));
}

function section(title: string, lines: readonly string[]): void {
  console.log(`${title}: ${lines.length === 0 ? 'none' : ''}`);
  for (const line of lines) console.log(`  ${line}`);
}
