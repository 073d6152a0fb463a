/** Milliseconds before each further attempt of a write. A balancer needs a moment to leave out an instance that is gone. */
const WAITS_MS = [500, 2_000] as const;
const KEY_BYTES = 16;

/**
 * Returns a new key that names a command, of letters and digits. `crypto.randomUUID` is missing on a page that comes
 * without HTTPS.
 */
export const commandKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(KEY_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

/**
 * Runs `attempt`, and runs it again a moment later while `isUnknown` says of its error that nobody knows what became of
 * it. Resolves to its answer. Throws its other errors at once, and the last one when no attempt is left.
 */
export async function untilKnown<T>(
  attempt: () => Promise<T>,
  isUnknown: (error: unknown) => boolean,
  waits: readonly number[] = WAITS_MS,
): Promise<T> {
  const [wait, ...later] = waits;
  try {
    return await attempt();
  } catch (error) {
    if (wait === undefined || !isUnknown(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return untilKnown(attempt, isUnknown, later);
  }
}
