/**
 * `npm test`: everything that must hold before a change lands, from nothing. Finds or installs both
 * browsers, checks types, format and dead code, runs unit tests, builds, lints the extension, and runs the
 * end-to-end tests in both. The last line is `N passed, N failed`.
 */
import { ensureBrowser } from '../browsers/find.ts';
import { check, type Outcome, vitest } from './step.ts';

const STEPS: readonly (readonly [name: string, run: () => Promise<Outcome>])[] = [
  ['types', () => check(['npx', 'tsc', '--noEmit', '-p', '.'], 3)],
  ['format and lint', () => check(['npx', 'biome', 'check', '--error-on-warnings', '.'], 2)],
  ['dead code', () => check(['npx', 'knip'], 3)],
  ['reference', () => check(['npm', 'run', '--silent', 'reference:check'], 3)],
  ['unit', () => vitest(['unit'], 8)],
  ['build', () => check(['npm', 'run', '--silent', 'build'], 3)],
  ['extension lint', () => check(WEB_EXT, 3)],
  ['end to end in Chromium', () => endToEnd('chromium')],
  ['end to end in Firefox', () => endToEnd('firefox')],
];

const WEB_EXT = [
  ...['npx', 'web-ext', 'lint', '--source-dir', 'dist/firefox'],
  ...['--no-config-discovery', '--warnings-as-errors', '--boring'],
];

async function endToEnd(browser: 'chromium' | 'firefox'): Promise<Outcome> {
  try {
    console.log(`with ${ensureBrowser(browser)}`);
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return vitest([browser], 8);
}

const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const [name, run] of STEPS) {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const { passed, failed, skipped } = await run();
  console.log(
    `== ${name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(name);
}

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
const skipped = total.skipped === 0 ? '' : `, ${total.skipped} skipped`;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;
