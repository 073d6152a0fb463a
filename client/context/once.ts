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

/** The last command, when nobody knows what became of it: what it sends, and its key. */
let open: { readonly sent: string; readonly key: string } | undefined;

/**
 * Runs a command that sends `sent`. `run` gets its key. When the last command was the same and nobody knows what became of
 * it, this is that command, tried again by a person: it gets the same key, so that it is not done twice.
 */
export async function asCommand<T>(
  sent: string,
  isUnknown: (error: unknown) => boolean,
  run: (key: string) => Promise<T>,
): Promise<T> {
  const key = open?.sent === sent ? open.key : commandKey();
  try {
    const answer = await run(key);
    open = undefined;
    return answer;
  } catch (error) {
    open = isUnknown(error) ? { sent, key } : undefined;
    throw error;
  }
}

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
