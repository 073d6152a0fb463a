import { type Ledger, plain } from './ledger.ts';

/**
 * A move adds one person to some cells and takes one from others. When no shown sum changes by it, a reader cannot
 * tell the numbers before the move from those after it.
 */
export interface Move {
  /** Cells that gain one person. */
  readonly more: readonly number[];
  /** Cells that lose one person. */
  readonly fewer: readonly number[];
  /** Shown sums that the move changes: they would have to be masked. */
  readonly changed: readonly number[];
  /** What masking them costs. Zero when the move changes no shown sum. */
  readonly cost: number;
}

/** How many cells are tried, at most, to balance a sum: fewer, the more cells the move has already. */
const MOST_TRIED = [0, 10, 6, 4, 3, 2];
/** The most cells of a move. Longer moves are not looked for: a sum is masked instead. */
const MOST_CELLS = MOST_TRIED.length;
/** How many cells of a sum are compared, at most, to find those to be tried. */
const MOST_COMPARED = 60;
/**
 * How many steps a search takes, at most; it then gives the best move that it has found. In a large system there are
 * many moves, and a short search finds one.
 */
const STEPS = { most: 300, ofLarge: 40, large: 2_000 } as const;

/**
 * Searches a way to count people elsewhere (a move) such that one cell of the ledger gains or loses a person (`by`)
 * while the shown sums stay equal; readers then cannot tell the cell's count. `cheapest` returns the move that needs
 * the least costly masks, below `limit`; undefined when there is none.
 */
