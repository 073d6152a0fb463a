import type { Concerned } from '../../analysis/results.ts';
import { concernedIn } from '../../gain/concerned.ts';
import { isWalkable } from '../../gain/impact.ts';
import { onLapsed } from '../../gain/lapsed-agreements.ts';
import type { OnLapsed } from '../../gain/results.ts';
import { mayBeEntered } from '../../gain/service.ts';
import { ServiceState } from '../../gain/service-state.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { type ByOperators, byOperators } from './by-operators.ts';
import { type MissingPasserelles, missingPasserelles, positionOf } from './missing-passerelles.ts';
import { CERTAIN } from './search.ts';

/** Whom a pair of operators concerns, and the lapsed agreements on which the certain part rests. */
interface JointConcerned {
  readonly certain: Concerned;
  readonly withPossible: Concerned;
  readonly onLapsed: OnLapsed | null;
}

/**
 * Computes what a sending and a receiving operator would gain if they agreed on all possible new passerelles at once.
 * `addUp` takes the number of a pair of operators and sets `best` (position of its best missing passerelle), `gain`
 * (with the certain ones), `withPossible` (with all) and `size`. Those whose finding has its key in `rejected` do not
 * count.
 */
export class JointGain {
  /** Position of the best missing passerelle; NONE when all are rejected. */
  best = NONE;
  /** Number of missing passerelles, without the rejected ones. */
  size = 0;
  /** Joint gain of the certain missing passerelles and the renewals. */
  gain = 0;
  /** Joint gain with the possible missing passerelles too. */
  withPossible = 0;
  readonly #snapshot: Snapshot;
  readonly #rejected: ReadonlySet<string>;
  readonly #rejectedPositions: ReadonlySet<number>;
  readonly #missing: MissingPasserelles;
  readonly #byOperators: ByOperators;
  readonly #enters: Uint8Array;
  readonly #state: ServiceState;
  /** The bridges of the present pair, in arrays that are reused for the next pair. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  #count = 0;
  /** The number of bridges before the possible ones. */
  #certain = 0;

  constructor(snapshot: Snapshot, rejected: ReadonlySet<string>) {
    this.#snapshot = snapshot;
    this.#rejected = rejected;
    this.#rejectedPositions = new Set([...rejected].flatMap((key) => positionOf(snapshot, key) ?? []));
    this.#missing = missingPasserelles(snapshot);
    this.#byOperators = byOperators(snapshot);
    this.#enters = mayBeEntered(snapshot);
    this.#state = new ServiceState(snapshot);
  }

  /** Computes `best`, `size`, `gain` and `withPossible` for a pair of `byOperators`. */
  addUp(pair: number): void {
    const { start, positions } = this.#byOperators;
    const { from, to, doubts } = this.#missing;
    const rejected = this.#rejectedPositions;
    const enters = this.#enters;
    this.best = NONE;
    this.size = 0;
    this.#count = 0;
    let certain = this.#putRenewals(pair);
    for (let at = start[pair]!; at < start[pair + 1]!; at++) {
      const position = positions[at]!;
      if (rejected.size > 0 && rejected.has(position)) continue;
      this.size += 1;
      if (this.best === NONE) this.best = position;
      // A passerelle to a filière that nobody may enter changes nothing.
      if (enters[to[position]!] !== 1) continue;
      this.#put(from[position]!, to[position]!);
      if (doubts[position] === CERTAIN) certain = this.#count;
    }
    this.#weigh(certain);
  }

  /**
   * Tells whom the missing passerelles and the renewals of a pair of `byOperators` concern: the certain ones and the
   * renewals, and all of them.
   */
  concerned(pair: number): JointConcerned {
    this.addUp(pair);
    return {
      certain: this.#concernedByFirst(this.#certain),
      withPossible: this.#concernedByFirst(this.#count),
      onLapsed:
        onLapsed(this.#snapshot, {
          from: this.#from.slice(0, this.#certain),
          to: this.#to.slice(0, this.#certain),
        }) ?? null,
    };
  }

  /** Tells whom the first `count` bridges of the present pair concern. */
  #concernedByFirst(count: number): Concerned {
    const state = this.#state;
    state.push({ from: this.#from, to: this.#to }, 0, count);
    const concerned = concernedIn(this.#snapshot, state, state.touched());
    state.pop();
    return concerned;
  }

  #weigh(certain: number): void {
    this.#certain = certain;
    const state = this.#state;
    const bridges = { from: this.#from, to: this.#to };
    state.push(bridges, 0, certain);
    this.gain = state.gain();
    state.push(bridges, certain, this.#count);
    this.withPossible = state.gain();
    state.pop();
    state.pop();
  }

  /** Starts the list of bridges with the renewals of a pair; returns their number. */
  #putRenewals(pair: number): number {
    for (const { key, addition } of this.#byOperators.renewals.get(pair) ?? [])
      if (!this.#rejected.has(key) && isWalkable(this.#snapshot, addition))
        this.#put(addition.from, addition.to);
    return this.#count;
  }

  #put(from: number, to: number): void {
    this.#from[this.#count] = from;
    this.#to[this.#count] = to;
    this.#count += 1;
  }
}
