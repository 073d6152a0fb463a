import { exceeds, exitStates, statesAfter } from '../../analysis/level-state.ts';
import { NO, ownTests } from '../../analysis/levels.ts';
import { type DocumentedLinks, documentedLinks } from '../../graph/documented-links.ts';
import { type FiliereBassins, filiereBassins } from '../../graph/filiere-bassins.ts';
import { type LevelMasks, levelMasks } from '../../graph/level-masks.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { perOffer } from '../../graph/per-snapshot.ts';
import {
  ACTIVE_STATE,
  GENERIC,
  INTAKE_STAGE,
  isCarryingKind,
  NONE,
  type Snapshot,
} from '../../graph/snapshot.ts';
import { NEXT_STAGES, STAGES } from '../../model/vocabulary.ts';
import { reachableInDoubt, unreachable } from '../unreachable/rule.ts';
import { type MetConditions, metConditions } from './conditions.ts';
import { type PresumedEnds, presumedEndsIn } from './presumed-ends.ts';

/** The sector of one end is not known. */
export const SECTOR_UNKNOWN = 1 << WIDTH;
/** The bassin of one end is declared, and rests on no site. */
export const BASSIN_DECLARED = 1 << (WIDTH + 1);
/** Nobody documented the links out of the first operator, nor those into the second. */
export const LINKS_UNKNOWN = 1 << (WIDTH + 2);
/** The first filière is a Door, and nobody documented or confirmed what would tell whether the second is reached otherwise. */
export const ACCESS_UNKNOWN = 1 << (WIDTH + 3);
/** A value of the first filière, or of the second, is only presumed. */
export const FROM_PRESUMED = 1 << (WIDTH + 4);
export const TO_PRESUMED = 1 << (WIDTH + 5);
/** Nothing is in doubt. */
export const CERTAIN = 0;

/** By stage: the stages that may follow, as bits. */
const FOLLOWING = STAGES.map((stage) =>
  NEXT_STAGES[stage].reduce((bits, next) => bits | (1 << STAGES.indexOf(next)), 0),
);

/**
 * Whether the sectors of two filières, given by their numbers in the snapshot, the network on a day, allow a
 * passerelle: they are equal, one is GENERIC, or one is unknown.
 */
export const sectorsMeet = (one: number, other: number): boolean =>
  one === other || one <= GENERIC || other <= GENERIC;

/** The active filières of each bassin, in the order of ids. */
const bassinMembers = perOffer((snapshot): readonly Int32Array[] => {
  const { nodes, document } = snapshot;
  const { of } = filiereBassins(snapshot);
  const members: number[][] = document.bassins.map(() => []);
  for (let node = 0; node < nodes.count; node++)
    if (nodes.active[node] === 1) for (const bassin of of[node]!) members[bassin]!.push(node);
  return members.map((some) => Int32Array.from(some));
});

/**
 * Looks for missing passerelles: pairs of filières (by number) of a common bassin that a passerelle could join and
 * none joins. `from` lists the targets from a filière, `eachNear` visits those that share a bassin, and `isMissing`
 * tests one pair of a common bassin. `doubtsBetween` and `levelsInDoubt` return what is uncertain about a pair, as
 * bits. The audience plays no part.
 */
export class MissingSearch {
  // The cost follows the size of bassins, not the square of the network.

  readonly #snapshot: Snapshot;
  readonly #conditions: MetConditions;
  readonly #levels: LevelMasks;
  readonly #bassins: FiliereBassins;
  readonly #members: readonly Int32Array[];
  readonly #unserved: Uint8Array;
  readonly #inDoubt: Uint8Array;
  readonly #links: DocumentedLinks;
  readonly #presumed: PresumedEnds | undefined;
  readonly #after: Int32Array;
  readonly #exits: Int32Array;
  readonly #found: Int32Array;
  /** By node: the last search that met it, and the last filière that is joined to it. */
  readonly #metBy: Int32Array;
  readonly #joinedTo: Int32Array;
  #turn = 0;
  #joinedOf = NONE;

