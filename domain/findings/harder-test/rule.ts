import type { Certainty } from '../../analysis/results.ts';
import { filiereOf } from '../../graph/snapshot.ts';
import type { LevelCondition } from '../../model/conditions.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { HarderTestFinding } from './evidence.ts';

type Inflated = HarderTestFinding['evidence']['dimensions'][number];

/**
 * The rule of M15 (harder test): finds active filières whose entry test asks for a higher level than they declare
 * (certain), or for a level where none is declared (possible). Returns one finding each.
 */
export function harderTests({ snapshot }: RuleContext): FindingList<HarderTestFinding> {
  const { nodes } = snapshot;
  const found: number[] = [];
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    const { entry } = filiereOf(snapshot, node);
    if (entry !== undefined && DIMENSIONS.some((dimension) => isInflated(entry[dimension]))) found.push(node);
  }
  return findingList(found, (node) => {
    const { id, entry = {} } = filiereOf(snapshot, node);
    const dimensions = DIMENSIONS.flatMap((dimension): Inflated[] => {
      const { min, tested } = entry[dimension] ?? {};
      if (tested === undefined || !isInflated({ min, tested })) return [];
      const certainty: Certainty = min === undefined ? 'possible' : 'certain';
      return [{ dimension, declared: min ?? null, tested, certainty }];
    });
    const certain = dimensions.some(({ certainty }) => certainty === 'certain');
    return finding<HarderTestFinding>('M15', [id], certain ? 'certain' : 'possible', { dimensions });
  });
}

const isInflated = (condition: Pick<LevelCondition, 'min' | 'tested'> | undefined): boolean =>
  condition?.tested !== undefined && condition.tested > (condition.min ?? 0);
