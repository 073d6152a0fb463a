import { DORMANT, judgePairs } from '../../analysis/flows/dormancy.ts';
import { carryingPairs } from '../../graph/pairs.ts';
import { filiereOf, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { wholeMonths } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { DormantFinding } from './evidence.ts';

/**
 * The rule of M07 (dormant passerelle): finds pairs of filières that passerelles have joined for a year or more,
 * while the reports of people sent onward cover the whole period and say zero. Returns one finding for each pair.
 */
export function dormant({ snapshot, period }: RuleContext): FindingList<DormantFinding> {
  const found: number[] = [];
  const { ids } = snapshot.nodes;
  const pairs = carryingPairs(snapshot);
  const months = wholeMonths(period);
  const verdicts = judgePairs(snapshot, period);
  for (let pair = 0; pair < pairs.count; pair++) {
    if (verdicts[pair] === DORMANT) found.push(pair);
  }
  return findingList(found, (pair) => {
    const [a, b] = [pairs.a[pair]!, pairs.b[pair]!];
    const passerelles = [...pairs.passerelles.subarray(pairs.start[pair]!, pairs.start[pair + 1]!)];
    return finding<DormantFinding>('M07', [ids[a]!, ids[b]!], 'certain', {
      passerelles: passerelles.map((p) => passerelleOf(snapshot, p).id).sort(byCodeUnit),
      since: presentSince(snapshot, a, b, passerelles) ?? null,
      months,
    });
  });
}

/**
 * The latest `validFrom` among the oldest passerelle of the pair, both filières and both operators; undefined when
 * none of them has one.
 */
function presentSince(
  snapshot: Snapshot,
  a: number,
  b: number,
  passerelles: readonly number[],
): string | undefined {
  // A missing first day sorts before all others.
  const oldest = passerelles.map((p) => passerelleOf(snapshot, p).validFrom ?? '').sort(byCodeUnit)[0] ?? '';
  const { document, nodes } = snapshot;
  const ends = [a, b].flatMap((node) => [
    filiereOf(snapshot, node).validFrom ?? '',
    document.operators[nodes.operator[node]!]!.validFrom ?? '',
  ]);
  const since = [oldest, ...ends].sort(byCodeUnit).at(-1);
  return since === '' ? undefined : since;
}
