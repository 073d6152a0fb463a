/**
 * How often others had their turn in this process while something was awaited. It says whether work is done elsewhere
 * without looking at a clock: work on the spot lets nobody have a turn, however fast or slow the machine is.
 */
export async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let working = true;
  const count = (): void => {
    turns += 1;
    if (working) setImmediate(count);
  };
  setImmediate(count);
  try {
    await work();
  } finally {
    working = false;
  }
  return turns;
}

/** More turns than work on the spot ever leaves, and far fewer than work in a thread does. */
export const MANY_TURNS = 100;
