import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from '../src/build/server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env['PORT'] ?? '4321' }, help: { type: 'boolean', short: 'h' } } });

if (values.help) {
  console.log('Serves the built site, until Ctrl-C.\n\n  npm run preview [-- --port 4321]\n');
} else if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Type npm run build first, or npm start for both.');
  process.exitCode = 1;
} else {
  try {
    const { address, close } = await serve('dist', { port: Number(values.port), base: process.env['BASE_PATH'] });
    console.log(`The site is at ${address} until you press Ctrl-C.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw fault;
    console.error(`Something else uses port ${values.port}. Stop it, or choose another: npm run preview -- --port 4322`);
    process.exitCode = 1;
  }
}
