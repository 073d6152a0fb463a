import type { Move } from './moves.ts';

/** How many moves are remembered for a cell and a way, at most. */
const MOST_OF_CELL = 4;
/**
 * How often a move is used, at most. What many proofs lean on must be looked at again for all of them when one of its
 * cells changes.
 */
const MOST_USES = 30;

/** A move that changes no shown sum, and how often it may still be used. */
interface KnownMove {
  readonly move: Move;
  usesLeft: number;
}

/**
 * Remembers moves (ways to count people elsewhere) that change no shown sum of a ledger, and their opposites, so that
 * they are not searched again for each of their cells.
 */
export class KnownMoves {
  /** By cell: the moves by which it gains a person, and those by which it loses one. */
  readonly #gaining = new Map<number, KnownMove[]>();
  readonly #losing = new Map<number, KnownMove[]>();

  /** Remembers a move that changes no shown sum. */
  add(move: Move): void {
    const { more, fewer } = move;
    this.#addOne(move);
    this.#addOne({ ...move, more: fewer, fewer: more });
  }

  /**
   * Finds a move by which a cell gains (1) or loses (-1) a person and that `isPossible` accepts. Undefined when none is
   * known.
   */
  find(cell: number, by: 1 | -1, isPossible: (move: Move) => boolean): Move | undefined {
    const known = (by === 1 ? this.#gaining : this.#losing).get(cell);
    const found = known?.find(({ move, usesLeft }) => usesLeft > 0 && isPossible(move));
    if (found !== undefined) found.usesLeft -= 1;
    return found?.move;
  }

  #addOne(move: Move): void {
    const known = { move, usesLeft: MOST_USES };
    for (const cell of move.more) remember(this.#gaining, cell, known);
    for (const cell of move.fewer) remember(this.#losing, cell, known);
  }
}

function remember(moves: Map<number, KnownMove[]>, cell: number, known: KnownMove): void {
  const list = moves.get(cell);
  if (list === undefined) moves.set(cell, [known]);
  else {
    if (list.length === MOST_OF_CELL) list.shift();
    list.push(known);
  }
}
