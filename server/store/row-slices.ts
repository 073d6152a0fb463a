import type { Row } from './engine.ts';

/** Size of a slice of rows: the server parses it in about a millisecond, so other requests get their turn. */
export const SLICE_CHARACTERS = 100_000;

/**
 * Cuts database rows into slices, each the text of a JSON array. Passes all but the last to `saveAsFile`, one after
 * the other, and returns the last.
 */
export async function lastSlice(
  rows: readonly Row[],
  saveAsFile: (slice: string) => Promise<void>,
): Promise<string> {
  let last = '[]';
  let taken: Promise<void> | undefined;
  let isFirst = true;
  for (const slice of rowSlices(rows)) {
    await taken;
    if (!isFirst) taken = saveAsFile(last);
    last = slice;
    isFirst = false;
  }
  await taken;
  return last;
}

/**
 * Yields database rows in slices, each the text of a JSON array of about 100,000 characters, so that they can be sent
 * in small messages. Without rows, it yields one empty array.
 */
export function* rowSlices(rows: readonly Row[]): Generator<string, undefined> {
  let texts: string[] = [];
  let characters = 0;
  for (const [at, row] of rows.entries()) {
    const text = JSON.stringify(row);
    texts.push(text);
    characters += text.length + 1;
    if (characters < SLICE_CHARACTERS || at === rows.length - 1) continue;
    yield `[${texts.join(',')}]`;
    texts = [];
    characters = 0;
  }
  yield `[${texts.join(',')}]`;
}
