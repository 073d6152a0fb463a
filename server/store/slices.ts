/** Longest time in milliseconds that work may block the event loop. */
const SLICE_MS = 8;

/**
 * Returns a function to call within long loops. It lets other requests run once the loop has blocked the event loop for
 * 8 ms.
 */
export function slices(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
