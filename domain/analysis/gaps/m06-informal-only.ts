import { carryingPairs } from '../../graph/pairs.ts';
import { INFORMAL, passerelleFacts } from '../../graph/passerelle-facts.ts';
import { passerelleOf } from '../../graph/snapshot.ts';
import type { Finding, FindingOf } from '../findings.ts';
import { finding, type GapContext } from './context.ts';

type Informal = FindingOf<'M06'>['evidence']['passerelles'][number];

/** M06: every passerelle of P⁺ on the pair is informal; one whose formality nobody gave is asked for instead (M18). */
export function informalOnly({ snapshot }: GapContext) {
  const found: Finding[] = [];
  const { ids } = snapshot.nodes;
  const { count, a, b, start, passerelles } = carryingPairs(snapshot);
  const { formality } = passerelleFacts(snapshot);
  for (let pair = 0; pair < count; pair++) {
    let at = start[pair]!;
    while (at < start[pair + 1]! && formality[passerelles[at]!] === INFORMAL) at += 1;
    if (at < start[pair + 1]!) continue;
    const evidence: Informal[] = [];
    for (at = start[pair]!; at < start[pair + 1]!; at++) {
      const { id, restsOn, source } = passerelleOf(snapshot, passerelles[at]!);
      evidence.push({ id, restsOn: restsOn ?? null, source: source ?? null });
    }
    found.push(finding('M06', [ids[a[pair]!]!, ids[b[pair]!]!], 'certain', { passerelles: byId(evidence) }));
  }
  return found;
}

const byId = (items: Informal[]): Informal[] =>
  items.length === 1 ? items : items.sort((a, b) => (a.id < b.id ? -1 : 1));
