import { levelMasks } from '../../graph/level-masks.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import { filiereOf, INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { exceeds, exitStates, statesAfter } from '../level-state.ts';
import { audiencesMeet } from './audience-overlap.ts';

/** Answers kept for conditions that are asked for together; beyond this many, each pair is looked at anew. */
const MOST_KEPT = 1 << 22;
const [MEET, DO_NOT] = [1, 2];

const ALL_DIMENSIONS = (1 << WIDTH) - 1;

const sideBySide = (first: number, second: number, third: number): number =>
  first | (second << WIDTH) | (third << (2 * WIDTH));

/**
 * Where an entry says nothing, where it asks for a level, and where it has a ceiling, side by side; and what leaves each
 * of them in doubt after a filière: always; where nothing is known of what people have; where it may be more.
 */
function doubtMasks(snapshot: Snapshot): { readonly asked: Int32Array; readonly untold: Int32Array } {
  const { silent, needs, caps, noState, inexact } = levelMasks(snapshot);
  const [asked, untold] = [new Int32Array(silent.length), new Int32Array(silent.length)];
  for (let node = 0; node < silent.length; node++) {
    asked[node] = sideBySide(silent[node]!, needs[node]!, caps[node]!);
    untold[node] = sideBySide(ALL_DIMENSIONS, noState[node]!, inexact[node]!);
  }
  return { asked, untold };
}

/**
 * What M04 asks of the audiences of a pair, and of its levels beyond what `followers` looked at: the level tests of
 * `levels.ts` without their reasons, in all dimensions at once.
 */
export class PairTest {
  readonly #snapshot: Snapshot;
  readonly #after: Int32Array;
  readonly #gives: Int32Array;
  readonly #asked: Int32Array;
  readonly #untold: Int32Array;
  /** Conditions on people by node, their number, and what is known of each two of them: they are few. */
  readonly #conditions: Int32Array;
  readonly #count: number;
  readonly #known: Uint8Array | undefined;

  constructor(snapshot: Snapshot) {
    const { asked, untold } = doubtMasks(snapshot);
    const { of, count } = audienceClasses(snapshot);
    this.#snapshot = snapshot;
    [this.#after, this.#gives] = [statesAfter(snapshot), exitStates(snapshot)];
    [this.#asked, this.#untold] = [asked, untold];
    [this.#conditions, this.#count] = [of, count];
    this.#known = count * count > MOST_KEPT ? undefined : new Uint8Array(count * count);
  }

  /** Whether somebody could meet the conditions of both entries. */
  meet(a: number, b: number): boolean {
    const known = this.#known;
    if (known === undefined) return audiencesMeet(this.#snapshot, a, b);
    const cell = this.#conditions[a]! * this.#count + this.#conditions[b]!;
    if (known[cell] === 0) known[cell] = audiencesMeet(this.#snapshot, a, b) ? MEET : DO_NOT;
    return known[cell] === MEET;
  }

  /** The dimensions that leave the level test in doubt, one bit each. */
  doubts(a: number, b: number): number {
    // Guidance sends to the right level: nothing is in doubt out of an intake.
    if (this.#snapshot.nodes.stage[a] === INTAKE_STAGE) return 0;
    const all = this.#asked[b]! & this.#untold[a]!;
    return (all | (all >> WIDTH) | (all >> (2 * WIDTH))) & ALL_DIMENSIONS;
  }

  /** Whether some exit of b is above what people have after a, both known. */
  raises(a: number, b: number): boolean {
    return exceeds(this.#gives[b]!, this.#after[a]!);
  }
}

export const pairTest = perOffer((snapshot) => new PairTest(snapshot));

const NO_CONDITION = ' '.repeat(4);

/** Numbers the different conditions on people, by node: 0 where there are none. */
function audienceClasses(snapshot: Snapshot): { readonly of: Int32Array; readonly count: number } {
  const { count, isOutlet } = snapshot.nodes;
  const of = new Int32Array(count);
  const known = new Map<string, number>();
  for (let node = 0; node < count; node++) {
    if (isOutlet[node] === 1) continue;
    const { ageMin, ageMax, statuses, groups, communes } = filiereOf(snapshot, node).entry ?? {};
    // Lists are not empty, and neither spaces nor commas stand in a code.
    const key = `${ageMin ?? ''} ${ageMax ?? ''} ${statuses ?? ''} ${groups ?? ''} ${communes ?? ''}`;
    if (key === NO_CONDITION) continue;
    of[node] = known.get(key) ?? known.size + 1;
    known.set(key, of[node]!);
  }
  return { of, count: known.size + 1 };
}
