import { appendFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measure } from './measure.ts';
import { plot } from './plot.ts';
import { cleanUp, layOut, type Sites } from './sites.ts';
import { type Build, BUILDS, type Results, table } from './table.ts';

const HELP = `Measures what a build costs, beside a bare Astro site of the same texts, in one run on one machine.

  npm run bench                            blogs of 100, 1,000 and 10,000 posts: this takes an hour
  npm run bench -- --size 100              one of them, or several: --size 100 --size 1000
  npm run bench -- --times 3               each build three times, of which the one in the middle counts
  npm run bench -- --json results.json     for programs, and to compare with
  npm run bench -- --plot bench/cost.svg   the cost against the posts, drawn

Blogs are made in .cache/bench/, the same for the same number of posts. Close all else that runs: only ratios of one
run tell something, since machines differ.
`;

const SIZES = ['100', '1000', '10000'];
const OPTIONS = {
  size: { type: 'string', multiple: true, default: SIZES },
  times: { type: 'string', default: '1' },
  json: { type: 'string' },
  plot: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const BUILD = [ASTRO, 'build'];
const CHECK = ['tools/check.ts', '--content'];

/** The post that is changed, one of those that stand in English alone. */
const CHANGED = 'posts/post-42/index.md';

try {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) console.log(HELP);
  else await bench(values.size.map(Number), Number(values.times), values);
} catch (fault) {
  console.error(`${(fault as Error).message}\nType npm run bench -- --help to see what there is.`);
  process.exitCode = 1;
}

async function bench(sizes: readonly number[], times: number, { json, plot: drawing }: { json?: string | undefined; plot?: string | undefined }): Promise<void> {
  if (sizes.some((size) => !(size >= 50)) || !(times >= 1)) throw new Error('A size is a number of posts from 50 up, and times a number from 1 up.');
  const results: Results = { machine: machine(), sizes: [] };
  for (const posts of sizes) {
    const folder = resolve('.cache/bench', String(posts));
    say(`${posts} posts: writing them`);
    const sites = await layOut(folder, posts);
    results.sizes.push({ posts, ...(await measureSize(sites, posts, times)) });
    console.log(table({ ...results, sizes: results.sizes.slice(-1) }));
  }
  if (sizes.length > 1) console.log(table(results));
  if (json) writeFileSync(json, `${JSON.stringify(results, undefined, 2)}\n`);
  if (drawing) writeFileSync(drawing, plot(results));
}

/** Each build of both sites, one after the other. */
async function measureSize({ ours, bare }: Sites, posts: number, times: number): Promise<Omit<Results['sizes'][number], 'posts'>> {
  const rounds: Record<Build, Measured>[] = [];
  for (let round = 1; round <= times; round += 1) {
    const run = async (name: string, site: string, args: readonly string[]): Promise<Measured> => {
      say(`${posts} posts${times > 1 ? `, round ${round}` : ''}: ${name}`);
      return measure(site, args);
    };
    cleanUp(bare);
    cleanUp(ours);
    const bareCold = await run('bare Astro', bare, BUILD);
    const bareWarm = await run('bare Astro again', bare, BUILD);
    const checkCold = await run('the check', ours, CHECK);
    const checkWarm = await run('the check after one change', touched(ours), CHECK);
    cleanUp(ours);
    const cold = await run('this site, nothing kept', ours, BUILD);
    const warm = await run('this site, nothing changed', ours, BUILD);
    const changed = await run('this site after one change', touched(ours), BUILD);
    rounds.push({ bareCold, bareWarm, checkCold, checkWarm, cold, warm, changed });
  }
  say('');
  const middle = (build: Build) => rounds.map((round) => round[build]).toSorted((a, b) => a.seconds - b.seconds)[Math.floor(rounds.length / 2)];
  return {
    ...(Object.fromEntries(BUILDS.map((build) => [build, middle(build)])) as Record<Build, Measured>),
    bytes: bytesIn(join(ours, 'dist')),
    pages: filesIn(join(ours, 'dist')).filter((file) => file.endsWith('.html')).length,
  };
}

/** Changes one post of a site. */
function touched(site: string): string {
  appendFileSync(join(site, 'content', CHANGED), '\nOne more sentence, which was not there before.\n');
  return site;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function bytesIn(folder: string): number {
  return filesIn(folder).reduce((bytes, file) => bytes + statSync(file).size, 0);
}

function machine(): string {
  return `${availableParallelism()} processors (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

/** What is being done, on a terminal alone. */
function say(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${what}${what ? ' …' : ''}`);
}
