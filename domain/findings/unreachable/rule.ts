import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { patchedReach } from '../../graph/patched-reach.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { marked, reachable, starts } from '../../graph/reach.ts';
import { filiereOf } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { UnreachableFinding } from './evidence.ts';

/**
 * What some start reaches, the starts included, as marks. Nothing leads out of an outlet, so a filière is reached in P⁺
 * when it is in N⁺, the graph that other rules need too.
 */
const reachedByStarts = perDay(
  (snapshot): Uint8Array => reachable(offerGraphWithPreps(snapshot), starts(snapshot)),
  (known, snapshot, patch) => patchedReach(known, snapshot, patch, 'forward', snapshot.nodes.isStart),
);

/** Active filières that are no start and that no start reaches in P⁺, as marks. */
export const unreachable = perDay((snapshot): Uint8Array => {
  const { nodes } = snapshot;
  return reachedByStarts(snapshot).map((reached, node) =>
    Number(reached === 0 && nodes.active[node] === 1 && nodes.isOutlet[node] === 0),
  );
});

/** M02: nobody comes in. Strong when direct access was denied by someone, to document when nobody said. */
export const unreachables = ({ snapshot }: RuleContext): FindingList<UnreachableFinding> =>
  findingList(marked(unreachable(snapshot)), (node) => {
    const { id, stage, openAdmission } = filiereOf(snapshot, node);
    const severity = openAdmission === undefined ? 'to-document' : 'strong';
    return finding<UnreachableFinding>('M02', [id], 'certain', { stage, severity });
  });
