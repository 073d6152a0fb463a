import { eachPair } from '../../graph/pairs.ts';
import { passerelleOf } from '../../graph/snapshot.ts';
import type { Finding } from '../findings.ts';
import { finding, type GapContext } from './context.ts';

/** M06: every passerelle of P⁺ on the pair is informal; one whose formality nobody gave is asked for instead (M18). */
export function informalOnly({ snapshot }: GapContext) {
  const found: Finding[] = [];
  eachPair(snapshot, snapshot.passerelles.carrying, (a, b, passerelles) => {
    const all = passerelles.map((p) => passerelleOf(snapshot, p));
    if (!all.every(({ formality }) => formality === 'INFORMAL')) return;
    const { ids } = snapshot.nodes;
    const evidence = all.map(({ id, restsOn, source }) => ({
      id,
      restsOn: restsOn ?? null,
      source: source ?? null,
    }));
    found.push(finding('M06', [ids[a]!, ids[b]!], 'certain', { passerelles: byId(evidence) }));
  });
  return found;
}

const byId = <T extends { readonly id: string }>(items: T[]): T[] =>
  items.sort((a, b) => (a.id < b.id ? -1 : 1));
