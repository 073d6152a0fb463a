import { passerelleOf, type Snapshot, withoutObstacles } from '../../graph/snapshot.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { byCodeUnit } from '../../model/network.ts';
import { admissions } from '../audience/admits.ts';
import { affectsAudience } from '../audience/tags.ts';
import { NO, YES } from '../levels.ts';
import { shutWays, standingObstacles } from '../obstacles.ts';
import { outletsByPathways } from '../pathways/outlets.ts';
import { usableStarts } from '../walkable.ts';
import type { Lever } from './results.ts';

/** With more obstacles than this, pairs are not tried, as their number grows with the square. */
const MOST_FOR_PAIRS = 60;

interface Lifted {
  readonly obstacles: readonly string[];
  /** The outlets that each start reaches by pathways. */
  readonly outlets: Outlets;
}
type Outlets = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Computes what lifting each obstacle would open to the audience for whom the network is read (`snapshot`: the
 * network on a day), and each two obstacles for what neither opens alone. Levers are ranked by the number of (start,
 * outlet) pairs that a pathway then joins, then by fewest obstacles, then by ids. Two obstacles that open nothing
 * more are left out. `pairsTried` is false when there were too many obstacles to try two at once.
 */
export function findLevers(snapshot: Snapshot): { readonly levers: Lever[]; readonly pairsTried: boolean } {
  const shutting = standingObstacles(snapshot)
    .filter(
      ({ severity, affects }) =>
        severity === 'BLOCKING' && affectsAudience(affects, snapshot.audience) === YES,
    )
    .map(({ id }) => id)
    .sort(byCodeUnit);
  const before = outletsByStart(snapshot);
  const lift = (obstacles: readonly string[]): Lifted => ({
    obstacles,
    outlets: outletsByStart(withoutObstacles(snapshot, obstacles)),
  });
  const singles = shutting.map((id) => lift([id]));
  const levers = singles.map((single) => leverOf(snapshot, single, [before]));
  const pairsTried = shutting.length <= MOST_FOR_PAIRS;
  for (const [index, one] of pairsTried ? singles.entries() : []) {
    for (const other of singles.slice(index + 1)) {
      const both = lift([...one.obstacles, ...other.obstacles]);
      const lever = leverOf(snapshot, both, [before, one.outlets, other.outlets]);
      if (lever.pairs > 0) levers.push(lever);
    }
  }
  levers.sort(
    (a, b) =>
      b.pairs - a.pairs || a.obstacles.length - b.obstacles.length || compareIds(a.obstacles, b.obstacles),
  );
  return { levers, pairsTried };
}

const outletsByStart = (snapshot: Snapshot): Outlets =>
  new Map(usableStarts(snapshot).map((start) => [start, new Set(outletsByPathways(snapshot, start))]));

/** The lever of some lifted obstacles: what is then reached that none of the other states reaches. */
function leverOf(snapshot: Snapshot, { obstacles, outlets }: Lifted, without: readonly Outlets[]): Lever {
  const { ids } = snapshot.nodes;
  const opened = [...outlets].flatMap(([start, reached]) => {
    const more = [...reached].filter(
      (outlet) => !without.some((had) => had.get(start)?.has(outlet) === true),
    );
    return more.length === 0
      ? []
      : [{ start: ids[start]!, outlets: more.map((outlet) => ids[outlet]!).sort(byCodeUnit) }];
  });
  opened.sort((a, b) => byCodeUnit(a.start, b.start));
  const after = withoutObstacles(snapshot, obstacles);
  const usable = new Set(usableStarts(snapshot));
  return {
    obstacles: [...obstacles],
    mitigations: snapshot.document.mitigations
      .filter(({ lifts }) => lifts.some((id) => obstacles.includes(id)))
      .map(({ id }) => id)
      .sort(byCodeUnit),
    opened,
    pairs: opened.reduce((sum, { outlets: found }) => sum + found.length, 0),
    passerelles: reopened(snapshot, after),
    starts: usableStarts(after)
      .filter((start) => !usable.has(start))
      .map((start) => ids[start]!),
  };
}

/** Passerelles of P⁺ that are no longer shut and whose target may admit the audience. */
function reopened(snapshot: Snapshot, after: Snapshot): string[] {
  const { count, carrying, to } = snapshot.passerelles;
  const [shut, still] = [shutWays(snapshot), shutWays(after)];
  const admits = admissions(snapshot);
  const found: string[] = [];
  for (let p = 0; p < count; p++) {
    if (carrying[p] !== 1 || admits[to[p]!] === NO) continue;
    if (shut[p] === YES && still[p] !== YES) found.push(passerelleOf(snapshot, p).id);
  }
  return found.sort(byCodeUnit);
}
