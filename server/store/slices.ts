/** Longest time in milliseconds that work may block the event loop. */
const SLICE_MS = 8;

/**
 * Returns a function to await in each round of a long loop. It lets the server answer other requests once the loop has
 * blocked it for 8 ms; otherwise it returns at once.
 */
export function slices(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
