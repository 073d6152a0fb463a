import type { Cell } from './cells.ts';
import { keepCheaply, notNeeded } from './cheapest-masks.ts';
import { Keeper } from './keeper.ts';
import { LARGEST_SMALL, Ledger } from './ledger.ts';
import type { Secret } from './secrets.ts';

/** A figure of the closed list: people of some rows together. */
export interface Figure {
  /** Tells the figure apart from the others of its block. */
  readonly id: string;
  /** Numbers of the cells that it adds up, in rising order. Zeros have no cell. */
  readonly cells: readonly number[];
  /** How many rows it adds up. */
  readonly rows: number;
  /** How many of its rows came in masked, so that its value is not known. */
  readonly unknown: number;
  /** What masking it costs. Figures that cost more are given up later. */
  readonly cost: number;
}

/** A figure as it is kept in a block. */
interface Entry {
  readonly figure: Figure;
  readonly value: number;
  /** Number of its sum in the ledger; undefined for zero and for a value that is not known. */
  readonly sum: number | undefined;
  /** Whether it was masked with the same value before, and so stays masked. */
  readonly staysMasked: boolean;
}

/** What a reader sees of a figure. */
export type Published = { readonly value: number } | { readonly masked: true; readonly atLeast: number };

/** What readers know or may take for true: by how much the first cells together are more than the others. */
export interface Known {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  /** Whether the first report the same people as the others, or those and more. */
  readonly isBelief?: boolean;
}

/** A change of a figure: the figure as it is now; undefined when it is gone. */
export type FigureChanges = ReadonlyMap<string, Figure | undefined>;

/** What is remembered of a block beside its rows: its masks, and what readers know of earlier states. */
export interface BlockMemory {
  /** Ids of the masked figures. */
  readonly masked: readonly string[];
  /** What readers know from earlier states, by positions in `cells`. */
  readonly past: readonly Known[];
  /** Small figures of several cells, of the present and of the past, by positions in `cells`. */
  readonly secrets: readonly (readonly number[])[];
  readonly cells: readonly Cell[];
  /** Ids of the rows whose numbers another block counts. */
  readonly hiddenRows?: readonly string[];
}

/** Cost of masking a figure that was shown with the same value before: only when nothing else helps. */
const KEPT = 1_000_000;
/** How many proofs are found again after a change, at most, to show masked figures again. */
const MOST_RENEWALS = 100;
/** After a change, only masked sums of at most so many cells are shown again: longer ones concern too many secrets. */
const SHORT = 60;

/**
 * A set of published figures that can be computed from one another, each shown or masked, such that nobody who reads
 * all of them, before and after every change, finds out a figure of 1 to 4 people. `update` takes changes over,
 * `published` tells what readers see of a figure, and `memory` and `restore` keep what earlier readers saw.
 */
export class Block {
  readonly ledger = new Ledger();
  /** Rows whose numbers another block counts, so that they are masked in this one. */
  readonly hiddenRows = new Set<string>();
  #keeper: Keeper | undefined;
  readonly #entries = new Map<string, Entry>();
  /** Sums that stand for figures, by their cells, with the figures. Equal figures are one sum. */
  readonly #sums = new Map<string, { readonly sum: number; readonly ids: Set<string> }>();
  /** Sums that readers know from earlier states, by their entries. */
  readonly #past = new Set<string>();
  readonly #secrets = new Map<string, Secret>();
  #cellsBefore = 0;

  /** The figures, by id. */
  get figures(): ReadonlyMap<string, { readonly figure: Figure }> {
    return this.#entries;
  }

