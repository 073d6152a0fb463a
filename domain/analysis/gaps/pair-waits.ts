import { INTAKE_STAGE, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { pairSearch } from './candidate-pairs.ts';
import { bassinMembers, followersIn } from './followers.ts';
import { type LevelMasks, levelMasks } from './level-masks.ts';
import type { LevelSide } from './waits.ts';

/** Filières of a bassin that are looked at before asking whether anything is left to find. */
const CHUNK = 32;

/**
 * Visits the levels that would settle the pairs of M04 in doubt, where they are absent: the entry of b in a dimension
 * in which it says nothing, else the exit of a. Each is visited once; those of one side together, as bits.
 *
 * A level is asked for once, whatever the number of pairs that wait for it. So pairs are only looked at as long as
 * they could ask for something new: an exit of a that was not asked for, or an entry of b.
 */
export function eachPairWait(
  snapshot: Snapshot,
  wait: (node: number, side: LevelSide, dimensions: number) => void,
): void {
  const { stage } = snapshot.nodes;
  const members = bassinMembers(snapshot);
  const followers = followersIn(snapshot);
  const { found } = followers;
  const search = pairSearch(snapshot);
  const levels = levelMasks(snapshot);
  /** Dimensions not asked for yet, as bits by node. */
  const [entryLeft, exitLeft] = [levels.silent.slice(), levels.noExit.slice()];

  const entriesNew = (b: number, inDoubt: number): number => inDoubt & entryLeft[b]!;
  const exitsNew = (a: number, b: number, inDoubt: number): number =>
    inDoubt & ~levels.silent[b]! & exitLeft[a]!;
  function visitPair(a: number, b: number, inDoubt: number): void {
    const [entry, exit] = [entriesNew(b, inDoubt), exitsNew(a, b, inDoubt)];
    if (entry !== 0) wait(b, 'entry', entry);
    if (exit !== 0) wait(a, 'exit', exit);
    entryLeft[b]! &= ~entry;
    exitLeft[a]! &= ~exit;
  }

  /** The filière whose pairs are looked for. */
  let origin = NONE;
  const visit = (b: number, inDoubt: number): void => visitPair(origin, b, inDoubt);
  const isKnown = (b: number, inDoubt: number): boolean =>
    (entriesNew(b, inDoubt) | exitsNew(origin, b, inDoubt)) === 0;
  for (let bassin = 0; bassin + 1 < members.start.length; bassin++) {
    const [first, end] = [members.start[bassin]!, members.start[bassin + 1]!];
    const doubtful = doubtfulIn(levels, members.nodes, first, end);
    for (let at = first; at < end; at++) {
      const a = members.nodes[at]!;
      // Nothing is tested out of an intake, so nothing is in doubt.
      if (stage[a] === INTAKE_STAGE) continue;
      origin = a;
      const findable = (levels.noState[a]! & doubtful.need) | doubtful.max;
      const count = followers.look(a, bassin);
      let from = 0;
      for (; from < count && (exitLeft[a]! & findable) !== 0; from += CHUNK)
        search.eachAmong(a, found, from, Math.min(count, from + CHUNK), visit, isKnown);
      // Of the others only an entry can still be asked for.
      let kept = from;
      for (let index = from; index < count; index++)
        if (entryLeft[found[index]!] !== 0) found[kept++] = found[index]!;
      search.eachAmong(a, found, from, kept, visit, isKnown);
    }
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
