import { documentedLinks, operatorsToAsk } from '../../graph/documented-links.ts';
import { carryingGraph, offerGraphWithPreps } from '../../graph/graphs.ts';
import { patchedReach } from '../../graph/patched-reach.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { marked, reachable, starts } from '../../graph/reach.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { START_FIELDS } from '../presumed-fields.ts';
import { isSomePresumed, type Reading } from '../presumed-values.ts';
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
 * Marks the active filières that may be starts, as they do not say whether they admit people directly or only presumed
 * values say what they are, and those that undocumented passerelles may lead to.
 */
const mayBeEntered = perDay((snapshot): Uint8Array => {
  const { into } = documentedLinks(snapshot);
  const { active, isOutlet, operator, ids } = snapshot.nodes;
  return active.map((isActive, node) =>
    Number(
      isActive === 1 &&
        isOutlet[node] === 0 &&
        (into[operator[node]!] === 0 ||
          filiereOf(snapshot, node).openAdmission === undefined ||
          isSomePresumed(snapshot, ids[node]!, START_FIELDS)),
    ),
  );
});

/**
 * Marks the filières of which an M02 finding is only possible: they, or a filière from which P⁺ leads to them, do not
 * say whether they admit people directly, are presumed to be no start, or the links into their operators are not
 * documented.
 */
export const reachableInDoubt = perDay(
  (snapshot): Uint8Array => reachable(offerGraphWithPreps(snapshot), marked(mayBeEntered(snapshot))),
  (known, snapshot, patch) => patchedReach(known, snapshot, patch, 'forward', mayBeEntered(snapshot)),
);

/**
 * The rule of M02 (unreachable): finds the active filières that no start (filière of welcome or with direct access)
 * reaches by passerelles. Severity is `strong` when direct access is declared to be refused, `to-document` when that
 * is unknown. A finding is certain when nothing undocumented could make the filière reachable.
 */
export const unreachables = ({ snapshot }: RuleContext): FindingList<UnreachableFinding> => {
  const inDoubt = reachableInDoubt(snapshot);
  return findingList(marked(unreachable(snapshot)), (node) => {
    const { id, stage, openAdmission } = filiereOf(snapshot, node);
    const leading = leadingTo(snapshot, node);
    return finding<UnreachableFinding>('M02', [id], inDoubt[node] === 1 ? 'possible' : 'certain', {
      stage,
      severity: openAdmission === undefined ? 'to-document' : 'strong',
      undocumentedAccess: leading
        .filter((other) => other !== node && filiereOf(snapshot, other).openAdmission === undefined)
        .map((other) => snapshot.nodes.ids[other]!),
      undocumentedLinks: operatorsToAsk(snapshot, leading, 'into'),
    });
  });
};

/** Returns what the rule reads for an unreachable filière, by id: whether it or one that leads to it is a start. */
export const accessReadings = (snapshot: Snapshot, id: string): Reading[] =>
  leadingTo(snapshot, snapshot.nodes.index.get(id)!).map((node) => [snapshot.nodes.ids[node]!, START_FIELDS]);

/** The filières from which P⁺ leads to a filière, itself included, in id order. */
function leadingTo(snapshot: Snapshot, node: number): number[] {
  const graph = carryingGraph(snapshot);
  const seen = new Set([node]);
  for (const at of seen)
    for (let edge = graph.in.start[at]!; edge < graph.in.start[at + 1]!; edge++)
      seen.add(graph.from[graph.in.edges[edge]!]!);
  return [...seen].sort((a, b) => a - b);
}
