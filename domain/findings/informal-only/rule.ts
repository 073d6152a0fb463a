import { carryingPairs } from '../../graph/pairs.ts';
import { INFORMAL, passerelleFacts } from '../../graph/passerelle-facts.ts';
import { passerelleOf } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { InformalOnlyFinding } from './evidence.ts';

type Informal = InformalOnlyFinding['evidence']['passerelles'][number];

/**
 * The rule of M06 (informal passage): finds pairs of filières, or of a filière and an outlet, between which all
 * active passerelles that carry people are informal. A pair with an unknown formality gives no finding.
 */
export function informalOnly({ snapshot }: RuleContext): FindingList<InformalOnlyFinding> {
  const found: number[] = [];
  const { ids } = snapshot.nodes;
  const { count, a, b, start, passerelles } = carryingPairs(snapshot);
  const { formality } = passerelleFacts(snapshot);
  for (let pair = 0; pair < count; pair++) {
    let at = start[pair]!;
    while (at < start[pair + 1]! && formality[passerelles[at]!] === INFORMAL) at += 1;
    if (at === start[pair + 1]) found.push(pair);
  }
  return findingList(found, (pair) => {
    const evidence = Array.from(passerelles.subarray(start[pair]!, start[pair + 1]!), (p): Informal => {
      const { id, restsOn, source } = passerelleOf(snapshot, p);
      return { id, restsOn: restsOn ?? null, source: source ?? null };
    });
    evidence.sort((one, other) => byCodeUnit(one.id, other.id));
    return finding<InformalOnlyFinding>('M06', [ids[a[pair]!]!, ids[b[pair]!]!], 'certain', {
      passerelles: evidence,
    });
  });
}
