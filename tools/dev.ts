import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { isMainThread } from 'node:worker_threads';

// Loaded before Astro by npm run dev: where the site is shown already, Astro would say so with a stack trace.
// Astro itself must be what runs, with what is typed behind the command: it knows its own process by that.

/** What Astro notes of the server that runs in a folder. */
interface Running {
  pid: number;
  url: string;
  urls?: { local: string[] };
  background: boolean;
}

const LOCK = '.astro/dev.json';

/** What asks Astro for something else than one more server. */
const OTHERWISE = ['stop', 'status', 'logs', '--help', '-h', '--version', '--force', '--ignore-lock', '--root'];

const [, , , ...typed] = process.argv;

if (isMainThread && !typed.some((word) => OTHERWISE.includes(word.split('=')[0] ?? ''))) {
  const running = noted();
  if (running && (await answers(running))) {
    console.error(inWords(running));
    process.exit(1);
  }
}

function inWords({ url, urls, background }: Running): string {
  const where = urls?.local[0] ?? url;
  const stop = background ? 'type npm run dev -- stop' : 'press Ctrl-C in the window where it runs; where that window is gone, type npm run dev -- stop';
  return `npm run dev is running already, and shows this site at ${where}\nOpen that address: it follows whatever you save. To start it anew, stop it first: ${stop}.`;
}

function noted(): Running | undefined {
  try {
    return JSON.parse(readFileSync(LOCK, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/** Whether the server is there still. A computer that was switched off leaves the note, and gives the number of the process to another. */
async function answers({ pid, url }: Running): Promise<boolean> {
  try {
    process.kill(pid, 0);
    const { hostname, port } = new URL(url);
    return await new Promise((done) => {
      const line = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port), timeout: 2000 });
      for (const [event, there] of [['connect', true], ['error', false], ['timeout', false]] as const) {
        line.once(event, () => {
          line.destroy();
          done(there);
        });
      }
    });
  } catch {
    return false;
  }
}
