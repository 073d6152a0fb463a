import * as z from 'zod';
import { type FlowTable, flowTable } from '../analysis/flows/flow-table.ts';
import { NONE, type Snapshot } from '../graph/snapshot.ts';
import { Day, Id } from '../model/fields.ts';
import { FLOW_DECLARERS, FLOW_KINDS } from '../model/vocabulary.ts';

/** What a figure counts: people sent; people who gave up on the way; people sent back. */
const ROW_FIGURES = ['PEOPLE', 'ABANDONED', 'REORIENTED'] as const;
export type RowFigure = (typeof ROW_FIGURES)[number];
/** COUNTED; REPLACED: it gives way to another row of the same facts; CUT: only a part of it is in the period. */
const ROW_USES = ['COUNTED', 'REPLACED', 'CUT'] as const;

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

/** Whether a figure counts a row, which is given by its place in the table of flows. */
export type RowTest = (row: number) => boolean;

/** A figure of a finding that is made of rows of flows. */
export interface FigureRows<F> {
  readonly figure: RowFigure;
  /** The rows of a finding about these elements; undefined when no finding of the kind can be about them. */
  rowsOf(snapshot: Snapshot, elements: readonly string[]): RowTest | undefined;
  /** Those who may report; an end is left out where the evidence names by itself who has not. */
  ends(finding: F): { readonly [K in (typeof FLOW_DECLARERS)[number]]?: string };
}

/** The node of a filière; NONE for everything else. */
export function filiereNode({ nodes }: Snapshot, id = ''): number {
  const node = nodes.index.get(id) ?? NONE;
  return node === NONE || nodes.isOutlet[node] === 1 ? NONE : node;
}

/** The rows from one filière to another; undefined unless both are filières. */
export function rowsBetween(
  snapshot: Snapshot,
  [from, to]: readonly string[],
  isCounted: (table: FlowTable, row: number) => boolean = () => true,
): RowTest | undefined {
  const table = flowTable(snapshot);
  const [a, b] = [filiereNode(snapshot, from), filiereNode(snapshot, to)];
  if (a === NONE || b === NONE) return undefined;
  return (row) => table.source[row] === a && table.target[row] === b && isCounted(table, row);
}

/** Whether a row tells of people who were sent, and not only of two operators put in touch. */
export const isSent = ({ rows }: FlowTable, row: number): boolean => rows[row]!.kind !== 'INTRODUCTION';
