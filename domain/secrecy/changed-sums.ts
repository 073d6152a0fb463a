import { type Ledger, plain } from './ledger.ts';
import type { Move } from './moves.ts';

/**
 * Tells which sums of the ledger (the published totals of counts) would change if some people were counted elsewhere.
 * `of` returns the numbers of the sums that one such move changes; `changesShown` says whether any of several moves
 * changes a sum that readers see.
 */
export class ChangedSums {
  readonly #ledger: Ledger;
  readonly #change: number[] = [];

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The numbers of the sums that a move changes, masked ones included. */
  of({ more, fewer }: Move): number[] {
    const found: number[] = [];
    while (this.#change.length < this.#ledger.sums.length) this.#change.push(0);
    for (const cell of more) this.#shift(cell, 1);
    for (const cell of fewer) this.#shift(cell, -1);
    for (const cell of more) this.#collect(cell, found);
    for (const cell of fewer) this.#collect(cell, found);
    return found;
  }

  /** Whether one of some moves changes a shown sum. */
  changesShown(moves: readonly Move[]): boolean {
    return moves.some((move) => this.of(move).some((sum) => !this.#ledger.isMasked(sum)));
  }

  /** Whether a move changes no shown sum, so that readers cannot tell it. */
  isUnseen({ more, fewer }: Move): boolean {
    while (this.#change.length < this.#ledger.sums.length) this.#change.push(0);
    for (const cell of more) this.#shift(cell, 1);
    for (const cell of fewer) this.#shift(cell, -1);
    const isUnseen =
      more.every((cell) => this.#isBalanced(cell)) && fewer.every((cell) => this.#isBalanced(cell));
    for (const cell of more) this.#shift(cell, -1);
    for (const cell of fewer) this.#shift(cell, 1);
    return isUnseen;
  }

  #isBalanced(cell: number): boolean {
    return this.#ledger
      .entriesOf(cell)
      .every((entry) => this.#change[plain(entry)] === 0 || this.#ledger.isMasked(plain(entry)));
  }

  #shift(cell: number, by: number): void {
    for (const entry of this.#ledger.entriesOf(cell)) this.#change[plain(entry)]! += entry < 0 ? -by : by;
  }

  /** Notes the changed sums of a cell, and forgets their change. */
  #collect(cell: number, found: number[]): void {
    for (const entry of this.#ledger.entriesOf(cell)) {
      const sum = plain(entry);
      if (this.#change[sum] === 0) continue;
      found.push(sum);
      this.#change[sum] = 0;
    }
  }
}
