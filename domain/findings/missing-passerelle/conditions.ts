import { audiencesMeet } from '../../analysis/audience/overlap.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';

/** Answers are kept for at most this many pairs of conditions; beyond it, each pair of filières is compared anew. */
const MOST_KEPT = 1 << 22;
const MEET = 1;
const DO_NOT_MEET = 2;

/**
 * Tells whether one person could meet the entry conditions on people (age, status, group, commune) of two filières.
 * `bothMet` takes their numbers in the snapshot, the network on a day. Answers are cached, as few different
 * conditions occur.
 */
export class MetConditions {
  readonly #snapshot: Snapshot;
  readonly #of: Int32Array;
  readonly #count: number;
  readonly #known: Uint8Array | undefined;

  constructor(snapshot: Snapshot) {
    const { of, count } = numberConditions(snapshot);
    [this.#snapshot, this.#of, this.#count] = [snapshot, of, count];
    this.#known = count * count > MOST_KEPT ? undefined : new Uint8Array(count * count);
  }

  bothMet(a: number, b: number): boolean {
    const known = this.#known;
    if (known === undefined) return audiencesMeet(this.#snapshot, a, b);
    const cell = this.#of[a]! * this.#count + this.#of[b]!;
    if (known[cell] === 0) known[cell] = audiencesMeet(this.#snapshot, a, b) ? MEET : DO_NOT_MEET;
    return known[cell] === MEET;
  }
}

export const metConditions = perOffer((snapshot) => new MetConditions(snapshot));

const NO_CONDITION = ' '.repeat(4);

/** Numbers the different conditions on people, by node: 0 where there are none. */
function numberConditions(snapshot: Snapshot): { readonly of: Int32Array; readonly count: number } {
  const { count, isOutlet } = snapshot.nodes;
  const of = new Int32Array(count);
  const numbers = new Map([[NO_CONDITION, 0]]);
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1) continue;
    const { ageMin, ageMax, statuses, groups, communes } = filiereOf(snapshot, node).entry ?? {};
    // Lists are not empty, and no code has a space or a comma.
    const key = `${ageMin ?? ''} ${ageMax ?? ''} ${statuses ?? ''} ${groups ?? ''} ${communes ?? ''}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    of[node] = number;
  }
  return { of, count: numbers.size };
}
