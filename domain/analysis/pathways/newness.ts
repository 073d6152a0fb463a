import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { Caution, LevelVerdict } from '../results.ts';

/** Stages whose trainings teach what the dimensions of levels measure, and no trade beside. */
const LEVEL_STAGES: ReadonlySet<string> = new Set(['LITERACY', 'FRENCH_FL', 'BASIC_TRAINING']);

/**
 * Says whether the filière number `node` teaches nothing more to people who come to it with the levels of the test
 * `levels`: its exit is no higher than they are in every dimension that it aims at. Nothing is said where the audience
 * gives no levels, or of a training for a trade.
 */
export function newnessCautions(snapshot: Snapshot, node: number, levels: LevelVerdict | null): Caution[] {
  if (levels === null || levels.byConvention || givesNoLevels(snapshot)) return [];
  if (snapshot.nodes.isOutlet[node] === 1) return [];
  const { exit = {}, stage } = filiereOf(snapshot, node);
  if (!LEVEL_STAGES.has(stage)) return [];
  const aimed = DIMENSIONS.filter((dimension) => (exit[dimension] ?? 0) >= 1);
  const isKnown = aimed.every((dimension) => {
    const state = levels.dimensions.find((row) => row.dimension === dimension)?.state ?? null;
    return state !== null && state >= exit[dimension]!;
  });
  return aimed.length > 0 && isKnown ? ['NOTHING_NEW'] : [];
}

const givesNoLevels = ({ audience }: Snapshot): boolean =>
  Object.values(audience?.levels ?? {}).every((level) => level === undefined);
