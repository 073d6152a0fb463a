import type { Highs, Model } from 'highs';
import { addBelief, type Belief, type Read, smallSums, solver, sureLeast, type Unknown } from './attacker.ts';

/** A sum that may be masked, and what that costs. */
export interface Maskable {
  readonly cells: Read;
  readonly cost: number;
}

/**
 * The least that masks can cost which keep all small figures secret. The sums that determine a small figure (found by
 * the duals of the attack) must not all be shown: the cheapest masks that hit every such set are found by integer
 * programming, and attacked again until nothing is found out.
 */
export async function leastCost(
  unknowns: readonly Unknown[],
  sums: readonly Maskable[],
  beliefs: readonly Belief[],
  small: readonly Read[],
): Promise<number> {
  if (sums.length === 0) return 0;
  const highs = await solver();
  const least = await sureLeast(unknowns, beliefs, small);
  const sure = new Map(small.map((figure, at) => [figure, least[at]!]));
  return highs.withModel((masks) =>
    highs.withModel((attack) => new Search(highs, masks, attack, unknowns, sums, beliefs, sure).run(small)),
  );
}

class Search {
  readonly #highs: Highs;
  readonly #masks: Model;
  readonly #attack: Model;
  readonly #unknowns: readonly Unknown[];
  readonly #sums: readonly Maskable[];
  readonly #sure: ReadonlyMap<Read, number>;

  constructor(
    highs: Highs,
    masks: Model,
    attack: Model,
    unknowns: readonly Unknown[],
    sums: readonly Maskable[],
    beliefs: readonly Belief[],
    sure: ReadonlyMap<Read, number>,
  ) {
    this.#highs = highs;
    this.#masks = masks;
    this.#attack = attack;
    this.#unknowns = unknowns;
    this.#sums = sums;
    this.#sure = sure;
    for (const model of [masks, attack]) model.options.set({ output_flag: false });
    sums.forEach(({ cells, cost }, at) => {
      masks.addVar(this.#total(cells) < 5 ? 1 : 0, 1);
      masks.changeColCost(at, cost);
      masks.changeColIntegrality(at, highs.constants.variableType.integer);
    });
    for (const _ of unknowns) attack.addVar(1, highs.infinity);
    for (const { cells } of sums)
      attack.addRow(-highs.infinity, highs.infinity, {
        indices: Int32Array.from(cells),
        values: Float64Array.from(cells, () => 1),
      });
    for (const belief of beliefs) addBelief(highs, attack, belief);
  }

  run(small: readonly Read[]): number {
    for (;;) {
      this.#masks.run();
      const masked = [...this.#masks.getSolution().colValue].map((value) => value > 0.5);
      this.#sums.forEach(({ cells }, at) => {
        const { infinity } = this.#highs;
        const total = this.#total(cells);
        this.#attack.changeRowBounds(at, masked[at]! ? -infinity : total, masked[at]! ? infinity : total);
      });
      const causes = this.#causes(small, 12);
      if (causes.length === 0) return Math.round(this.#masks.getObjectiveValue());
      for (const sums of causes)
        this.#masks.addRow(1, this.#highs.infinity, {
          indices: Int32Array.from(sums),
          values: Float64Array.from(sums, () => 1),
        });
    }
  }

  /** For up to `most` figures that can be found out: the sums by which they can. */
  #causes(small: readonly Read[], most: number): number[][] {
    const causes = new Map<string, number[]>();
    const operators = new Set(this.#unknowns.flatMap((unknown) => unknown.operators));
    for (const operator of [undefined, ...operators]) {
      const knows = (unknown: number): boolean =>
        operator !== undefined && this.#unknowns[unknown]!.operators.includes(operator);
      this.#unknowns.forEach(({ value }, at) => {
        this.#attack.changeColBounds(at, knows(at) ? value : 1, knows(at) ? value : this.#highs.infinity);
      });
      const unseen = small.filter((figure) => !figure.some(knows));
      for (const figure of unseen) {
        const [low, high] = [this.#bound(figure, 'minimize'), this.#bound(figure, 'maximize')];
        if (low.value > this.#sure.get(figure)! + 1e-6) causes.set(low.sums.join(' '), low.sums);
        if (high.value < 4 - 1e-6) causes.set(high.sums.join(' '), high.sums);
        if (causes.size >= most) return [...causes.values()];
      }
      for (const figure of smallSums(unseen.filter(({ length }) => length === 1).flat())) {
        const total = this.#total(figure);
        const high = this.#bound(figure, 'maximize');
        if (high.value > total + 1 - 1e-6) continue;
        const low = this.#bound(figure, 'minimize');
        if (low.value < total - 1 + 1e-6) continue;
        const sums = [...new Set([...low.sums, ...high.sums])].sort((a, b) => a - b);
        causes.set(sums.join(' '), sums);
        if (causes.size >= most) return [...causes.values()];
      }
    }
    return [...causes.values()];
  }

  #bound(figure: Read, sense: 'minimize' | 'maximize'): { readonly value: number; readonly sums: number[] } {
    const { modelStatus, objectiveSense } = this.#highs.constants;
    this.#unknowns.forEach((_, at) => {
      this.#attack.changeColCost(at, figure.includes(at) ? 1 : 0);
    });
    this.#attack.changeObjectiveSense(objectiveSense[sense]);
    this.#attack.run();
    if (this.#attack.getModelStatus() !== modelStatus.optimal)
      return { value: Number.POSITIVE_INFINITY, sums: [] };
    // The rows after those of the sums are beliefs, which no mask hides.
    const duals = [...this.#attack.getSolution().rowDual].slice(0, this.#sums.length);
    const sums = duals.flatMap((dual, at) => (Math.abs(dual) > 1e-7 ? [at] : []));
    return { value: this.#attack.getObjectiveValue(), sums };
  }

  #total(cells: Read): number {
    return cells.reduce((total, cell) => total + this.#unknowns[cell]!.value, 0);
  }
}
