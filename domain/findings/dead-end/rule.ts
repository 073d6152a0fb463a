import { operatorsToAsk } from '../../graph/documented-links.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { filiereOf, PLANNED_STATE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import type { DeadEndFinding } from './evidence.ts';

const DISCOVERY = PASSERELLE_KINDS.indexOf('DISCOVERY');

/**
 * The rule of M01 (dead end): finds the active filières that lead nowhere although they are no final step. Neither a
 * passerelle that carries people nor a PREP edge (it prepares for a job) leaves them. Such a finding is certain when
 * the links out of the operator are documented. Returns one finding each.
 */
export function deadEnds({ snapshot }: RuleContext): FindingList<DeadEndFinding> {
  return findingList(deadEndNodes(snapshot), (node) => {
    const { id, stage } = filiereOf(snapshot, node);
    const undocumentedLinks = operatorsToAsk(snapshot, [node], 'out');
    return finding<DeadEndFinding>('M01', [id], undocumentedLinks.length === 0 ? 'certain' : 'possible', {
      stage,
      ...unusedExits(snapshot, node),
      undocumentedLinks,
    });
  });
}

/** The active filières that are no final step and that no edge of N⁺ leaves, in id order. */
function deadEndNodes(snapshot: Snapshot): number[] {
  const { nodes } = snapshot;
  const { out } = offerGraphWithPreps(snapshot);
  const found: number[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1 || nodes.terminal[node] === 1) continue;
    if (out.start[node] === out.start[node + 1]) found.push(node);
  }
  return found;
}

/**
 * Notes in `waits`, from which M18 lists missing data, the operators of dead ends (M01) whose passerelles nobody
 * documented.
 */
export function deadEndWaits({ snapshot }: RuleContext, waits: Waits): void {
  for (const operator of operatorsToAsk(snapshot, deadEndNodes(snapshot), 'out'))
    waits.ofId('M01', operator, 'links');
}

/** Passerelles out of the filière that carry nobody yet: active visits (DISCOVERY) and planned passerelles. */
function unusedExits(snapshot: Snapshot, node: number): { discovery: string[]; planned: string[] } {
  const { out, kind, active, state } = snapshot.passerelles;
  const all = [...out.edges.subarray(out.start[node]!, out.start[node + 1]!)];
  const ids = (positions: number[]): string[] =>
    positions.map((p) => passerelleOf(snapshot, p).id).sort(byCodeUnit);
  return {
    discovery: ids(all.filter((p) => kind[p] === DISCOVERY && active[p] === 1)),
    planned: ids(all.filter((p) => state[p] === PLANNED_STATE)),
  };
}
