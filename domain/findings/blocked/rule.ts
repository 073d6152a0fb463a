import { admissions } from '../../analysis/audience/admits.ts';
import { explainOwnTest, NO, ownTests, YES } from '../../analysis/levels.ts';
import { blockingObstacles, blockings, obstacleVerdict, shutWays } from '../../analysis/obstacles.ts';
import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { isValidOperator, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import { addTo } from '../../model/grouping.ts';
import { byCodeUnit } from '../../model/network.ts';
import { findingFor, type RuleContext } from '../rule.ts';
import type { BlockedFinding } from './evidence.ts';

type Evidence = BlockedFinding['evidence'];

/**
 * The rule of M09 (blocked passage): finds pairs of filières between which the audience can take no passerelle,
 * though it may be in the first. Every passerelle of the pair is blocked by an obstacle or fails its level test, and
 * at least one is blocked without failing. Pairs whose filières do not admit the audience are left out. A finding is
 * certain when a blocked passerelle passes its test and both filières surely admit the audience.
 */
export function blockedPairs(context: RuleContext): BlockedFinding[] {
  const { snapshot } = context;
  const { nodes } = snapshot;
  const [admits, shut, tests] = [admissions(snapshot), shutWays(snapshot), ownTests(snapshot)];
  const shutNodes = blockings(snapshot).nodes;
  const found: BlockedFinding[] = [];
  const pairs = carryingPairs(snapshot);
  for (const at of pairsWithShutWay(snapshot)) {
    const [a, b] = [pairs.a[at]!, pairs.b[at]!];
    if (admits[a] === NO || admits[b] === NO || shutNodes[a] === YES) continue;
    const pair = [...pairs.passerelles.subarray(pairs.start[at]!, pairs.start[at + 1]!)];
    if (pair.some((p) => shut[p] !== YES && tests[p] !== NO)) continue;
    const blocked = pair.filter((p) => shut[p] === YES && tests[p] !== NO);
    const known = admits[a] === YES && admits[b] === YES;
    const certain = known && blocked.some((p) => tests[p] === YES);
    found.push(
      findingFor<BlockedFinding>(
        context,
        'M09',
        [nodes.ids[a]!, nodes.ids[b]!],
        certain ? 'certain' : 'possible',
        evidenceOf(snapshot, b, pair, [
          admits[a] === YES ? 'YES' : 'UNKNOWN',
          admits[b] === YES ? 'YES' : 'UNKNOWN',
        ]),
      ),
    );
  }
  return found;
}

/**
 * The pairs joined by a blocked passerelle that does not fail its level test, each once. Few passerelles are blocked.
 */
function pairsWithShutWay(snapshot: Snapshot): ReadonlySet<number> {
  const { count, carrying, from, to } = snapshot.passerelles;
  const [shut, tests] = [shutWays(snapshot), ownTests(snapshot)];
  const pairs = carryingPairs(snapshot);
  const found = new Set<number>();
  for (let p = 0; p < count; p++)
    if (shut[p] === YES && carrying[p] === 1 && tests[p] !== NO)
      found.add(pairBetween(pairs, from[p]!, to[p]!));
  return found;
}

function evidenceOf(
  snapshot: Snapshot,
  b: number,
  pair: readonly number[],
  admission: Evidence['admission'],
): Evidence {
  const passerelles = pair
    .map((p) => {
      const { id } = passerelleOf(snapshot, p);
      const obstacles = blockingObstacles(snapshot, b, id).map(({ obstacle, verdict }) => ({
        obstacle: obstacle.id,
        on: obstacle.on,
        verdict: obstacleVerdict(verdict),
      }));
      return { id, levels: explainOwnTest(snapshot, p), obstacles };
    })
    .sort((one, other) => byCodeUnit(one.id, other.id));
  const inTheWay = new Set(passerelles.flatMap(({ obstacles }) => obstacles.map(({ obstacle }) => obstacle)));
  return { passerelles, mitigations: absentMitigations(snapshot, inTheWay), admission };
}

/** Ids of the mitigations that would lift one of the obstacles but are not valid at the date, sorted. */
function absentMitigations(snapshot: Snapshot, obstacles: ReadonlySet<string>): string[] {
  const byObstacle = absentByObstacle(snapshot);
  const absent = [...obstacles].flatMap((obstacle) => byObstacle.get(obstacle) ?? []);
  return [...new Set(absent)].sort(byCodeUnit);
}

const absentByObstacle = perDay((snapshot): ReadonlyMap<string, readonly string[]> => {
  const byObstacle = new Map<string, string[]>();
  for (const { id, lifts, operator, ...dates } of snapshot.document.mitigations) {
    if (isValidAt(dates, snapshot.at) && isValidOperator(snapshot, operator)) continue;
    for (const obstacle of lifts) addTo(byObstacle, obstacle, id);
  }
  return byObstacle;
});
