import * as z from 'zod';
import { type FlowTable, flowTable } from '../analysis/flows/flow-table.ts';
import { NONE, type Snapshot } from '../graph/snapshot.ts';
import { Day, Id } from '../model/fields.ts';
import { FLOW_DECLARERS, FLOW_KINDS } from '../model/vocabulary.ts';

/** What a figure counts: people sent, people who gave up, people sent back, or people by all four outcomes. */
const ROW_FIGURES = ['PEOPLE', 'ABANDONED', 'REORIENTED', 'OUTCOMES'] as const;
export type RowFigure = (typeof ROW_FIGURES)[number];
/**
 * How a row is used. COUNTED: in the figure. REPLACED: another row reports the same facts. CUT: only a part of the
 * row is in the period.
 */
const ROW_USES = ['COUNTED', 'REPLACED', 'CUT'] as const;

/**
 * A flow row behind a figure, without its count. Next to the band of the sum, the counts of some rows could reveal a
 * small count of another row.
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

/** Whether a figure counts a row, given by its position in the flow table. */
type RowTest = (row: number) => boolean;

/** How a figure of a finding is made of flow rows. */
export interface FigureRows<F> {
  readonly figure: RowFigure;
  /**
   * A test for the rows of a finding about these elements; undefined when no finding of the kind can be about them.
   */
  rowsOf(snapshot: Snapshot, elements: readonly string[]): RowTest | undefined;
  /**
   * The elements that may report, by role. An end is left out when the evidence itself names who has not reported.
   */
  ends(finding: F): { readonly [K in (typeof FLOW_DECLARERS)[number]]?: string };
}

/**
 * Returns the node number that a filière has in the snapshot (the network on a day), by its id; NONE (-1) when the id
 * is not that of a filière.
 */
export function filiereNode({ nodes }: Snapshot, id = ''): number {
  const node = nodes.index.get(id) ?? NONE;
  return node === NONE || nodes.isOutlet[node] === 1 ? NONE : node;
}

/**
 * Returns a test on rows of the flow table (reports of people sent onward), given by number: it accepts those from
 * the first filière to the second, if `isCounted` accepts them too. Undefined unless both ids are those of filières.
 */
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

/**
 * Whether a row of a flow table, given by number, counts people who were sent onward. A row of kind INTRODUCTION only
 * counts people put in touch.
 */
export const isSent = ({ rows }: FlowTable, row: number): boolean => rows[row]!.kind !== 'INTRODUCTION';
