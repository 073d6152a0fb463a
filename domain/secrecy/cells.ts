import { addTo } from '../model/grouping.ts';

/** A number of people that readers may not know: one figure of one row, with the value that it had at some time. */
export interface Cell {
  /** Row, figure and value. A figure that changes is another cell; one that takes an old value again is the old cell. */
  readonly id: string;
  /** 1 or more. */
  readonly value: number;
  /** The operators of the row. They know the value. */
  readonly operators: readonly string[];
  /** Whether it stands for a difference, which need not be kept secret. */
  readonly isDifference?: boolean;
}

/**
 * A list of cells (single counts of people, out of which figures are added up). `add` returns the number of a cell,
 * which is known by its id, and `cell` the cell with a number. Cells are never removed, so that numbers stay valid.
 */
export class Cells {
  readonly ids: string[] = [];
  readonly values: number[] = [];
  /** For each cell, the numbers of its operators. */
  readonly knownTo: number[][] = [];
  /** For each operator, the numbers of its cells. */
  readonly knownBy = new Map<number, number[]>();
  readonly operators: string[] = [];
  /** The cells that stand for differences. */
  readonly differences = new Set<number>();
  /** Known cells that have got a further operator since they were last taken. */
  #moreKnown = new Set<number>();
  readonly #numbers = new Map<string, number>();
  readonly #operatorNumbers = new Map<string, number>();

  /** The number of a cell. Operators that a known cell did not have are added to it. */
  add({ id, value, operators, isDifference }: Cell): number {
    let number = this.#numbers.get(id);
    const isKnown = number !== undefined;
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.#numbers.set(id, number);
      this.values.push(value);
      this.knownTo.push([]);
      if (isDifference === true) this.differences.add(number);
    }
    for (const operator of operators)
      if (this.#addOwner(number, this.#operatorNumber(operator)) && isKnown) this.#moreKnown.add(number);
    return number;
  }

  /** The cells that further operators know since this was last asked: what leans on their not knowing must be proven anew. */
  takeMoreKnown(): ReadonlySet<number> {
    const taken = this.#moreKnown;
    this.#moreKnown = new Set();
    return taken;
  }

  /** The number of a cell, by its id. Undefined when no row ever had it. */
  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** A cell by its number. */
  cell(number: number): Cell {
    const operators = this.knownTo[number]!.map((operator) => this.operators[operator]!);
    const cell = { id: this.ids[number]!, value: this.values[number]!, operators };
    return this.differences.has(number) ? { ...cell, isDifference: true } : cell;
  }

  /** Returns whether the operator did not know the cell before. */
  #addOwner(cell: number, operator: number): boolean {
    const owners = this.knownTo[cell]!;
    if (owners.includes(operator)) return false;
    owners.push(operator);
    addTo(this.knownBy, operator, cell);
    return true;
  }

  #operatorNumber(operator: string): number {
    const known = this.#operatorNumbers.get(operator);
    if (known !== undefined) return known;
    const number = this.operators.push(operator) - 1;
    this.#operatorNumbers.set(operator, number);
    return number;
  }
}
