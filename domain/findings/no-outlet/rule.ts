import { documentedLinks, operatorsToAsk } from '../../graph/documented-links.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { patchedReach } from '../../graph/patched-reach.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { marked, reachable, reachedFrom, reaching } from '../../graph/reach.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { END_FIELDS } from '../presumed-fields.ts';
import { isSomePresumed } from '../presumed-values.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import type { NoOutletFinding } from './evidence.ts';

/**
 * The rule of M01X (no outlet): finds the active filières that lead on to others, are no final step, and from which
 * no outlet (job goal) can be reached. Such a finding is certain when the links out of the operators of the filière
 * and of all that it reaches are documented. Returns one finding each.
 */
export function noOutlets({ snapshot }: RuleContext): FindingList<NoOutletFinding> {
  const { nodes } = snapshot;
  const graph = offerGraphWithPreps(snapshot);
  const inDoubt = leadsToDoubt(snapshot);
  return findingList(marked(withoutOutlet(snapshot)), (node) => {
    const { id, stage } = filiereOf(snapshot, node);
    const reached = reachedFrom(graph, node);
    return finding<NoOutletFinding>('M01X', [id], inDoubt[node] === 1 ? 'possible' : 'certain', {
      stage,
      reachable: reached.filter((other) => other !== node).map((other) => nodes.ids[other]!),
      undocumentedLinks: operatorsToAsk(snapshot, reached, 'out'),
    });
  });
}

/** Marks the nodes that reach an outlet in N⁺, outlets included. */
const toOutlet = perDay(
  (snapshot): Uint8Array => reaching(offerGraphWithPreps(snapshot), marked(snapshot.nodes.isOutlet)),
  (known, snapshot, patch) => patchedReach(known, snapshot, patch, 'backward', snapshot.nodes.isOutlet),
);

/**
 * Marks the active filières that are no final step and have an edge out, but reach no outlet in N⁺, in the network on
 * a day.
 */
export const withoutOutlet = perDay((snapshot): Uint8Array => {
  const { isOutlet, active, terminal } = snapshot.nodes;
  return toOutlet(snapshot).map((reaches, node) =>
    Number(
      reaches === 0 &&
        isOutlet[node] === 0 &&
        active[node] === 1 &&
        terminal[node] === 0 &&
        waysOn(snapshot, node).length > 0,
    ),
  );
});

/** Lists the nodes that one edge of N⁺ reaches from a filière (number `node`), in the network on a day. */
export function waysOn({ passerelles, preps }: Snapshot, node: number): number[] {
  const found: number[] = [];
  for (let at = passerelles.out.start[node]!; at < passerelles.out.start[node + 1]!; at++) {
    const p = passerelles.out.edges[at]!;
    if (passerelles.carrying[p] === 1) found.push(passerelles.to[p]!);
  }
  for (let at = preps.out.start[node]!; at < preps.out.start[node + 1]!; at++)
    found.push(preps.to[preps.out.edges[at]!]!);
  return found;
}

/**
 * Marks the active filières that may lead to an outlet after all: nobody documented the passerelles of their operators,
 * or it is only presumed that no pathway ends there.
 */
const mayLeadElsewhere = perDay((snapshot): Uint8Array => {
  const { out } = documentedLinks(snapshot);
  const { active, isOutlet, operator, ids } = snapshot.nodes;
  return active.map((isActive, node) =>
    Number(
      isActive === 1 &&
        isOutlet[node] === 0 &&
        (out[operator[node]!] === 0 || isSomePresumed(snapshot, ids[node]!, END_FIELDS)),
    ),
  );
});

/** Marks the nodes that lead in N⁺ to a filière that may lead to an outlet after all, these filières included. */
export const leadsToDoubt = perDay(
  (snapshot): Uint8Array => reaching(offerGraphWithPreps(snapshot), marked(mayLeadElsewhere(snapshot))),
  (known, snapshot, patch) => patchedReach(known, snapshot, patch, 'backward', mayLeadElsewhere(snapshot)),
);

/**
 * Notes in `waits`, from which M18 lists missing data, the operators whose passerelles nobody documented and one of
 * which might lead to an outlet from a filière without any (M01X).
 */
export function noOutletWaits({ snapshot }: RuleContext, waits: Waits): void {
  const reached = reachable(offerGraphWithPreps(snapshot), marked(withoutOutlet(snapshot)));
  for (const operator of operatorsToAsk(snapshot, marked(reached), 'out'))
    waits.ofId('M01X', operator, 'links');
}
