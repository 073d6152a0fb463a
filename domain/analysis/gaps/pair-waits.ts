import type { LevelSide } from '../../findings/undocumented/waits.ts';
import { type LevelMasks, levelMasks } from '../../graph/level-masks.ts';
import { INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { candidatePairs } from './candidate-pairs.ts';
import { bassinMembers, Followers } from './followers.ts';
import { LEVELS_IN_DOUBT, NO_PAIR, PairSearch } from './pair-search.ts';

/**
 * Visits the levels that would settle the pairs of M04 in doubt, where they are absent: the entry of b in a dimension
 * in which it says nothing, else the exit of a. Each is visited once; those of one side together, as bits.
 */
export function eachPairWait(snapshot: Snapshot, wait: PairWait): void {
  const waits = new PairWaits(snapshot, wait);
  const known = candidatePairs.ifKnown(snapshot);
  if (known === undefined) lookForWaits(snapshot, waits);
  else
    for (let pair = 0; pair < known.count; pair++)
      waits.ask(known.a[pair]!, known.b[pair]!, known.marks[pair]! & LEVELS_IN_DOUBT);
}

/**
 * The same where nobody has looked for the pairs: a large network has tens of millions. A level is asked for once,
 * whatever the number of pairs that wait for it, so pairs are only looked at as long as they could ask for something
 * new: an exit of a that was not asked for, or an entry of b.
 */
function lookForWaits(snapshot: Snapshot, waits: PairWaits): void {
  const { stage } = snapshot.nodes;
  const members = bassinMembers(snapshot);
  const levels = levelMasks(snapshot);
  const search = new WaitSearch(snapshot, waits);
  for (let bassin = 0; bassin + 1 < members.start.length; bassin++) {
    const [first, end] = [members.start[bassin]!, members.start[bassin + 1]!];
    const doubtful = doubtfulIn(levels, members.nodes, first, end);
    for (let at = first; at < end; at++) {
      const a = members.nodes[at]!;
      // Nothing is tested out of an intake, so nothing is in doubt.
      if (stage[a] !== INTAKE_STAGE)
        search.lookFrom(a, bassin, (levels.noState[a]! & doubtful.need) | doubtful.max);
    }
  }
}

type PairWait = (node: number, side: LevelSide, dimensions: number) => void;

/** What was not asked for yet, as bits by node. */
class PairWaits {
  readonly entryLeft: LevelMasks['silent'];
  readonly exitLeft: LevelMasks['noExit'];
  readonly #silent: LevelMasks['silent'];
  readonly #wait: PairWait;

  constructor(snapshot: Snapshot, wait: PairWait) {
    const { silent, noExit } = levelMasks(snapshot);
    this.#silent = silent;
    [this.entryLeft, this.exitLeft] = [silent.slice(), noExit.slice()];
    this.#wait = wait;
  }

  /** Whether a pair with doubts in some dimensions would ask for something new. */
  isNew(a: number, b: number, doubts: number): boolean {
    return (doubts & (this.entryLeft[b]! | (~this.#silent[b]! & this.exitLeft[a]!))) !== 0;
  }

  ask(a: number, b: number, doubts: number): void {
    if (!this.isNew(a, b, doubts)) return;
    const entry = doubts & this.entryLeft[b]!;
    const exit = doubts & ~this.#silent[b]! & this.exitLeft[a]!;
    if (entry !== 0) this.#wait(b, 'entry', entry);
    if (exit !== 0) this.#wait(a, 'exit', exit);
    this.entryLeft[b]! &= ~entry;
    this.exitLeft[a]! &= ~exit;
  }
}

class WaitSearch {
  readonly #followers: Followers;
  readonly #pairs: PairSearch;
  readonly #waits: PairWaits;

  constructor(snapshot: Snapshot, waits: PairWaits) {
    this.#followers = new Followers(snapshot);
    this.#pairs = new PairSearch(snapshot);
    this.#waits = waits;
  }

  /** The pairs of a in a bassin. `findable`: the dimensions in which some pair could ask for the exit of a. */
  lookFrom(a: number, bassin: number, findable: number): void {
    const { found } = this.#followers;
    const { entryLeft, exitLeft } = this.#waits;
    const count = this.#followers.look(a, bassin);
    let at = 0;
    for (; at < count && (exitLeft[a]! & findable) !== 0; at++) this.#visit(a, found[at]!);
    // Of the others only an entry can still be asked for.
    for (; at < count; at++) if (entryLeft[found[at]!] !== 0) this.#visit(a, found[at]!);
  }

  #visit(a: number, b: number): void {
    const doubts = this.#pairs.doubtIn(a, b);
    // Whether something joins them is looked up last: it costs more than the rest.
    if (doubts === NO_PAIR || !this.#waits.isNew(a, b, doubts) || this.#pairs.isNear(a, b)) return;
    this.#waits.ask(a, b, doubts);
  }
}

/** Dimensions in which some filière of a bassin could leave in doubt who comes without an exit there. */
function doubtfulIn(
  { needs, caps }: LevelMasks,
  nodes: Int32Array,
  first: number,
  end: number,
): { need: number; max: number } {
  let [need, max] = [0, 0];
  for (let at = first; at < end; at++) {
    need |= needs[nodes[at]!]!;
    max |= caps[nodes[at]!]!;
  }
  return { need, max };
}
