import { defineConfig } from 'vitest/config';

// What takes too long for every change: many spoiled articles, others each time, and every page in a browser.
const seed = (process.env['FUZZ_SEED'] ||= String(Date.now() % 1_000_000));
process.env['FUZZ_COUNT'] ||= '2000';
process.env['NIGHTLY'] = 'true';
console.log(`The seed is ${seed}. To meet the same spoiled articles again, type: FUZZ_SEED=${seed} npm run test:nightly`);

export default defineConfig({
  test: {
    maxWorkers: '100%',
    reporters: ['default', 'tests/support/closing-line.ts'],
    include: ['tests/{fuzz,nightly}/**/*.test.ts', 'tests/browser/{kinds,first-view,no-script,search}.test.ts'],
    globalSetup: ['tests/support/build-sites.ts'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
