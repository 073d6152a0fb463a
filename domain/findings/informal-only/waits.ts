import { carryingPairs } from '../../graph/pairs.ts';
import { INFORMAL, passerelleFacts } from '../../graph/passerelle-facts.ts';
import { NONE } from '../../graph/snapshot.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, the passerelles whose formality is unknown, on pairs without
 * one known to be formal. The rule of informal passages (M06) needs this field.
 */
export function formalityWaits({ snapshot }: RuleContext, waits: Waits): void {
  const { count, start, passerelles } = carryingPairs(snapshot);
  const { formality } = passerelleFacts(snapshot);
  for (let pair = 0; pair < count; pair++) {
    let isFormal = false;
    for (let at = start[pair]!; at < start[pair + 1]!; at++) {
      const known = formality[passerelles[at]!]!;
      isFormal ||= known !== NONE && known !== INFORMAL;
    }
    for (let at = start[pair]!; at < start[pair + 1]! && !isFormal; at++)
      if (formality[passerelles[at]!] === NONE) waits.ofPasserelle('M06', passerelles[at]!, 'formality');
  }
}
