import { operatorOfEnds, peopleOf } from '../../domain/analysis/flows/flows.ts';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { PublishedSum } from '../../domain/model/published-sums.ts';
import { FLOW_OUTCOMES } from '../../domain/model/vocabulary.ts';
import type { ChangedBlock } from '../../domain/secrecy/publication.ts';
import type { PublishedRow, SumRow } from '../store/publication-store.ts';

/** Rows of the graph that say what is published, for the questions in Cypher. */

/** The published numbers of the flow rows that are not the same objects as before. */
export function publishedRows(
  { flows }: NetworkDocument,
  before: NetworkDocument | undefined,
): PublishedRow[] {
  const known = new Set(before?.flows);
  return flows.filter((flow) => !known.has(flow)).map(publishedRow);
}

function publishedRow(flow: ReferralFlow): PublishedRow {
  const { id, count, started, refused, abandoned, pending } = flow;
  return {
    id: id!,
    count: shownNumber(count),
    started: shownNumber(started),
    refused: shownNumber(refused),
    abandoned: shownNumber(abandoned),
    pending: shownNumber(pending),
    givesOutcomes: FLOW_OUTCOMES.every((outcome) => flow[outcome] !== undefined) ? true : null,
  };
}

const shownNumber = (count: ReferralFlow['count'] | undefined): number | null =>
  typeof count === 'number' ? count : null;

/**
 * The sums of changed blocks that count more people than their rows show: people sent on between two ends and between
 * two operators, and those of each outcome between two ends.
 */
export function sumRows(shown: NetworkDocument, blocks: readonly ChangedBlock[]): SumRow[] {
  if (blocks.every(({ sums }) => sums.length === 0)) return [];
  const rows = new Map(shown.flows.map((flow) => [flow.id, flow]));
  const operatorOf = operatorOfEnds(shown);
  return blocks.flatMap(({ key, sums }) => {
    const found = new Map<string, number>();
    return readInOrder(sums).map((sum): SumRow => {
      const { axis, measure, value, rows: ids } = sum;
      const [first] = ids as [string, ...string[]];
      const people = (id: string): number =>
        found.get(`${id} ${measure}`) ?? peopleOf(rows.get(id)![measure] ?? 0);
      const more = value - ids.reduce((total, id) => total + people(id), 0);
      if (axis === 'ENDS') found.set(`${first} ${measure}`, people(first) + more);
      const { source, target } = rows.get(first)!;
      return {
        ...{ block: key, measure, sender: operatorOf(source), receiver: operatorOf(target) },
        ...{ row: first, rows: [...ids], more },
      };
    });
  });
}

/** The sums that questions read: those of two ends first, as those of two operators count more than these too. */
const readInOrder = (sums: readonly PublishedSum[]): readonly PublishedSum[] => [
  ...sums.filter(({ axis }) => axis === 'ENDS'),
  ...sums.filter(({ axis, measure }) => axis === 'OPERATORS' && measure === 'count'),
];
