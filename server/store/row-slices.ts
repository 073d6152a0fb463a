import type { Row } from './engine.ts';
import type { Slice } from './thread-messages.ts';

/** A slice ends past so many characters: about a millisecond to read for the server, which answers others in between. */
export const SLICE_CHARACTERS = 100_000;

/** Rows as texts of a bounded size, the last of which says that it is; no row gives one empty slice. */
export function* rowSlices(rows: readonly Row[]): Generator<Slice, undefined> {
  let texts: string[] = [];
  let characters = 0;
  for (const [at, row] of rows.entries()) {
    const text = JSON.stringify(row);
    texts.push(text);
    characters += text.length + 1;
    if (characters < SLICE_CHARACTERS || at === rows.length - 1) continue;
    yield { rows: `[${texts.join(',')}]`, more: true };
    texts = [];
    characters = 0;
  }
  yield { rows: `[${texts.join(',')}]`, more: false };
}
