import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { patchedReach } from '../../graph/patched-reach.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { marked, reachable, starts } from '../../graph/reach.ts';
import { filiereOf } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { UnreachableFinding } from './evidence.ts';

/**
 * Marks the nodes that some start reaches, starts included. No edge leaves an outlet, so a filière is reached in P⁺
 * exactly when it is reached in N⁺, the graph that other rules need too.
 */
const reachedByStarts = perDay(
  (snapshot): Uint8Array => reachable(offerGraphWithPreps(snapshot), starts(snapshot)),
  (known, snapshot, patch) => patchedReach(known, snapshot, patch, 'forward', snapshot.nodes.isStart),
);

/** Marks the active filières that are no start and that no start reaches in P⁺. */
export const unreachable = perDay((snapshot): Uint8Array => {
  const { nodes } = snapshot;
  return reachedByStarts(snapshot).map((reached, node) =>
    Number(reached === 0 && nodes.active[node] === 1 && nodes.isOutlet[node] === 0),
  );
});

/**
 * The rule of M02 (unreachable): finds the active filières that no start (filière of welcome or with direct access)
 * reaches by passerelles. Severity is `strong` when direct access is declared to be refused, `to-document` when that
 * is unknown.
 */
export const unreachables = ({ snapshot }: RuleContext): FindingList<UnreachableFinding> =>
  findingList(marked(unreachable(snapshot)), (node) => {
    const { id, stage, openAdmission } = filiereOf(snapshot, node);
    const severity = openAdmission === undefined ? 'to-document' : 'strong';
    return finding<UnreachableFinding>('M02', [id], 'certain', { stage, severity });
  });
