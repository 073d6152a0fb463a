import { exceeds, exitStates, statesAfter } from '../../analysis/level-state.ts';
import { NO, ownTests } from '../../analysis/levels.ts';
import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { levelMasks } from '../../graph/level-masks.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { ACTIVE_STATE, INTAKE_STAGE, isCarryingKind, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { unreachable } from '../unreachable/rule.ts';
import { metConditions } from './conditions.ts';
import { Followers } from './followers.ts';

/** The reasons for doubt of a missing passerelle, one bit each: first one for each dimension of the level test. */
export const LEVELS_IN_DOUBT = (1 << WIDTH) - 1;
/** The sector of one end is unknown. */
export const SECTOR_UNKNOWN = 1 << WIDTH;
/** The bassin of one end is declared by its operator, without a site in it. */
export const BASSIN_DECLARED = 1 << (WIDTH + 1);
/** No reason for doubt. */
export const CERTAIN = 0;

/**
 * Searches for the missing passerelles out of one filière at a time, among the filières of its bassins. The cost
 * follows the size of the bassins, not the square of the network. The audience does not matter.
 */
export class MissingSearch {
  /** By node: the reasons for doubt of the passerelle to it, if the last search found it. */
  readonly doubts: Uint8Array;
  readonly #snapshot: Snapshot;
  readonly #followers: Followers;
  readonly #conditions: ReturnType<typeof metConditions>;
  readonly #unserved: Uint8Array;
  readonly #after: Int32Array;
  readonly #exits: Int32Array;
  readonly #levels: ReturnType<typeof levelMasks>;
  readonly #bassins: ReturnType<typeof filiereBassins>;
  readonly #found: Int32Array;
  /** By node: the number of the last search that met it, and the last filière that is joined to it. */
  readonly #metBy: Int32Array;
  readonly #joinedTo: Int32Array;
  #turn = 0;

  constructor({ everyone: snapshot }: Snapshot) {
    const { count } = snapshot.nodes;
    this.#snapshot = snapshot;
    this.#followers = new Followers(snapshot);
    this.#conditions = metConditions(snapshot);
    this.#unserved = unreachable(snapshot);
    [this.#after, this.#exits] = [statesAfter(snapshot), exitStates(snapshot)];
    [this.#levels, this.#bassins] = [levelMasks(snapshot), filiereBassins(snapshot)];
    [this.doubts, this.#found] = [new Uint8Array(count), new Int32Array(count)];
    [this.#metBy, this.#joinedTo] = [new Int32Array(count), new Int32Array(count).fill(NONE)];
  }

  /** The filières to which a passerelle from `a` is missing, in id order. The next call overwrites the result. */
  from(a: number): Int32Array {
    const found = this.#found;
    const turn = ++this.#turn;
    const bassins = this.#snapshot.nodes.active[a] === 1 ? this.#bassins.of[a]! : [];
    let count = 0;
    if (bassins.length > 0) markJoined(this.#snapshot, a, this.#joinedTo);
    for (const bassin of bassins) {
      for (const b of this.#followers.of(a, bassin)) {
        if (this.#metBy[b] === turn) continue;
        this.#metBy[b] = turn;
        if (this.#joinedTo[b] === a || !this.#holds(a, b)) continue;
        this.doubts[b] = this.#doubtsBetween(a, b);
        found[count++] = b;
      }
    }
    const list = found.subarray(0, count);
    return bassins.length > 1 ? list.sort() : list;
  }

  /**
   * Whether two filières meet the conditions of the rule: two operators, progress, and people who can meet both
   * entries.
   */
  #holds(a: number, b: number): boolean {
    const { operator, stage } = this.#snapshot.nodes;
    if (operator[b] === operator[a]) return false;
    if (stage[a] === INTAKE_STAGE && this.#unserved[b] === 0) return false;
    if (stage[b]! <= stage[a]! && !exceeds(this.#exits[b]!, this.#after[a]!)) return false;
    return this.#conditions.bothMet(a, b);
  }

  #doubtsBetween(a: number, b: number): number {
    const { stage, sector } = this.#snapshot.nodes;
    const { silent, needs, caps, noState, inexact } = this.#levels;
    const { declared } = this.#bassins;
    // Guidance sends people to the right level, so no level is tested out of a filière of the welcome stage.
    const levels =
      stage[a] === INTAKE_STAGE ? 0 : silent[b]! | (needs[b]! & noState[a]!) | (caps[b]! & inexact[a]!);
    return (
      levels |
      (sector[a] === NONE || sector[b] === NONE ? SECTOR_UNKNOWN : 0) |
      (declared[a] === 1 || declared[b] === 1 ? BASSIN_DECLARED : 0)
    );
  }
}

/**
 * Sets `joined[b]` to `a` for each filière b that needs no new passerelle from `a`: one or two passable passerelles
 * reach it, or a planned, suspended or expired passerelle already leads to it.
 */
export function markJoined(snapshot: Snapshot, a: number, joined: Int32Array): void {
  const { out, to, carrying, state, kind } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  for (let at = out.start[a]!; at < out.start[a + 1]!; at++) {
    const p = out.edges[at]!;
    if (state[p] !== ACTIVE_STATE && isCarryingKind(kind[p]!)) joined[to[p]!] = a;
    // If an active passerelle fails its level test, ok(a, b) is NO, so no passerelle is missing there either.
    if (carrying[p] !== 1) continue;
    const middle = to[p]!;
    joined[middle] = a;
    if (tests[p] === NO) continue;
    for (let next = out.start[middle]!; next < out.start[middle + 1]!; next++) {
      const q = out.edges[next]!;
      if (carrying[q] === 1 && tests[q] !== NO) joined[to[q]!] = a;
    }
  }
}
