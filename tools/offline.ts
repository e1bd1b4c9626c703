import { existsSync } from 'node:fs';
import { copyForOffline } from '../src/build/offline-copy.ts';

const COPY = 'offline';

if (process.argv.some((word) => word === '--help' || word === '-h')) {
  console.log(`Copies the built site to the folder ${COPY}, where its pages open with a double click, without a server.\n\n  npm run build && npm run offline\n`);
} else if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Type npm run build first.');
  process.exitCode = 1;
} else {
  copyForOffline('dist', COPY, process.env['BASE_PATH']);
  console.log(`Open ${COPY}/index.html in a browser.`);
}
