import type { Snapshot } from '../../graph/snapshot.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import { YES } from '../levels.ts';
import { blockingObstacles } from '../obstacles.ts';
import type { Caution, Pathway, StartDoubt } from '../results.ts';
import { isDoor, needs } from './points.ts';
import type { PathwayRequest } from './request.ts';

type Entry = Pick<Pathway['first'], 'admission' | 'levels'>;

/**
 * Lists what entering the start of a pathway, the filière number `node`, asks and the audience does not meet (NO) or does
 * not say (UNKNOWN). A question that names its start takes it that people are there, so none of it is a point to check,
 * and it is empty where people say that they are enrolled. `entry` is how the pathway explains the start.
 */
export function startDoubts(
  snapshot: Snapshot,
  { from, enrolled }: Pick<PathwayRequest, 'from' | 'enrolled'>,
  node: number,
  entry: Entry,
): StartDoubt[] {
  if (from === undefined || enrolled || snapshot.audience === undefined) return [];
  const element = snapshot.nodes.ids[node]!;
  const about = { element, obstacle: null, dimension: null };
  return [
    ...levelDoubts(snapshot, node, entry),
    ...(entry.admission?.conditions ?? []).flatMap(({ condition, verdict }) =>
      verdict === 'YES' ? [] : [{ verdict, ...about, kind: condition }],
    ),
    ...blockingObstacles(snapshot, node, undefined).map(({ obstacle, verdict }) => ({
      verdict: verdict === YES ? ('NO' as const) : ('UNKNOWN' as const),
      kind: 'OBSTACLE' as const,
      element: obstacle.on,
      obstacle: obstacle.id,
      dimension: null,
    })),
  ];
}

/** Levels that the start asks for. The welcome stage looks at those that nobody has said. */
function levelDoubts(snapshot: Snapshot, node: number, { levels }: Entry): StartDoubt[] {
  const about = { kind: 'LEVEL' as const, element: snapshot.nodes.ids[node]!, obstacle: null };
  const doubt = (verdict: StartDoubt['verdict'], dimension: (typeof DIMENSIONS)[number]): StartDoubt => ({
    verdict,
    ...about,
    dimension,
  });
  if (levels === null)
    return isDoor(snapshot, node)
      ? []
      : needs(snapshot, node).map((dimension) => doubt('UNKNOWN', DIMENSIONS[dimension]!));
  return levels.dimensions.flatMap(({ dimension, verdict, need, max }) => {
    if (verdict === 'GAP' || verdict === 'OVER') return [doubt('NO', dimension)];
    // What nobody wrote down of the start is no doubt about the audience.
    const isAsked = need !== null || max !== null;
    return verdict === 'UNKNOWN' && isAsked && !isDoor(snapshot, node) ? [doubt('UNKNOWN', dimension)] : [];
  });
}

/** The cautions on a named start, from what of it the audience does not meet or does not say. */
export const startCautions = (doubts: readonly StartDoubt[]): Caution[] => [
  ...(doubts.some(({ verdict }) => verdict === 'NO') ? (['START_NOT_MET'] as const) : []),
  ...(doubts.some(({ verdict }) => verdict === 'UNKNOWN') ? (['START_UNKNOWN'] as const) : []),
];
