import { eachPair } from '../../graph/pairs.ts';
import { isValidOperator, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import { admissions } from '../audience/admits.ts';
import type { FindingOf } from '../findings.ts';
import { explainOwnTest, NO, ownTests, YES } from '../levels.ts';
import { blockingObstacles, blockings, obstacleVerdict, shutWays } from '../obstacles.ts';
import { findingFor, type GapContext } from './context.ts';

type Evidence = FindingOf<'M09'>['evidence'];

/**
 * M09: pairs of P⁺ out of a filière that may admit the audience and that nothing blocks, where every passerelle is
 * blocked or fails on its own test, and at least one is blocked without failing. A filière that does not admit the
 * audience is another answer ("public non visé"), so such pairs are left out. Certain when one of the blocked ones
 * passes its test, and both ends surely admit the audience.
 */
export function blockedPairs(context: GapContext): FindingOf<'M09'>[] {
  const { snapshot } = context;
  const { nodes, passerelles } = snapshot;
  const [admits, shut, tests] = [admissions(snapshot), shutWays(snapshot), ownTests(snapshot)];
  const shutNodes = blockings(snapshot).nodes;
  const found: FindingOf<'M09'>[] = [];
  eachPair(snapshot, passerelles.carrying, (a, b, pair) => {
    if (admits[a] === NO || admits[b] === NO || shutNodes[a] === YES) return;
    if (pair.some((p) => shut[p] !== YES && tests[p] !== NO)) return;
    const blocked = pair.filter((p) => shut[p] === YES && tests[p] !== NO);
    if (blocked.length === 0) return;
    const known = admits[a] === YES && admits[b] === YES;
    const certain = known && blocked.some((p) => tests[p] === YES);
    found.push(
      findingFor(
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
  });
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

/** Mitigations that would lift one of the obstacles, and that are not there at the date. */
function absentMitigations(snapshot: Snapshot, obstacles: ReadonlySet<string>): string[] {
  const { document, at } = snapshot;
  return document.mitigations
    .filter(
      (mitigation) =>
        mitigation.lifts.some((obstacle) => obstacles.has(obstacle)) &&
        !(isValidAt(mitigation, at) && isValidOperator(snapshot, mitigation.operator)),
    )
    .map(({ id }) => id)
    .sort(byCodeUnit);
}
