import { writeSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** A file that could not be read as tests counts as one failure, as does an error outside every test. */
function countTests(modules: readonly TestModule[], strayErrors: number) {
  const counts = { passed: 0, failed: strayErrors, skipped: 0 };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
      else counts.failed += 1;
    }
  }
  return counts;
}

/**
 * Ends the run with the plain line `N passed, N failed, N skipped`. Where nothing may be skipped
 * (PASSERELLES_NO_SKIP=1) a skipped test fails the run.
 */
export const summaryReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const { passed, failed, skipped } = countTests(modules, errors.length);
    if (skipped > 0 && process.env.PASSERELLES_NO_SKIP === '1') process.exitCode = 1;
    // At exit, after whatever the closing of the run still prints.
    process.once('exit', () => {
      writeSync(1, `${passed} passed, ${failed} failed, ${skipped} skipped\n`);
    });
  },
};
