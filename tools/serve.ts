import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '../src/build/server.ts';

const OPTIONS = { port: { type: 'string', default: process.env['PORT'] ?? '4321' }, help: { type: 'boolean', short: 'h' } } as const;

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** What is typed after the command, or what is wrong with it. */
function typed(): { port?: string; help?: boolean } | string {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (fault) {
    return `${(fault as Error).message.split('. ')[0]}. Type npm run preview -- --help to see what can stand here.`;
  }
}

const options = typed();
if (typeof options === 'string') refuse(options);
else if (options.help) console.log('Serves the built site, until Ctrl-C.\n\n  npm run preview [-- --port 4321]\n');
else if (!existsSync('dist/index.html')) refuse('There is no built site yet. Type npm run build first, or npm start for both.');
else await show(options.port ?? '');

async function show(port: string): Promise<void> {
  if (!/^\d+$/.test(port) || Number(port) > 65_535) return refuse(`"${port}" is no port. Write a number up to 65535, such as 4321.`);
  try {
    const { address, close } = await serve('dist', { port: Number(port), base: process.env['BASE_PATH'] });
    console.log(`The site is at ${address} until you press Ctrl-C.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    refuse(`Something shows a site at http://localhost:${port} already: most likely another npm start, npm run preview or npm run dev.\nPress Ctrl-C in its window, and type npm run preview. Or show this one at another port: npm run preview -- --port ${Number(port) + 1}`);
  }
}
