import { unreachable } from '../../findings/unreachable/rule.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { ACTIVE_STATE, INTAKE_STAGE, isCarryingKind, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { NO, ownTests } from '../levels.ts';
import { filiereBassins } from './bassins.ts';
import { Followers } from './followers.ts';
import { type PairTest, pairTest } from './pair-tests.ts';

/** What leaves a pair in doubt, one bit each: the dimensions of its level test, then these two. */
export const LEVELS_IN_DOUBT = (1 << WIDTH) - 1;
/** The sector of one end is not known. */
export const SECTOR_UNKNOWN = 1 << WIDTH;
/** The bassin of one end is declared, and rests on no site. */
export const BASSIN_DECLARED = 1 << (WIDTH + 1);
/** The marks of a pair that nothing leaves in doubt. */
export const CERTAIN = 0;
/** More than any marks. */
export const MARKS = 1 << (WIDTH + 2);

/** The answer of `doubtIn` where there is no pair. */
export const NO_PAIR = -1;

/**
 * Looks for the pairs out of one filière at a time, those of everyone whatever the audience: among the filières of a
 * common bassin and a stage that may follow, so the cost follows the size of bassins, not the square of the network.
 *
 * A class, as all that is asked hundreds of thousands of times: its methods stay compiled from day to day, where
 * functions made for one day are compiled anew for the next.
 */
export class PairSearch {
  /** Each b that makes a pair with what was looked at last, and the marks of each. */
  readonly found: Int32Array;
  readonly marks: Uint8Array;
  readonly #snapshot: Snapshot;
  readonly #bassinsOf: readonly (readonly number[])[];
  readonly #followers: Followers;
  readonly #unserved: Uint8Array;
  readonly #test: PairTest;
  /** By node: what it adds to the marks of its pairs. */
  readonly #vague: Uint8Array;
  /** By node: the last filière that needs no new passerelle to it, and the last question that met it. */
  readonly #nearTo: Int32Array;
  readonly #seenIn: Int32Array;
  #nearOf = NONE;
  #question = 0;

  constructor({ everyone: snapshot }: Snapshot) {
    const { count, sector } = snapshot.nodes;
    const bassins = filiereBassins(snapshot);
    this.#snapshot = snapshot;
    this.#bassinsOf = bassins.of;
    this.#followers = new Followers(snapshot);
    this.#unserved = unreachable(snapshot);
    this.#test = pairTest(snapshot);
    this.#vague = new Uint8Array(count);
    for (let node = 0; node < count; node++)
      this.#vague[node] =
        (sector[node] === NONE ? SECTOR_UNKNOWN : 0) | (bassins.declared[node] === 1 ? BASSIN_DECLARED : 0);
    this.#nearTo = new Int32Array(count).fill(NONE);
    this.#seenIn = new Int32Array(count);
    [this.found, this.marks] = [new Int32Array(count), new Uint8Array(count)];
  }

  /** Looks for the pairs out of a filière, each once, and answers how many stand in `found` and `marks`. */
  look(a: number): number {
    const { isOutlet, active } = this.#snapshot.nodes;
    if (isOutlet[a] === 1 || active[a] !== 1) return 0;
    const { found, marks } = this;
    const vague = this.#vague;
    const followers = this.#followers;
    const seenIn = this.#seenIn;
    const question = ++this.#question;
    let count = 0;
    for (const bassin of this.#bassinsOf[a]!) {
      const among = followers.look(a, bassin);
      for (let at = 0; at < among; at++) {
        const b = followers.found[at]!;
        if (seenIn[b] === question) continue;
        seenIn[b] = question;
        const doubt = this.doubtIn(a, b);
        if (doubt === NO_PAIR || this.isNear(a, b)) continue;
        found[count] = b;
        marks[count++] = doubt | vague[a]! | vague[b]!;
      }
    }
    return count;
  }

  /** The dimensions in doubt of a filière and one that may follow it in a bassin, NO_PAIR when something forbids it. */
  doubtIn(a: number, b: number): number {
    const { operator, stage } = this.#snapshot.nodes;
    const test = this.#test;
    if (operator[b] === operator[a]) return NO_PAIR;
    if (stage[a] === INTAKE_STAGE && this.#unserved[b] === 0) return NO_PAIR;
    if (stage[b]! <= stage[a]! && !test.raises(a, b)) return NO_PAIR;
    return test.meet(a, b) ? test.doubts(a, b) : NO_PAIR;
  }

  /** Whether b needs no new passerelle from a. */
  isNear(a: number, b: number): boolean {
    if (this.#nearOf !== a) markNear(this.#snapshot, a, this.#nearTo);
    this.#nearOf = a;
    return this.#nearTo[b] === a;
  }
}

/**
 * Marks with `a` what needs no new passerelle from a: what one or two passable passerelles reach, and what a
 * passerelle planned, suspended or expired already names.
 */
export function markNear(snapshot: Snapshot, a: number, isNear: Int32Array): void {
  const { out, to, carrying, state, kind } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  for (let at = out.start[a]!; at < out.start[a + 1]!; at++) {
    const p = out.edges[at]!;
    if (state[p] !== ACTIVE_STATE && isCarryingKind(kind[p]!)) isNear[to[p]!] = a;
    // A passage in force that fails its level test leaves ok(a, b) at NO, so the pair is no candidate either.
    if (carrying[p] !== 1) continue;
    const middle = to[p]!;
    isNear[middle] = a;
    if (tests[p] === NO) continue;
    for (let next = out.start[middle]!; next < out.start[middle + 1]!; next++) {
      const q = out.edges[next]!;
      if (carrying[q] === 1 && tests[q] !== NO) isNear[to[q]!] = a;
    }
  }
}
