import { operatorOfEnds, peopleOf } from '../../domain/analysis/flows/flows.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { PublishedSum } from '../../domain/model/published-sums.ts';
import type { ChangedBlock } from '../../domain/secrecy/publication.ts';
import type { PublicationWrite, SumRow } from '../store/publication-store.ts';

/** Rows of the graph that say what is published, for the questions in Cypher. */

/** The published counts of the flow rows that are not the same objects as before. */
export function publishedCounts(
  { flows }: NetworkDocument,
  before: NetworkDocument | undefined,
): PublicationWrite['rows'] {
  const known = new Set(before?.flows);
  return flows
    .filter((flow) => !known.has(flow))
    .map(({ id, count }) => ({ id: id!, count: typeof count === 'number' ? count : null }));
}

/** The sums of changed blocks that count more people than their rows show. Only people sent on count. */
export function sumRows(shown: NetworkDocument, blocks: readonly ChangedBlock[]): SumRow[] {
  if (blocks.every(({ sums }) => sums.length === 0)) return [];
  const rows = new Map(shown.flows.map((flow) => [flow.id, flow]));
  const operatorOf = operatorOfEnds(shown);
  return blocks.flatMap(({ key, sums }) => {
    const counted = sums.filter(({ measure }) => measure === 'count');
    const found = new Map<string, number>();
    const people = (id: string): number => found.get(id) ?? peopleOf(rows.get(id)!.count);
    const inOrder = [...counted.filter(isOfEnds), ...counted.filter(({ axis }) => axis === 'OPERATORS')];
    return inOrder.map((sum): SumRow => {
      const more = sum.value - sum.rows.reduce((total, id) => total + people(id), 0);
      if (isOfEnds(sum)) found.set(sum.rows[0]!, people(sum.rows[0]!) + more);
      const { source, target } = rows.get(sum.rows[0]!)!;
      return {
        ...{ block: key, sender: operatorOf(source), receiver: operatorOf(target) },
        ...{ rows: [...sum.rows], more },
      };
    });
  });
}

const isOfEnds = ({ axis }: PublishedSum): boolean => axis === 'ENDS';
