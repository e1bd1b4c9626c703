import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 120_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ['default', 'tests/support/closing-line.ts'],
    projects: [
      { test: { name: 'rules', include: ['tests/{rules,check,tools}/**/*.test.ts'], ...timeouts } },
      { test: { name: 'site', include: ['tests/{site,browser}/**/*.test.ts'], globalSetup: ['tests/support/build-sites.ts'], ...timeouts } },
    ],
  },
});
