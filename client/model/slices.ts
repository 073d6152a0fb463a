/** Runs long work in short slices, between which the page can react and paint. */

/** Work as a generator that can pause after each step. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds per slice: less than a frame, so that typing and scrolling stay smooth. */
const SLICE_MS = 10;

/** Works for one slice. Returns the result when the work is done, undefined when there is more to do. */
export function workOn<T>(steps: Steps<T>): { readonly made: T } | undefined {
  const end = performance.now() + SLICE_MS;
  do {
    const step = steps.next();
    if (step.done === true) return { made: step.value };
  } while (performance.now() < end);
  return undefined;
}

/** Runs the work to its end without a pause. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Runs the work in slices and passes the result to `done`. The returned function cancels it. */
export function inSlices<T>(steps: Steps<T>, done: (made: T) => void): () => void {
  let timer = setTimeout(go);
  function go(): void {
    const end = workOn(steps);
    if (end === undefined) timer = setTimeout(go);
    else done(end.made);
  }
  return () => clearTimeout(timer);
}

/** Number of items or comparisons per step. */
const A_STEP = 100;

/** A stable merge sort, like `toSorted`, in steps. */
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

/** Like `flatMap`, in steps. */
export function* pickedInSteps<T, U>(items: readonly T[], pick: (item: T) => readonly U[]): Steps<U[]> {
  const all: U[] = [];
  let count = 0;
  for (const item of items) {
    all.push(...pick(item));
    if (++count % A_STEP === 0) yield;
  }
  return all;
}
