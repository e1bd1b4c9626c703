import { CHECK_CACHE } from '../src/check/check.ts';
import { net } from '../src/import/fetch/net.ts';
import { withPictures } from '../src/import/fetch/folder.ts';
import { finish } from '../src/import/finish.ts';
import { bringAlong } from '../src/import/import.ts';
import { withoutPictures } from '../src/import/pictures/none.ts';
import { Refused } from '../src/import/refused.ts';
import { SOURCES } from '../src/import/sources.ts';
import { opened, sourceFor } from '../src/import/what.ts';
import { askedWords, dryWords, GOES_ON, outcomeWords, stopWords } from '../src/import/words.ts';
import { Progress } from '../src/live/progress.ts';
import { typedWords } from './typed-words.ts';

const HELP = `Brings the articles of another blog along, as drafts in content/posts, with every address kept.

  npm run import -- export.xml
  npm run import -- https://old.example.org/feed

It takes:
${SOURCES.map(({ id, tells }) => `  ${id.padEnd(10)} ${tells}`).join('\n')}

  --dry-run          says what would come along, and writes nothing
  --accept           takes the proposals for topics and authors without asking
  --pictures FOLDER  takes pictures from a folder of downloaded files, and none from the net
  --site ADDRESS     the address of the former site, where the file does not tell it
  --from NAME        what it is, by a name from the list above, where that is not seen by itself

What it did, and what is left for you to decide, stands in content/import-report.md. Run it again at any time: what is here already
is left alone. How to get the articles out of the former system: docs/moving-in.md.
`;

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  accept: { type: 'boolean' },
  pictures: { type: 'string' },
  site: { type: 'string' },
  from: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.error(`\nStopped. ${GOES_ON}`);
    process.exit(1);
  });
}
try {
  await main();
} catch (fault) {
  console.error(stopWords(fault));
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = typedWords('npm run import', OPTIONS);
  if (values.help) return console.log(HELP);
  const [typedWhat, ...more] = positionals;
  if (typedWhat === undefined || more.length > 0) throw new Refused('Say what comes along: npm run import -- export.xml. With --help, everything that can stand here is listed.');
  if (values.site !== undefined && !URL.canParse(values.site)) throw new Refused(`"${values.site}" is no address. Write it whole: --site https://old.example.org`);
  const online = net();
  const fetcher = values['dry-run'] ? withoutPictures(online) : values.pictures === undefined ? online : withPictures(values.pictures, online);
  const what = await opened(typedWhat, online);
  const source = await sourceFor(what, SOURCES, values.from);
  let far = 'Reading …';
  const progress = new Progress(process.stderr, () => far);
  const told = (doing: string, done: number, of?: number) => (far = `${doing} … ${done.toLocaleString('en')}${of === undefined ? '' : ` of ${of.toLocaleString('en')}`}`);
  try {
    const dryRun = values['dry-run'] ?? false;
    const folder = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
    const outcome = await bringAlong({ root: 'content', source, what, fetcher, dryRun, accept: values.accept ?? false, site: values.site, folder, progress: told });
    let checked = 0;
    const counting = (folders: number) => told('Checking', (checked += folders));
    const finished = outcome.asked || dryRun ? undefined : await finish('content', outcome, { cache: CHECK_CACHE, checked: counting });
    progress.clear();
    console.log(outcome.asked ? askedWords(outcome.asked) : finished ? outcomeWords(outcome, finished) : dryWords(outcome));
  } finally {
    progress.end();
  }
}
