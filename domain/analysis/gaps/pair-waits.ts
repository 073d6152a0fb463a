import { INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { bassinMembers, Followers } from './followers.ts';
import { type LevelMasks, levelMasks } from './level-masks.ts';
import { NO_PAIR, PairSearch } from './pair-search.ts';
import type { LevelSide } from './waits.ts';

/**
 * Visits the levels that would settle the pairs of M04 in doubt, where they are absent: the entry of b in a dimension
 * in which it says nothing, else the exit of a. Each is visited once; those of one side together, as bits.
 *
 * A level is asked for once, whatever the number of pairs that wait for it. So pairs are only looked at as long as
 * they could ask for something new: an exit of a that was not asked for, or an entry of b.
 */
export function eachPairWait(snapshot: Snapshot, wait: PairWait): void {
  const { stage } = snapshot.nodes;
  const members = bassinMembers(snapshot);
  const levels = levelMasks(snapshot);
  const waits = new PairWaits(snapshot, levels, wait);
  for (let bassin = 0; bassin + 1 < members.start.length; bassin++) {
    const [first, end] = [members.start[bassin]!, members.start[bassin + 1]!];
    const doubtful = doubtfulIn(levels, members.nodes, first, end);
    for (let at = first; at < end; at++) {
      const a = members.nodes[at]!;
      // Nothing is tested out of an intake, so nothing is in doubt.
      if (stage[a] !== INTAKE_STAGE)
        waits.lookFrom(a, bassin, (levels.noState[a]! & doubtful.need) | doubtful.max);
    }
  }
}

type PairWait = (node: number, side: LevelSide, dimensions: number) => void;

class PairWaits {
  readonly #followers: Followers;
  readonly #pairs: PairSearch;
  readonly #silent: LevelMasks['silent'];
  /** Dimensions not asked for yet, as bits by node. */
  readonly #entryLeft: LevelMasks['silent'];
  readonly #exitLeft: LevelMasks['noExit'];
  readonly #wait: PairWait;

  constructor(snapshot: Snapshot, { silent, noExit }: LevelMasks, wait: PairWait) {
    this.#followers = new Followers(snapshot);
    this.#pairs = new PairSearch(snapshot);
    this.#silent = silent;
    [this.#entryLeft, this.#exitLeft] = [silent.slice(), noExit.slice()];
    this.#wait = wait;
  }

  /** The pairs of a in a bassin. `findable`: the dimensions in which some pair could ask for the exit of a. */
  lookFrom(a: number, bassin: number, findable: number): void {
    const { found } = this.#followers;
    const entryLeft = this.#entryLeft;
    const exitLeft = this.#exitLeft;
    const count = this.#followers.look(a, bassin);
    let at = 0;
    for (; at < count && (exitLeft[a]! & findable) !== 0; at++) this.#visit(a, found[at]!);
    // Of the others only an entry can still be asked for.
    for (; at < count; at++) if (entryLeft[found[at]!] !== 0) this.#visit(a, found[at]!);
  }

  #visit(a: number, b: number): void {
    const inDoubt = this.#pairs.doubtIn(a, b);
    if (inDoubt === NO_PAIR) return;
    const entry = inDoubt & this.#entryLeft[b]!;
    const exit = inDoubt & ~this.#silent[b]! & this.#exitLeft[a]!;
    // Whether something joins them is looked up last: it costs more than the rest.
    if ((entry | exit) === 0 || this.#pairs.isNear(a, b)) return;
    if (entry !== 0) this.#wait(b, 'entry', entry);
    if (exit !== 0) this.#wait(a, 'exit', exit);
    this.#entryLeft[b]! &= ~entry;
    this.#exitLeft[a]! &= ~exit;
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
