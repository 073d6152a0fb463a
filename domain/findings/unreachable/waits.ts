import { filiereOf } from '../../graph/snapshot.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { unreachable } from './rule.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the filières that no start reaches and that do not say whether
 * they admit people directly (`openAdmission`). The rule of unreachable filières (M02) needs this field.
 */
export function admissionWaits({ snapshot }: RuleContext, waits: Waits): void {
  const marks = unreachable(snapshot);
  for (let node = 0; node < marks.length; node++)
    if (marks[node] === 1 && filiereOf(snapshot, node).openAdmission === undefined)
      waits.ofNode('M02', node, 'openAdmission');
}
