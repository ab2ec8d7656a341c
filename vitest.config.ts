/** The test suite: everything below test/, on two cores in under three minutes. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files of the changes that checks are tried on, some of them named as tests are.
    exclude: ['test/checks/*/*/{before,after}/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // On two cores the default is one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // They import JSON without saying so, which plain Node refuses.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
