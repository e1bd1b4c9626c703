import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.ts';

const timeouts = { testTimeout: 120_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    // One more than there are processors: most tests wait for a browser or a build half of the time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', 'tests/support/closing-line.ts'],
    // Without isolation the files of a project share what they import, and what they read of the built sites.
    projects: [
      // What asks the code itself, in memory or in a small folder: npm run test:quick.
      { test: { name: 'quick', isolate: false, include: ['tests/{rules,check}/**/*.test.ts'], ...timeouts } },
      // What starts the programs of the project, and builds sites of its own.
      { test: { name: 'programs', isolate: false, include: ['tests/{tools,fuzz}/**/*.test.ts'], ...timeouts } },
      // What looks at two built sites, as files and in a browser.
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/{site,browser}/**/*.test.ts'],
          globalSetup: ['tests/support/build-sites.ts'],
          ...timeouts,
        },
      },
    ],
  },
});
