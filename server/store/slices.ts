/** Longest time that work on the event loop may keep others waiting. */
const SLICE_MS = 8;

/** Gives others their turn whenever it has kept them waiting for a while. */
export function slices(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}
