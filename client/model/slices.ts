/** Long work in short slices, so that the page answers keys and draws in between. */

/** Work that may be put down after each of its steps. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work at a stretch: less than a frame, so that typing and scrolling are not felt to stop. */
const SLICE_MS = 10;

/**
 * Continues work that is given as steps, for about 10 ms. Returns its result as `made` when the work is done,
 * undefined when there is more to do.
 */
export function workOn<T>(steps: Steps<T>): { readonly made: T } | undefined {
  const end = performance.now() + SLICE_MS;
  do {
    const step = steps.next();
    if (step.done === true) return { made: step.value };
  } while (performance.now() < end);
  return undefined;
}

/**
 * Does work that is given as steps in slices of about 10 ms, so that the page stays responsive, and calls `done` with
 * its result. Returns a function that stops the work; `done` is then never called.
 */
export function inSlices<T>(steps: Steps<T>, done: (made: T) => void): () => void {
  let timer = setTimeout(go);
  function go(): void {
    const end = workOn(steps);
    if (end === undefined) timer = setTimeout(go);
    else done(end.made);
  }
  return () => clearTimeout(timer);
}

/** Items or comparisons between two looks at the clock. */
const A_STEP = 100;

/**
 * Sorts items as `toSorted` does, in small steps between which the work can pause. Equal items keep their order. The
 * generator yields at each pause and returns the sorted list.
 */
export function* sortedInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += A_STEP) {
    runs.push(items.slice(at, at + A_STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<T>(one: readonly T[], other: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const all: T[] = [];
  let [first, second] = [0, 0];
  while (first < one.length || second < other.length) {
    const isOther =
      first === one.length || (second < other.length && compare(one[first] as T, other[second] as T) > 0);
    all.push((isOther ? other[second++] : one[first++]) as T);
    if (all.length % A_STEP === 0) yield;
  }
  return all;
}

/**
 * Calls `pick` for each item and joins the lists that it returns, as `flatMap` does, in small steps between which the
 * work can pause. The generator yields at each pause and returns the joined list.
 */
export function* pickedInSteps<T, U>(items: readonly T[], pick: (item: T) => readonly U[]): Steps<U[]> {
  const all: U[] = [];
  let count = 0;
  for (const item of items) {
    all.push(...pick(item));
    if (++count % A_STEP === 0) yield;
  }
  return all;
}