export class MoveSearch {
  /** How many times the usual number of steps a search takes, at most. */
  patience = 1;
  /** For cells that can lose fewer people than all but one: by how many fewer. */
  readonly taken = new Map<number, number>();
  /** For cells that must not take part: more than 0. */
  readonly barred: number[] = [];
  readonly #ledger: Ledger;
  /** By sum: how much the chosen cells change it; masked sums included. */
  readonly #change: number[] = [];
  /** By cell: 1 when it gains a person, -1 when it loses one, 0 when it is not chosen. */
  readonly #part: number[] = [];
  /** Sums that are given up: they would be masked. */
  readonly #given = new Set<number>();
  readonly #chosen: number[] = [];
  #best: Move | undefined;
  #limit = 0;
  #steps = 0;
  #mostSteps = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** How many people a cell can lose. */
  #spare(cell: number): number {
    return this.#ledger.cells.values[cell]! - 1 - (this.taken.size === 0 ? 0 : (this.taken.get(cell) ?? 0));
  }

  /**
   * Finds the move with the least cost by which a cell gains (1) or loses (-1) a person, out of those that cost less
   * than `limit`. Undefined when there is none.
   */
  cheapest(cell: number, by: 1 | -1, limit: number = Number.POSITIVE_INFINITY): Move | undefined {
    if (by === -1 && this.#spare(cell) < 1) return undefined;
    this.#grow();
    this.#best = undefined;
    this.#limit = limit;
    this.#steps = 0;
    this.#mostSteps = this.patience * (this.#part.length > STEPS.large ? STEPS.ofLarge : STEPS.most);
    this.#choose(cell, by);
    this.#giveAllUp();
    this.#extend(0);
    this.#drop();
    return this.#best;
  }

  /** Whether the cells of a move by which a cell gains or loses a person may take part, and have people to lose. */
  isPossible(cell: number, { more, fewer }: Move): boolean {
    this.#grow();
    const mayTakePart = (other: number): boolean => other === cell || this.barred[other] === 0;
    return more.every(mayTakePart) && fewer.every((other) => mayTakePart(other) && this.#spare(other) >= 1);
  }

  /** Makes room for cells and sums that were added to the ledger. */
  #grow(): void {
    const { cells, sums } = this.#ledger;
    while (this.#part.length < cells.values.length) this.#part.push(0);
    while (this.barred.length < cells.values.length) this.barred.push(0);
    while (this.#change.length < sums.length) this.#change.push(0);
  }

  #choose(cell: number, by: 1 | -1): void {
    this.#chosen.push(cell);
    this.#part[cell] = by;
    this.#shift(cell, by);
  }

  #drop(): void {
    const cell = this.#chosen.pop()!;
    this.#shift(cell, -this.#part[cell]!);
    this.#part[cell] = 0;
  }

  #shift(cell: number, by: number): void {
    for (const sum of this.#ledger.entriesOf(cell)) {
      if (sum < 0) this.#change[~sum]! -= by;
      else this.#change[sum]! += by;
    }
  }

  /** The shown sums that the chosen cells change. */
  #changed(): number[] {
    const changed = new Set<number>();
    for (const cell of this.#chosen)
      for (const entry of this.#ledger.entriesOf(cell)) {
        const sum = plain(entry);
        if (this.#change[sum] !== 0 && !this.#ledger.isMasked(sum)) changed.add(sum);
      }
    return [...changed];
  }

  /** The move of the cell alone, to compare with: every shown sum with it is masked. */
  #giveAllUp(): void {
    const cost = this.#changed().reduce((total, sum) => total + this.#cost(sum), 0);
    if (cost < this.#limit) this.#keep(cost);
  }

  #cost(sum: number): number {
    return this.#ledger.sums[sum]!.cost;
  }

  #keep(cost: number): void {
    const by = (part: number): number[] => this.#chosen.filter((cell) => this.#part[cell] === part);
    this.#best = { more: by(1), fewer: by(-1), changed: this.#changed(), cost };
    this.#limit = cost;
  }

  /** Balances the changed sum with fewest cells, by a further cell or by giving the sum up. */
  #extend(cost: number): void {
    if (cost >= this.#limit || this.#steps > this.#mostSteps) return;
    this.#steps += 1;
    const open = this.#smallestOpen();
    if (open < 0) {
      this.#keep(cost);
      return;
    }
    if (this.#chosen.length < MOST_CELLS) {
      const by = this.#change[open]! > 0 ? -1 : 1;
      for (const entry of this.#partners(open, by)) {
        this.#choose(plain(entry), entry < 0 ? (-by as 1 | -1) : by);
        this.#extend(cost);
        this.#drop();
        if (this.#limit <= cost) return;
      }
    }
    this.#given.add(open);
    this.#extend(cost + this.#cost(open));
    this.#given.delete(open);
  }

  /** The shown sum with fewest cells that is changed and not given up; -1 when there is none. */
  #smallestOpen(): number {
    const { sums } = this.#ledger;
    let [open, fewest] = [-1, Number.POSITIVE_INFINITY];
    for (const cell of this.#chosen)
      for (const entry of this.#ledger.entriesOf(cell)) {
        const number = plain(entry);
        if (this.#change[number] === 0) continue;
        const { masked, entries } = sums[number]!;
        if (masked || entries.length >= fewest || this.#given.has(number)) continue;
        [open, fewest] = [number, entries.length];
      }
    return open;
  }

  /** The entries of a sum whose cells may balance it, those first that leave least to be balanced. */
  #partners(sum: number, by: 1 | -1): number[] {
    const cells = this.#ledger.sums[sum]!.entries;
    const most = MOST_TRIED[this.#chosen.length]!;
    const found: number[] = [];
    const left: number[] = [];
    // Long sums are read from different places, so that not all moves lean on the same cells.
    const start = cells.length > MOST_COMPARED ? (this.#chosen[0]! * 7919) % cells.length : 0;
    for (let index = 0, compared = 0; index < cells.length && compared < MOST_COMPARED; index++) {
      const entry = cells[(start + index) % cells.length]!;
      const cell = plain(entry);
      const part = entry < 0 ? -by : by;
      if (this.#part[cell] !== 0 || this.barred[cell]! > 0 || (part === -1 && this.#spare(cell) < 1))
        continue;
      compared += 1;
      const leaves = this.#left(cell, part);
      if (found.length === most && leaves >= left[most - 1]!) continue;
      let place = found.length;
      while (place > 0 && left[place - 1]! > leaves) place -= 1;
      found.splice(place, 0, entry);
      left.splice(place, 0, leaves);
      if (found.length > most) [found.length, left.length] = [most, most];
    }
    return found;
  }

  /** How much more a cell would leave to be balanced. */
  #left(cell: number, by: number): number {
    const { sums } = this.#ledger;
    let left = 0;
    for (const entry of this.#ledger.entriesOf(cell)) {
      const number = plain(entry);
      const { masked, cost } = sums[number]!;
      if (masked || (this.#given.size > 0 && this.#given.has(number))) continue;
      const change = entry < 0 ? -this.#change[number]! : this.#change[number]!;
      left += (change === 0 || change > 0 === by > 0 ? 1 : -1) * Math.min(cost, 1_000);
    }
    return left;
  }
}
