import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** How many checks of a step passed, failed and were skipped. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs a command with its output shown, and ends it and everything it started after `minutes`.
 * Resolves to whether it ended with status 0.
 */
function run(command: readonly string[], minutes: number): Promise<boolean> {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own, so that browsers of a hanging test end with it.
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    const alarm = setTimeout(() => {
      console.error(`${command.join(' ')}: no end after ${minutes} minutes, ended`);
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, minutes * 60_000);
    const ended = (ok: boolean) => {
      clearTimeout(alarm);
      resolve(ok);
    };
    child.once('error', (error) => {
      console.error(`${file}: ${error.message}`);
      ended(false);
    });
    child.once('exit', (status) => ended(status === 0));
  });
}

/** A command that counts as one check. */
export async function check(command: readonly string[], minutes: number): Promise<Outcome> {
  return (await run(command, minutes)) ? PASSED : FAILED;
}

/** What we read of Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
}

/** Runs some of Vitest's projects and counts their tests; a file that does not load counts as one failure. */
export async function vitest(projects: readonly string[], minutes: number): Promise<Outcome> {
  const report = `out/test/${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const ok = await run(
    [
      'npx',
      ...['vitest', 'run', ...projects.flatMap((name) => ['--project', name])],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    minutes,
  );
  try {
    const counted = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
    const failed = Math.max(counted.numFailedTests, ok && counted.success ? 0 : 1);
    const skipped = counted.numPendingTests + counted.numTodoTests;
    return { passed: counted.numPassedTests, failed, skipped };
  } catch {
    return FAILED; // it ended before it could report
  }
}
