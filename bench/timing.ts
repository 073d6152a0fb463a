/** Milliseconds of several runs of one thing. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly first: number;
  readonly runs: number;
}

export interface Limits {
  readonly runs: number;
  /** No further run begins after this many milliseconds. */
  readonly budget: number;
}

/** Runs a thing again and again, each time on what `prepare` gives, which is not timed. */
export function measure<T>(prepare: () => T, run: (given: T) => unknown, { runs, budget }: Limits): Timing {
  const times: number[] = [];
  const begun = performance.now();
  while (times.length < runs && (times.length === 0 || performance.now() - begun < budget)) {
    const given = prepare();
    times.push(timed(() => run(given)).milliseconds);
  }
  return timingOf(times);
}

export function timed<T>(run: () => T): { readonly value: T; readonly milliseconds: number } {
  const begun = performance.now();
  const value = run();
  return { value, milliseconds: performance.now() - begun };
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), first: times[0] ?? Number.NaN, runs: times.length };
}
