import { BUILD_IS_RUNNING } from '../src/build/caches.ts';
import { back, deliver, sitesOn } from '../src/live/deliver/deliver.ts';
import { siteFiles } from '../src/live/deliver/site-files.ts';
import type { Server } from '../src/live/deliver/ssh.ts';
import { readTarget } from '../src/live/deliver/target.ts';
import { Progress } from '../src/live/progress.ts';
import { Unclear } from '../src/content/unclear.ts';
import { typedWords } from './typed-words.ts';

const HELP = `Sends the built site to a server of your own by SSH, and puts it online in one step, once all of it is there.

  npm run build && npm run deliver -- user@host:/folder

  --dry-run       says what it would do, and which sites the server has, and changes nothing
  --back          puts the former site online again
  --keep 5        how many sites stay on the server, the new one among them
  --port 2222     the server's SSH port, where it is not the usual one
  --config FILE   settings for ssh, where they are not in the usual place

The web server shows /folder/current. How to set one up: deploy/own-server.md.
`;

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  back: { type: 'boolean' },
  keep: { type: 'string', default: '5' },
  port: { type: 'string' },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

try {
  await main();
} catch (fault) {
  if (!(fault instanceof Unclear)) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals } = typedWords('npm run deliver', OPTIONS);
  if (values.help) return console.log(HELP);
  const [target, ...more] = positionals;
  if (!target || more.length > 0) throw new Unclear('Say where the site goes: npm run deliver -- user@host:/folder. With ' +
    '--help, everything that can stand here is listed.');
  if (values.port && !/^\d{1,5}$/.test(values.port)) throw new Unclear(`"${values.port}" is no port. Write a number, such as --port 2222.`);
  if (!/^[1-9]\d{0,2}$/.test(values.keep)) throw new Unclear(`"${values.keep}" is no number of sites to keep. Write one or more, such as --keep 5.`);
  const server = { ...readTarget(target), port: values.port, config: values.config };
  if (values.back) return goBack(server, values['dry-run']);
  await send(server, Number(values.keep), values['dry-run']);
}

async function goBack(server: Server, dryRun = false): Promise<void> {
  if (dryRun) return list(server);
  console.log(`The former site is online again: ${await back(server)}. The one that was online is kept until it is among the oldest.`);
}

async function send(server: Server, keep: number, dryRun = false): Promise<void> {
  const { files, bytes, built } = siteFiles('dist', BUILD_IS_RUNNING);
  const site = `${files.toLocaleString('en')} files (${megabytes(bytes)} MB), built ` +
    `${built.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}`;
  if (dryRun) {
    console.log(`Would send ${site}, and put it online at ${server.folder}/current.`);
    return list(server);
  }
  console.log(`Sending ${site}.`);
  let sent = 0;
  const progress = new Progress(process.stderr, () => (sent < bytes ? `Sending … ${megabytes(sent)} of ${megabytes(bytes)} MB` : 'Unpacking …'));
  const name = await deliver(server, { folder: 'dist', files }, keep, (more) => (sent += more)).finally(() => progress.end());
  console.log(`The new site is online at ${server.login}:${server.folder}/current, and called ${name} there. To return to ` +
    `the former one, add --back to the same command.`);
}

/** Which sites a server has. */
async function list(server: Server): Promise<void> {
  const { online, kept } = await sitesOn(server);
  if (kept.length === 0) return console.log(`The server has no site in ${server.folder} yet. Nothing was changed.`);
  const lines = kept.map((name) => `  ${name}${name === online ? '  online' : ''}`);
  console.log(['On the server, the oldest first:', ...lines, 'Nothing was changed.'].join('\n'));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
