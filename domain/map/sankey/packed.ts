/** A piece of a ribbon that runs along a lane: from where to where, and how thick it is. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/**
 * Lays pieces side by side, the first next to the edge, so that no two that run past each other overlap. Returns how
 * far from the edge each begins, and how much room they take together. `gap` is kept between them.
 */
export function packed(
  pieces: readonly Piece[],
  gap: number,
): { readonly starts: readonly number[]; readonly room: number } {
  const starts: number[] = [];
  let room = 0;
  for (const [at, { from, to, width }] of pieces.entries()) {
    let start = 0;
    for (let before = 0; before < at; before++) {
      const other = pieces[before]!;
      if (other.from < to + gap && from < other.to + gap)
        start = Math.max(start, starts[before]! + other.width + gap);
    }
    starts.push(start);
    room = Math.max(room, start + width);
  }
  return { starts, room };
}
