import * as z from 'zod';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import type { Period } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { Day, Id } from '../../model/fields.ts';
import { FLOW_DECLARERS, FLOW_KINDS } from '../../model/vocabulary.ts';
import { cutBy, flowTable, insideOf } from './flow-table.ts';

/** What a row tells for a finding: people sent; of M05, who gave up on the way there, and who was sent back. */
export const ROW_FIGURES = ['PEOPLE', 'ABANDONED', 'REORIENTED'] as const;
export type RowFigure = (typeof ROW_FIGURES)[number];
/** COUNTED; REPLACED: it gives way to another row of the same facts; CUT: only a part of it is in the period. */
export const ROW_USES = ['COUNTED', 'REPLACED', 'CUT'] as const;

/**
 * A row behind a figure, without its own count: beside a band of the sum, the counts of some rows could tell a small
 * one of another.
 */
export const RowBehind = z
  .strictObject({
    figure: z.enum(ROW_FIGURES),
    use: z.enum(ROW_USES),
    source: Id,
    target: Id,
    kind: z.enum(FLOW_KINDS),
    from: Day,
    to: Day,
    declaredBy: z.enum(FLOW_DECLARERS),
  })
  .meta({ id: 'RowBehind' });
export type RowBehind = z.infer<typeof RowBehind>;

/** A row with what it is to a finding. */
export interface BehindRow {
  readonly figure: RowFigure;
  readonly use: RowBehind['use'];
  readonly row: ReferralFlow;
}

/**
 * The rows that the figures of an M05, M07, M08 or M10 are made of, by its key, and those of the same facts that are
 * not counted; undefined when no such finding can have that key.
 */
export function rowsBehind(snapshot: Snapshot, period: Period, key: string): BehindRow[] | undefined {
  const figures = figuresOf(snapshot, key);
  if (figures === undefined) return undefined;
  const table = flowTable(snapshot);
  const [isInside, isCut] = [insideOf(table, period), cutBy(table, period)];
  return figures.flatMap(({ figure, tells }) =>
    table.rows.flatMap((row, at): BehindRow[] => {
      if (!tells(at) || (!isInside(at) && !isCut(at))) return [];
      const counts = figure === 'ABANDONED' ? table.abandoned[at] !== NONE : table.counts[at] === 1;
      return [{ figure, row, use: !counts ? 'REPLACED' : isCut(at) ? 'CUT' : 'COUNTED' }];
    }),
  );
}

interface Figure {
  readonly figure: RowFigure;
  readonly tells: (row: number) => boolean;
}

function figuresOf(snapshot: Snapshot, key: string): Figure[] | undefined {
  const { nodes, operatorIndex } = snapshot;
  const { rows, source, target, sender, receiver } = flowTable(snapshot);
  const [kind, one = '', other = ''] = key.split(':');
  const filiere = (id: string): number => {
    const node = nodes.index.get(id) ?? NONE;
    return node === NONE || nodes.isOutlet[node] === 1 ? NONE : node;
  };
  const [a, b] = [filiere(one), filiere(other)];
  const isSent = (row: number): boolean => rows[row]!.kind !== 'INTRODUCTION';
  const isBetween = (row: number): boolean => source[row] === a && target[row] === b;
  switch (kind) {
    case 'M05':
      if (a === NONE || b === NONE) return undefined;
      return [
        { figure: 'ABANDONED', tells: (row) => isBetween(row) && rows[row]!.abandoned !== undefined },
        {
          figure: 'REORIENTED',
          tells: (row) =>
            rows[row]!.kind === 'REORIENTATION' && source[row] === b && receiver[row] === nodes.operator[a],
        },
      ];
    case 'M07':
      return a === NONE || b === NONE ? undefined : [{ figure: 'PEOPLE', tells: isBetween }];
    case 'M08': {
      const [from, to] = [operatorIndex.get(one), operatorIndex.get(other)];
      if (from === undefined || to === undefined) return undefined;
      return [
        { figure: 'PEOPLE', tells: (row) => isSent(row) && sender[row] === from && receiver[row] === to },
      ];
    }
    case 'M10':
      return a === NONE
        ? undefined
        : [{ figure: 'PEOPLE', tells: (row) => isSent(row) && target[row] === a }];
    default:
      return undefined;
  }
}
