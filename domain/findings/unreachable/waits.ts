import { operatorsToAsk } from '../../graph/documented-links.ts';
import { marked } from '../../graph/reach.ts';
import { filiereOf } from '../../graph/snapshot.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { unreachable } from './rule.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the filières that no start reaches and that do not say whether
 * they admit people directly (`openAdmission`), and their operators where nobody documented the passerelles into
 * them. The rule of unreachable filières (M02) needs both. A filière that leads to an unreachable one is unreachable
 * itself, so it is among them.
 */
export function admissionWaits({ snapshot }: RuleContext, waits: Waits): void {
  const nodes = marked(unreachable(snapshot));
  for (const node of nodes)
    if (filiereOf(snapshot, node).openAdmission === undefined) waits.ofNode('M02', node, 'openAdmission');
  for (const operator of operatorsToAsk(snapshot, nodes, 'into')) waits.ofId('M02', operator, 'links');
}
