import type { Highs, Model } from 'highs';

/** A number of people that a reader does not know at first: its true value, and the operators that do know it. */
export interface Unknown {
  readonly value: number;
  readonly operators: readonly string[];
}

/** A sum of unknowns (by number) that a reader has read. */
export type Read = readonly number[];

/** What a reader takes for true of rows that report the same people: a whole is its parts, or at least as many. */
export interface Belief {
  readonly whole: Read;
  readonly parts: Read;
  readonly isEqual: boolean;
}

/** What a reader has read of a sum of unknowns that was not told exactly, such as a band. */
export interface Bound {
  readonly sum: Read;
  readonly least: number;
  /** Infinity when nothing is said. */
  readonly most: number;
}

/** A figure that was found out, or nearly. */
export interface Finding {
  readonly attacker: string;
  readonly figure: Read;
  readonly least: number;
  readonly most: number;
}

let loading: Promise<Highs> | undefined;

/** The solver of linear programs. */
export function solver(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** The package describes its module for `require` only. */
async function loadHighs(): Promise<Highs> {
  const module = (await import('highs')) as unknown as { default(): Promise<Highs> };
  return module.default();
}

/**
 * Attacks what was read by linear programming: for each small figure, the least and the most that it can be when all
 * that was read holds and every unknown is at least 1. The attackers are a reader without rows and each operator, which
 * knows its own rows. Returns what is not as uncertain as it must be: from the number of its unknowns to 4. Sums of two
 * to four small unknowns that are determined are found too. `bounds` is what was read of sums without their number.
 */
export async function attack(
  unknowns: readonly Unknown[],
  read: readonly Read[],
  beliefs: readonly Belief[],
  figures: readonly Read[],
  bounds: readonly Bound[] = [],
): Promise<Finding[]> {
  const highs = await solver();
  return highs.withModel((model) => new Attack(highs, model, unknowns, beliefs).run(read, figures, bounds));
}

/** The least and the most that each figure can be for a reader without rows, who believes nothing but what is read. */
export async function rangesOf(
  unknowns: readonly Unknown[],
  read: readonly Read[],
  figures: readonly Read[],
): Promise<{ readonly least: number; readonly most: number }[]> {
  const highs = await solver();
  return highs.withModel((model) => new Attack(highs, model, unknowns, []).rangesOf(read, figures));
}

/** The least that each figure can be for who has read nothing: every unknown is at least 1, and the beliefs hold. */
export async function sureLeast(
  unknowns: readonly Unknown[],
  beliefs: readonly Belief[],
  figures: readonly Read[],
): Promise<number[]> {
  const highs = await solver();
  return highs.withModel((model) => new Attack(highs, model, unknowns, beliefs).leastOf(figures));
}

/** Adds a belief to a model whose columns are the unknowns. */
export function addBelief(highs: Highs, model: Model, { whole, parts, isEqual }: Belief): void {
  model.addRow(0, isEqual ? 0 : highs.infinity, {
    indices: Int32Array.from([...whole, ...parts]),
    values: Float64Array.from([...whole.map(() => 1), ...parts.map(() => -1)]),
  });
}

class Attack {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #unknowns: readonly Unknown[];
  #costs: Read = [];
  /** Numbers that all agree with what the present reader has read, the last found first. */
  #witnesses: Float64Array[] = [];

  constructor(highs: Highs, model: Model, unknowns: readonly Unknown[], beliefs: readonly Belief[]) {
    this.#highs = highs;
    this.#model = model;
    this.#unknowns = unknowns;
    model.options.set({ output_flag: false });
    for (const _ of unknowns) model.addVar(1, highs.infinity);
    for (const belief of beliefs) addBelief(highs, model, belief);
  }

  /** What is sure of each figure before anything is read. */
  leastOf(figures: readonly Read[]): number[] {
    return figures.map((figure) => this.#bound(figure, 'minimize'));
  }

  rangesOf(read: readonly Read[], figures: readonly Read[]): { least: number; most: number }[] {
    this.#read(read);
    return figures.map((figure) => ({
      least: this.#bound(figure, 'minimize'),
      most: this.#bound(figure, 'maximize'),
    }));
  }

  run(read: readonly Read[], figures: readonly Read[], bounds: readonly Bound[]): Finding[] {
    const sure = new Map(this.leastOf(figures).map((least, at) => [figures[at]!, least]));
    this.#read(read);
    for (const { sum, least, most } of bounds)
      this.#model.addRow(least, Math.min(most, this.#highs.infinity), {
        indices: Int32Array.from(sum),
        values: Float64Array.from(sum, () => 1),
      });
    const operators = new Set(this.#unknowns.flatMap((unknown) => unknown.operators));
    return [undefined, ...operators].flatMap((operator) => this.#attackAs(operator, figures, sure));
  }

  #read(read: readonly Read[]): void {
    for (const sum of new Map(read.map((own) => [[...own].sort((a, b) => a - b).join(' '), own])).values()) {
      const total = this.#total(sum);
      this.#model.addRow(total, total, {
        indices: Int32Array.from(sum),
        values: Float64Array.from(sum, () => 1),
      });
    }
  }

  #attackAs(
    operator: string | undefined,
    figures: readonly Read[],
    sure: ReadonlyMap<Read, number>,
  ): Finding[] {
    const knows = (unknown: number): boolean =>
      operator !== undefined && this.#unknowns[unknown]!.operators.includes(operator);
    this.#unknowns.forEach(({ value }, at) => {
      this.#model.changeColBounds(at, knows(at) ? value : 1, knows(at) ? value : this.#highs.infinity);
    });
    const attacker = operator ?? 'anybody';
    const unseen = figures.filter((figure) => !figure.some(knows));
    const found: Finding[] = [];
    this.#witnesses = [];
    for (const figure of unseen) {
      const enough = sure.get(figure)! + 1e-6;
      const least = this.#isWitnessed(figure, (sum) => sum <= enough) ? 0 : this.#bound(figure, 'minimize');
      const most = this.#isWitnessed(figure, (sum) => sum >= 4 - 1e-6) ? 4 : this.#bound(figure, 'maximize');
      if (least > enough || most < 4 - 1e-6) found.push({ attacker, figure, least, most });
    }
    for (const figure of smallSums(unseen.filter(({ length }) => length === 1).flat())) {
      const total = this.#total(figure);
      if (this.#isWitnessed(figure, (sum) => Math.abs(sum - total) > 1 - 1e-6)) continue;
      const most = this.#bound(figure, 'maximize');
      const least = most > total + 1 - 1e-6 ? 0 : this.#bound(figure, 'minimize');
      if (least > total - 1 + 1e-6) found.push({ attacker, figure, least, most });
    }
    return found;
  }

  /** Whether numbers that were found before, and agree with all that was read, give a figure such a sum. */
  #isWitnessed(figure: Read, isSuch: (sum: number) => boolean): boolean {
    return this.#witnesses.some((numbers) =>
      isSuch(figure.reduce((total, unknown) => total + numbers[unknown]!, 0)),
    );
  }

  #bound(figure: Read, sense: 'minimize' | 'maximize'): number {
    const { modelStatus, objectiveSense } = this.#highs.constants;
    for (const unknown of this.#costs) this.#model.changeColCost(unknown, 0);
    for (const unknown of figure) this.#model.changeColCost(unknown, 1);
    this.#costs = figure;
    this.#model.changeObjectiveSense(objectiveSense[sense]);
    this.#model.run();
    if (this.#model.getModelStatus() === modelStatus.unknown) {
      // From some bases the solver does not find its way: it begins anew.
      this.#model.clearSolver();
      this.#model.run();
    }
    const status = this.#model.getModelStatus();
    if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible)
      return Number.POSITIVE_INFINITY;
    if (status !== modelStatus.optimal) throw new Error(`The attack ended with status ${status}.`);
    this.#witnesses.unshift(Float64Array.from(this.#model.getSolution().colValue));
    return this.#model.getObjectiveValue();
  }

  #total(figure: Read): number {
    return figure.reduce((total, unknown) => total + this.#unknowns[unknown]!.value, 0);
  }
}

/** All sets of two to four of some small unknowns; of many unknowns, those of neighbours. */
export function smallSums(small: readonly number[]): number[][] {
  const sets: number[][] = [];
  const reach = small.length > 12 ? 4 : small.length;
  const extend = (set: readonly number[], from: number): void => {
    if (set.length >= 2) sets.push([...set]);
    if (set.length === 4) return;
    const end = set.length === 0 ? small.length : Math.min(small.length, from + reach);
    for (let at = from; at < end; at++) extend([...set, small[at]!], at + 1);
  };
  extend([], 0);
  return sets;
}
