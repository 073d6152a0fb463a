import { SMALLEST_SHOWN_COUNT } from '../model/vocabulary.ts';
import { Cells } from './cells.ts';

/** Figures of 1 to 4 people are small: nobody may find them out. */
export const LARGEST_SMALL = SMALLEST_SHOWN_COUNT - 1;

/** A sum of cells that readers know or could know. */
interface Sum {
  /** Its cells as entries: the number of a cell that is added, the complement of one that is subtracted. */
  readonly entries: readonly number[];
  /** Whether readers do not see its value. */
  masked: boolean;
  /** What masking it costs. Infinity: it can no longer be masked, as readers know it. */
  cost: number;
}

/**
 * What a reader of published figures can compute with: cells, which are single counts of people of 1 or more, and
 * sums of cells, each shown or masked. `addSum` takes the cells, the cost of masking and whether it is masked, and
 * returns the number of the sum. `least` is what readers know some cells to be at least. It changes in place, as a
 * network may have millions of entries.
 */
export class Ledger {
  readonly cells = new Cells();
  /** Sums that say that some cells are as many people as others, or at least as many. */
  readonly beliefs = new Set<number>();
  /** By number; undefined for a sum that was removed. */
  readonly sums: (Sum | undefined)[] = [];
  /** For each cell, its sums as entries: the number of a sum that adds it, the complement of one that subtracts it. */
  readonly #sumsOf: number[][] = [];

  /** Adds a sum. Returns its number, which it keeps. */
  addSum(entries: readonly number[], cost: number, masked: boolean): number {
    const number = this.sums.push({ entries, cost, masked }) - 1;
    for (const entry of entries) this.#sumsOfCell(plain(entry)).push(entry < 0 ? ~number : number);
    return number;
  }

  /** Removes a sum: readers know nothing by it. */
  removeSum(number: number): void {
    for (const entry of this.sums[number]!.entries) {
      const sums = this.#sumsOf[plain(entry)]!;
      sums[sums.indexOf(entry < 0 ? ~number : number)] = sums.at(-1)!;
      sums.pop();
    }
    this.sums[number] = undefined;
  }

  isMasked(sum: number): boolean {
    return this.sums[sum]!.masked;
  }

  /** The total of some cells. */
  total(cells: readonly number[]): number {
    const { values } = this.cells;
    let total = 0;
    for (const cell of cells) total += values[cell]!;
    return total;
  }

  /** Whether a cell is a figure of 1 to 4 people. */
  isSmall(cell: number): boolean {
    return this.cells.values[cell]! <= LARGEST_SMALL && !this.cells.differences.has(cell);
  }

  /**
   * The least that some cells together are known to be: 1 for each, or more where they are known to be as many as others
   * together, since none of these is zero.
   */
  least(cells: readonly number[]): number {
    const isWithin = (list: readonly number[]): boolean => list.every((cell) => cells.includes(cell));
    let least = cells.length;
    for (const entry of this.entriesOf(cells[0]!)) {
      if (!this.beliefs.has(plain(entry))) continue;
      const { entries } = this.sums[plain(entry)]!;
      const whole = entries.filter((other) => other >= 0);
      const parts = entries.filter((other) => other < 0).map((other) => ~other);
      const rows = parts.filter((part) => !this.cells.differences.has(part));
      if (isWithin(whole)) {
        const ofRows = rows.reduce((people, row) => people + this.least([row]), 0);
        least = Math.max(least, ofRows + cells.length - whole.length);
      }
      // Parts that are the whole, with nothing beside them, are at least what it is.
      const isAll = rows.length === parts.length && whole.length > parts.length;
      if (isAll && isWithin(parts)) least = Math.max(least, whole.length + cells.length - parts.length);
    }
    return least;
  }

  /**
   * Whether readers know the total of some cells from sums that they see: a sum of just these cells, or the difference
   * to cells of which they know the total.
   */
  isShown(cells: readonly number[], left: ReadonlySet<number> = new Set()): boolean {
    if (cells.length === 0) return true;
    return this.entriesOf(cells[0]!).some((entry) => {
      const number = plain(entry);
      const { entries, masked } = this.sums[number]!;
      if (masked || left.has(number) || this.beliefs.has(number)) return false;
      const own = entries.filter((other) => other < 0 === entry < 0).map(plain);
      if (own.length !== cells.length || !cells.every((cell) => own.includes(cell))) return false;
      const others = entries.filter((other) => other < 0 !== entry < 0).map(plain);
      return this.isShown(others, new Set([...left, number]));
    });
  }

  /** The sums of a cell, as entries. */
  entriesOf(cell: number): readonly number[] {
    return this.#sumsOf[cell] ?? [];
  }

  #sumsOfCell(cell: number): number[] {
    let sums = this.#sumsOf[cell];
    if (sums === undefined) {
      sums = [];
      this.#sumsOf[cell] = sums;
    }
    return sums;
  }
}

/**
 * Returns the number of a cell or sum out of an entry of the ledger, which is the number itself where it is added and
 * its complement (`~`) where it is subtracted.
 */
export const plain = (entry: number): number => (entry < 0 ? ~entry : entry);
