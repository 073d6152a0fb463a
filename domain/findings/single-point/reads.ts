import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { implicitPreps } from '../../graph/implicit-preps.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { marked, reachable } from '../../graph/reach.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { GENERAL_OUTLET } from '../../model/vocabulary.ts';
import { END_FIELDS, START_FIELDS } from '../presumed-fields.ts';
import { isSomePresumed, type Reading } from '../presumed-values.ts';
import type { SinglePointFinding } from './evidence.ts';

/**
 * Returns what the rule of M12 reads for a finding: that the filières which lose an outlet are starts and, where the
 * general outlet is lost, that pathways may end at those of the filières which they reach that prepare for it by that
 * alone.
 */
export function lossReadings({ evidence: { lost } }: SinglePointFinding, snapshot: Snapshot): Reading[] {
  const { ids, index } = snapshot.nodes;
  const losing = lost.filter(({ outlets }) => outlets.includes(GENERAL_OUTLET));
  const ends = losing.length === 0 ? [] : presumedEnds(snapshot);
  const reached =
    ends.length === 0
      ? undefined
      : reachable(
          offerGraphWithPreps(snapshot),
          losing.map(({ start }) => index.get(start)!),
        );
  return [
    ...lost.map(({ start }): Reading => [start, START_FIELDS]),
    ...ends.filter((node) => reached?.[node] === 1).map((node): Reading => [ids[node]!, END_FIELDS]),
  ];
}

/** The filières of which it is only presumed that pathways may end there, and that prepare for nothing else. */
const presumedEnds = perDay((snapshot): readonly number[] =>
  marked(implicitPreps(snapshot)).filter((node) =>
    isSomePresumed(snapshot, snapshot.nodes.ids[node]!, END_FIELDS),
  ),
);
