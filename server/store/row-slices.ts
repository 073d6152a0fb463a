import type { Row } from './engine.ts';

/** A slice ends past so many characters: the server reads it in about a millisecond, and answers others in between. */
export const SLICE_CHARACTERS = 100_000;

/** Hands over all slices but the last. Each is made while the server reads the one before. */
export async function lastSlice(
  rows: readonly Row[],
  handOver: (slice: string) => Promise<void>,
): Promise<string> {
  let last = '[]';
  let taken: Promise<void> | undefined;
  let isFirst = true;
  for (const slice of rowSlices(rows)) {
    await taken;
    if (!isFirst) taken = handOver(last);
    last = slice;
    isFirst = false;
  }
  await taken;
  return last;
}

/** Rows as texts of JSON arrays of a bounded size; no row gives one empty array. */
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
