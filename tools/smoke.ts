import { Progress } from '../src/live/progress.ts';
import type { Finding } from '../src/live/smoke/finding.ts';
import { tellSearchEngines } from '../src/live/smoke/search-engines.ts';
import { type Look, readSite, smoke } from '../src/live/smoke/smoke.ts';
import { Unclear } from '../src/content/unclear.ts';
import { typedWords } from './typed-words.ts';

const HELP = `Looks at the site as readers meet it: its certificate, headers, pages, links, help lines, feeds and former ` +
  `addresses. It changes nothing.

  npm run smoke -- https://blog.example.org

  --tell-search-engines   then tells Bing and others which pages changed in the last week (IndexNow)

It also looks at a site on this computer: npm start, and in another window npm run smoke -- http://localhost:4321
`;

const OPTIONS = { 'tell-search-engines': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

/** What stands before a finding. */
const MARKS: Record<Finding['level'], string> = { mend: 'MEND', look: 'look', unseen: ' -- ' };

const counts = { mend: 0, look: 0, unseen: 0 };

try {
  await main();
} catch (fault) {
  if (!(fault instanceof Unclear)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = typedWords('npm run smoke', OPTIONS);
  if (values.help) return console.log(HELP);
  const [address, ...more] = positionals;
  if (!address || more.length > 0) throw new Unclear('Say which site to look at: npm run smoke -- https://blog.example.org');
  const site = readSite(address);
  const progress = new Progress(process.stderr, () => `Looking … ${site.asked} addresses asked for`);
  const pages = await smoke(site, (look) => {
    progress.clear();
    print(look);
  }).finally(() => progress.end());
  console.log(`\n${summary()}`);
  if (counts.mend > 0) process.exitCode = 1;
  else if (values['tell-search-engines']) console.log(await tellSearchEngines(site, pages));
}

function print({ told, findings }: Look): void {
  if (findings.length === 0) console.log(` ok   ${told}`);
  for (const { level, told } of findings) {
    counts[level] += 1;
    console.log(`${MARKS[level]}  ${level === 'unseen' ? `Not looked at here: ${told}` : told}`);
  }
}

function summary(): string {
  const { mend, look } = counts;
  if (mend + look === 0) return 'All is well.';
  return [...(mend > 0 ? [`${mend} to mend.`] : []), ...(look > 0 ? [`${look} to look at when there is time.`] : [])].join(' ');
}
