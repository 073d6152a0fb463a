import { filiereOf } from '../../graph/snapshot.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { Finding, FindingOf } from '../findings.ts';
import type { Certainty } from '../results.ts';
import { finding, type GapContext } from './context.ts';

type Inflated = FindingOf<'M15'>['evidence']['dimensions'][number];

/** M15: the test asks more than what is declared, or asks something where nothing is declared (then possible). */
export function testInflation({ snapshot }: GapContext) {
  const { nodes } = snapshot;
  const found: Finding[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const { id, entry } = filiereOf(snapshot, node);
    if (entry === undefined) continue;
    const dimensions = DIMENSIONS.flatMap((dimension): Inflated[] => {
      const { min, tested } = entry[dimension] ?? {};
      if (tested === undefined) return [];
      const certainty: Certainty = min === undefined ? 'possible' : 'certain';
      const inflated = min === undefined ? tested >= 1 : tested > min;
      return inflated ? [{ dimension, declared: min ?? null, tested, certainty }] : [];
    });
    if (dimensions.length === 0) continue;
    const certain = dimensions.some(({ certainty }) => certainty === 'certain');
    found.push(finding('M15', [id], certain ? 'certain' : 'possible', { dimensions }));
  }
  return found;
}