  constructor({ everyone: snapshot }: Snapshot) {
    const { count } = snapshot.nodes;
    this.#snapshot = snapshot;
    this.#conditions = metConditions(snapshot);
    [this.#levels, this.#bassins] = [levelMasks(snapshot), filiereBassins(snapshot)];
    [this.#members, this.#unserved] = [bassinMembers(snapshot), unreachable(snapshot)];
    [this.#inDoubt, this.#links] = [reachableInDoubt(snapshot), documentedLinks(snapshot)];
    this.#presumed = presumedEndsIn(snapshot);
    [this.#after, this.#exits] = [statesAfter(snapshot), exitStates(snapshot)];
    [this.#found, this.#metBy] = [new Int32Array(count), new Int32Array(count)];
    this.#joinedTo = new Int32Array(count).fill(NONE);
  }

  /** The filières to which a passerelle from `a` is missing, in the order of ids. The next call writes over them. */
  from(a: number): Int32Array {
    const found = this.#found;
    let count = 0;
    this.eachNear(a, (b) => {
      if (this.isMissing(a, b)) found[count++] = b;
    });
    const list = found.subarray(0, count);
    return this.#bassins.of[a]!.length > 1 ? list.sort() : list;
  }

  /** Visits the active filières that share a bassin with an active filière, each once. */
  eachNear(a: number, visit: (b: number) => void): void {
    if (this.#snapshot.nodes.active[a] !== 1) return;
    const metBy = this.#metBy;
    const turn = ++this.#turn;
    for (const bassin of this.#bassins.of[a]!) {
      for (const b of this.#members[bassin]!) {
        if (metBy[b] === turn) continue;
        metBy[b] = turn;
        visit(b);
      }
    }
  }

  /** Whether a passerelle could join two filières that share a bassin, and none does. */
  isMissing(a: number, b: number): boolean {
    const { operator, stage, sector } = this.#snapshot.nodes;
    if ((FOLLOWING[stage[a]!]! & (1 << stage[b]!)) === 0 || operator[b] === operator[a]) return false;
    if (!sectorsMeet(sector[a]!, sector[b]!)) return false;
    if (stage[a] === INTAKE_STAGE && this.#unserved[b] === 0) return false;
    if (stage[b]! <= stage[a]! && !exceeds(this.#exits[b]!, this.#after[a]!)) return false;
    return !this.#failsLevels(a, b) && this.#conditions.bothMet(a, b) && !this.#isJoined(a, b);
  }

  /** What leaves a missing passerelle in doubt. */
  doubtsBetween(a: number, b: number): number {
    const { sector, operator, stage } = this.#snapshot.nodes;
    const { declared } = this.#bassins;
    const { out, into } = this.#links;
    return (
      this.levelsInDoubt(a, b) |
      (sector[a] === NONE || sector[b] === NONE ? SECTOR_UNKNOWN : 0) |
      (declared[a] === 1 || declared[b] === 1 ? BASSIN_DECLARED : 0) |
      (out[operator[a]!] === 0 && into[operator[b]!] === 0 ? LINKS_UNKNOWN : 0) |
      (stage[a] === INTAKE_STAGE && this.#inDoubt[b] === 1 ? ACCESS_UNKNOWN : 0) |
      this.#presumedDoubts(a, b)
    );
  }

  #presumedDoubts(a: number, b: number): number {
    if (this.#presumed === undefined) return 0;
    const [from, to] = this.#presumed(a, b);
    return (from ? FROM_PRESUMED : 0) | (to ? TO_PRESUMED : 0);
  }

  /** The dimensions in which the level test is in doubt, where it fails in none. */
  levelsInDoubt(a: number, b: number): number {
    // Guidance sends to the right level: nothing is tested out of an intake.
    if (this.#snapshot.nodes.stage[a] === INTAKE_STAGE) return 0;
    const { silent, needs, caps, noState, inexact } = this.#levels;
    return silent[b]! | (needs[b]! & noState[a]!) | (caps[b]! & inexact[a]!);
  }

  #failsLevels(a: number, b: number): boolean {
    const { stage, levels } = this.#snapshot.nodes;
    if (stage[a] === INTAKE_STAGE) return false;
    for (let dimension = 0; dimension < WIDTH; dimension++) {
      const after = levels.after[a * WIDTH + dimension]!;
      const max = levels.max[b * WIDTH + dimension]!;
      // Where the level after a filière is not known, nothing fails.
      if (after >= 1 && (after < levels.need[b * WIDTH + dimension]! || (max >= 0 && after > max)))
        return true;
    }
    return false;
  }

  #isJoined(a: number, b: number): boolean {
    if (this.#joinedOf !== a) markJoined(this.#snapshot, a, this.#joinedTo);
    this.#joinedOf = a;
    return this.#joinedTo[b] === a;
  }
}

/**
 * Writes the number `a` of a filière into `joined` at the number of each filière to which `a` needs no new
 * passerelle: those that one active passerelle reaches, or two in a row that people can take, and those to which a
 * planned, suspended or expired passerelle leads.
 */
export function markJoined(snapshot: Snapshot, a: number, joined: Int32Array): void {
  const { out, to, carrying, state, kind } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  for (let at = out.start[a]!; at < out.start[a + 1]!; at++) {
    const p = out.edges[at]!;
    if (state[p] !== ACTIVE_STATE && isCarryingKind(kind[p]!)) joined[to[p]!] = a;
    // A passerelle in force that fails its level test leaves ok(a, b) at NO, so none is missing there either.
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
