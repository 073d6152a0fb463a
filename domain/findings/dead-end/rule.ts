import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { filiereOf, PLANNED_STATE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { DeadEndFinding } from './evidence.ts';

const DISCOVERY = PASSERELLE_KINDS.indexOf('DISCOVERY');

/**
 * The rule of M01 (dead end): finds the active filières that lead nowhere although they are no final step. Neither a
 * passerelle that carries people nor a PREP edge (it prepares for a job) leaves them. Returns one finding each.
 */
export function deadEnds({ snapshot }: RuleContext): FindingList<DeadEndFinding> {
  const { nodes } = snapshot;
  const { out } = offerGraphWithPreps(snapshot);
  const found: number[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1 || nodes.terminal[node] === 1) continue;
    if (out.start[node] === out.start[node + 1]) found.push(node);
  }
  return findingList(found, (node) => {
    const { id, stage } = filiereOf(snapshot, node);
    return finding<DeadEndFinding>('M01', [id], 'certain', { stage, ...unusedExits(snapshot, node) });
  });
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
