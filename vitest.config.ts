import { defineConfig } from 'vitest/config';

/** End-to-end tests are slow and share the machine's cores: one browser, one file at a time. */
function endToEnd(browser: 'chromium' | 'firefox') {
  return {
    test: {
      name: browser,
      include: ['test/e2e/**/*.test.ts'],
      provide: { browser },
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  define: { __TARGET__: '"chrome"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          globalSetup: ['scripts/test/compiled-reference.ts'],
          css: true,
          testTimeout: 20_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