  /** Secrets that could not be kept. */
  get given(): readonly Secret[] {
    return [...(this.#keeper?.given.values() ?? [])];
  }

  /** What a reader sees of a figure. Undefined when there is no such figure. */
  published(id: string): Published | undefined {
    const entry = this.#entries.get(id);
    if (entry === undefined) return undefined;
    const { figure, value, sum, staysMasked } = entry;
    const isMasked = figure.unknown > 0 || staysMasked || (sum !== undefined && this.ledger.isMasked(sum));
    return isMasked ? { masked: true, atLeast: figure.cells.length + figure.unknown } : { value };
  }

  /** Whether readers know the total of some cells, by their ids, from what is shown to them or was shown. */
  isShown(cells: readonly string[]): boolean {
    const numbers = cells.map((cell) => this.ledger.cells.numberOf(cell));
    return numbers.every((number) => number !== undefined) && this.ledger.isShown(numbers);
  }

  /**
   * Takes changed figures over. `totals` are figures that are not published, but kept secret when they are small; `known`
   * is what readers may take for true of the cells.
   */
  update(changed: FigureChanges, totals: readonly Secret[], known: readonly Known[] = []): void {
    const changes = new Map([...changed].filter(([id, figure]) => !this.#isSameSum(id, figure)));
    const left = this.#leaveSums(changes);
    const [made, changedCells] = this.#enterSums(changes, left);
    for (const cell of this.#addKnown(known)) changedCells.add(cell);
    for (const cell of this.ledger.cells.takeMoreKnown()) changedCells.add(cell);
    const secrets = this.#newSecrets(changes, totals);
    if (this.#keeper === undefined) this.#keeper = keepCheaply(this.ledger, secrets, made);
    else {
      this.#keeper.keep(secrets, changedCells);
      this.#keeper.showAgain(this.#notNeeded(changes, made), MOST_RENEWALS);
    }
    for (const sum of made)
      if (!this.ledger.isMasked(sum)) this.ledger.sums[sum]!.cost = Number.POSITIVE_INFINITY;
    this.#shortenPast(left);
  }

  /**
   * Makes a new block what an earlier one was: its figures, and what is remembered of the earlier one. The cells of the
   * figures must be in the ledger.
   */
  restore(figures: readonly Figure[], memory: BlockMemory): void {
    const { ledger } = this;
    const numbers = memory.cells.map((cell) => ledger.cells.add(cell));
    const masked = new Set(memory.masked);
    const kept = new Set(figures.filter(({ id }) => masked.has(id)).map(({ id }) => id));
    const shownFirst = figures.toSorted((a, b) => Number(kept.has(a.id)) - Number(kept.has(b.id)));
    for (const figure of shownFirst) this.#restoreFigure(figure, kept.has(figure.id));
    const numbered = (cells: readonly number[]): number[] => cells.map((at) => numbers[at]!);
    this.#addKnown(
      memory.past.map(({ plus, minus, ...more }) => ({
        ...more,
        plus: numbered(plus),
        minus: numbered(minus),
      })),
    );
    const secrets = memory.secrets.map(numbered);
    this.#keeper = new Keeper(ledger);
    this.#keeper.keep(this.#newSecrets(new Map(figures.map((figure) => [figure.id, figure])), secrets));
  }

  #restoreFigure(figure: Figure, isMasked: boolean): void {
    const value = this.ledger.total(figure.cells);
    if (value === 0 || figure.unknown > 0) {
      this.#entries.set(figure.id, { figure, value, sum: undefined, staysMasked: false });
      return;
    }
    const { sum } = this.#join(figure, value, false, isMasked);
    if (!isMasked) this.ledger.sums[sum]!.cost = Number.POSITIVE_INFINITY;
    this.#entries.set(figure.id, { figure, value, sum, staysMasked: isMasked && !this.ledger.isMasked(sum) });
  }

  /** What must be remembered of the block to make it again from the same rows. */
  memory(): BlockMemory {
    const { sums, cells, beliefs } = this.ledger;
    const live = new Set([...this.#sums.values()].map(({ sum }) => sum));
    const past = sums.flatMap((sum, number) =>
      sum === undefined || live.has(number) ? [] : [{ entries: sum.entries, isBelief: beliefs.has(number) }],
    );
    const numbers = new Map<number, number>();
    const at = (cell: number): number => {
      const known = numbers.get(cell) ?? numbers.size;
      numbers.set(cell, known);
      return known;
    };
    return {
      masked: [...this.#entries.keys()].filter((id) => 'masked' in this.published(id)!),
      past: past.map(({ entries, isBelief }) => ({
        plus: entries.filter((entry) => entry >= 0).map(at),
        minus: entries.filter((entry) => entry < 0).map((entry) => at(~entry)),
        ...(isBelief ? { isBelief } : {}),
      })),
      secrets: [...this.#secrets.values()].map((secret) => secret.map(at)),
      cells: [...numbers.keys()].map((cell) => cells.cell(cell)),
      ...(this.hiddenRows.size === 0 ? {} : { hiddenRows: [...this.hiddenRows] }),
    };
  }

  /** Adds what readers know. Returns the cells of what is new. */
  #addKnown(known: readonly Known[]): number[] {
    return known.flatMap(({ plus, minus, isBelief }) => {
      const entries = [...plus, ...minus.map((cell) => ~cell)];
      const key = keyOf(entries);
      if (entries.length === 0 || this.#past.has(key)) return [];
      this.#past.add(key);
      const sum = this.ledger.addSum(entries, Number.POSITIVE_INFINITY, false);
      if (isBelief === true) this.ledger.beliefs.add(sum);
      return [...plus, ...minus];
    });
  }

  /** Takes a figure over that adds the same cells as before. Returns whether it does. */
  #isSameSum(id: string, figure: Figure | undefined): boolean {
    const entry = this.#entries.get(id);
    if (entry === undefined || figure === undefined) return false;
    const { cells, unknown } = entry.figure;
    if (unknown !== figure.unknown || keyOf(cells) !== keyOf(figure.cells)) return false;
    this.#entries.set(id, { ...entry, figure });
    return true;
  }

  /**
   * Takes changed figures from their sums. Sums that stand for no figure any more are removed, or, if readers saw them,
   * stay as known. Returns how each figure was published before.
   */
  #leaveSums(changes: FigureChanges): Map<string, Before> {
    const left = new Map<string, Before>();
    for (const id of changes.keys()) {
      const entry = this.#entries.get(id);
      if (entry === undefined) continue;
      const { figure, value, sum } = entry;
      const isMasked = 'masked' in this.published(id)!;
      this.#entries.delete(id);
      left.set(id, { figure, value, isMasked, sum: isMasked ? undefined : sum });
      if (sum === undefined) continue;
      const key = keyOf(figure.cells);
      const shared = this.#sums.get(key)!;
      shared.ids.delete(id);
      if (shared.ids.size > 0) continue;
      this.#sums.delete(key);
      if (this.ledger.isMasked(sum)) this.ledger.removeSum(sum);
      else this.ledger.sums[sum]!.cost = Number.POSITIVE_INFINITY;
    }
    return left;
  }

  /** Gives each changed figure its sum. Returns the new sums, and the cells for which readers may know more by them. */
  #enterSums(changes: FigureChanges, left: ReadonlyMap<string, Before>): [number[], Set<number>] {
    const made: number[] = [];
    const changedCells = new Set<number>();
    for (const [id, figure] of changes) {
      if (figure === undefined) continue;
      const value = this.ledger.total(figure.cells);
      const before = left.get(id);
      const keeps =
        before !== undefined && figure.unknown + before.figure.unknown === 0 && before.value === value;
      if (value === 0 || figure.unknown > 0) {
        this.#entries.set(id, { figure, value, sum: undefined, staysMasked: false });
        continue;
      }
      const staysMasked = keeps && before.isMasked;
      const { sum, isNew } = this.#join(figure, value, keeps && !before.isMasked, before?.isMasked === true);
      this.#entries.set(id, { figure, value, sum, staysMasked });
      if (!isNew) continue;
      made.push(sum);
      if (this.ledger.isMasked(sum)) continue;
      const known = before === undefined || before.isMasked ? [] : before.figure.cells;
      for (const cell of difference(figure.cells, known)) changedCells.add(cell);
      for (const cell of difference(known, figure.cells)) changedCells.add(cell);
    }
    return [made, changedCells];
  }

  /** Lets a figure stand for the sum of its cells, which is added when there is none. */
  #join(
    { id, cells, cost }: Figure,
    value: number,
    wasShown: boolean,
    wasMasked: boolean,
  ): { readonly sum: number; readonly isNew: boolean } {
    const key = keyOf(cells);
    const known = this.#sums.get(key);
    if (known !== undefined) {
      known.ids.add(id);
      this.ledger.sums[known.sum]!.cost += cost;
      return { sum: known.sum, isNew: false };
    }
    const isMasked = value <= LARGEST_SMALL || wasMasked;
    const sum = this.ledger.addSum(cells, wasShown ? KEPT : cost, isMasked);
    this.#sums.set(key, { sum, ids: new Set([id]) });
    return { sum, isNew: true };
  }

  /** The small figures that are new: cells, sums of several cells, and totals that are not published. */
  #newSecrets(changes: FigureChanges, totals: readonly Secret[]): Secret[] {
    const { values } = this.ledger.cells;
    const found: Secret[] = [];
    for (; this.#cellsBefore < values.length; this.#cellsBefore++)
      if (this.ledger.isSmall(this.#cellsBefore)) found.push([this.#cellsBefore]);
    for (const cells of [...[...changes.values()].map((figure) => figure?.cells ?? []), ...totals]) {
      if (cells.length < 2 || cells.length > LARGEST_SMALL || this.ledger.total(cells) > LARGEST_SMALL)
        continue;
      const key = keyOf(cells);
      if (this.#secrets.has(key)) continue;
      this.#secrets.set(key, cells);
      found.push(cells);
    }
    return found;
  }

  /** New sums that may not have to be masked: short ones that are not small, and that no figure keeps masked. */
  #notNeeded(changes: FigureChanges, made: readonly number[]): number[] {
    const kept = new Set<number | undefined>();
    for (const id of changes.keys()) {
      const entry = this.#entries.get(id);
      if (entry?.staysMasked === true) kept.add(entry.sum);
    }
    return notNeeded(this.ledger, made).filter(
      (sum) => !kept.has(sum) && this.ledger.sums[sum]!.entries.length <= SHORT,
    );
  }

  /** Where a figure is shown before and after a change, keeps only the difference of what readers know. */
  #shortenPast(left: ReadonlyMap<string, Before>): void {
    for (const [id, { figure, sum }] of left) {
      if (sum === undefined || this.ledger.sums[sum] === undefined) continue;
      const now = this.#entries.get(id);
      if (now?.sum === undefined || now.sum === sum || 'masked' in this.published(id)!) continue;
      if (this.#sums.get(keyOf(figure.cells))?.sum === sum) continue;
      const [plus, minus] = [
        difference(figure.cells, now.figure.cells),
        difference(now.figure.cells, figure.cells),
      ];
      this.#addKnown([{ plus, minus }]);
      this.ledger.removeSum(sum);
    }
  }
}

/** A figure before a change. */
interface Before {
  readonly figure: Figure;
  readonly value: number;
  readonly isMasked: boolean;
  /** Its sum, when it was shown. */
  readonly sum: number | undefined;
}

const keyOf = (entries: readonly number[]): string => entries.join(' ');

function difference(cells: readonly number[], others: readonly number[]): number[] {
  const left = new Set(cells);
  for (const cell of others) left.delete(cell);
  return [...left];
}
