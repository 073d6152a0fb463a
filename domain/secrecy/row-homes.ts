import type { Block } from './block.ts';
import { rowOfCell } from './row-cells.ts';

/**
 * Remembers in which blocks of a cube the numbers of each row are counted. A row may move to another year or kind
 * with the same number: readers know that, and could compute with the sums of both blocks.
 */
export class RowHomes {
  readonly #keys = new Map<string, Set<string>>();

  /** Notes that a block counts the number with this cell. */
  add(cell: string, key: string): void {
    const row = rowOfCell(cell);
    const keys = this.#keys.get(row);
    if (keys === undefined) this.#keys.set(row, new Set([key]));
    else keys.add(key);
  }

  /**
   * Takes a row with `numbers`, the ids of the cells of each of its numbers, that comes into a block. When another block counts the same numbers, they are hidden in this one, as if
   * the row had come in masked, unless readers know them all. Returns the cells of each known number.
   */
  settle(
    row: string,
    numbers: readonly (readonly string[])[],
    key: string,
    blocks: ReadonlyMap<string, Block>,
    block: Block,
  ): (readonly string[])[] {
    const cells = new Set(numbers.flat());
    const others = new Set([...cells].flatMap((cell) => [...(this.#keys.get(rowOfCell(cell)) ?? [])]));
    others.delete(key);
    const counting = [...others]
      .map((other) => blocks.get(other)!)
      .filter(({ ledger }) => [...cells].some((cell) => ledger.cells.numberOf(cell) !== undefined));
    const isKnown = counting.every((other) => numbers.every((own) => own.length === 0 || other.isShown(own)));
    if (!isKnown) {
      block.hiddenRows.add(row);
      return [];
    }
    block.hiddenRows.delete(row);
    for (const cell of cells) this.add(cell, key);
    return counting.length === 0 ? [] : numbers.filter((own) => own.length > 0);
  }
}
