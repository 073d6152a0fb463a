import type { ReferralFlow } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import type { NetworkDocument } from '../model/network.ts';
import { FLOW_OUTCOMES, MASKED, SMALLEST_SHOWN_COUNT } from '../model/vocabulary.ts';

/**
 * A flow row of an operator may be the sum of rows of its filières. Subtracting the shown rows from such a total could
 * reveal a hidden count of 1 to 4 people. The total is then left out; the rules use the finer rows anyway.
 */

const FIGURES = ['count', ...FLOW_OUTCOMES] as const;
type Figure = (typeof FIGURES)[number];

type Ends = 'source' | 'target';

/**
 * Removes flow rows (reports of people sent onward) whose totals would let a reader compute a hidden count of 1 to 4
 * people in other rows. Each row alone must be safe to show already. Returns the remaining rows and the number left
 * out.
 */
export function withoutRecoverableTotals({ flows, filieres }: Pick<NetworkDocument, 'flows' | 'filieres'>): {
  readonly flows: ReferralFlow[];
  readonly leftOut: number;
} {
  const operatorOf = new Map(filieres.map(({ id, operator }) => [id, operator]));
  const parts = partsByTotal(flows, operatorOf);
  const kept = flows.flatMap((total) => {
    const finer = (parts.get(keyOf(total)) ?? []).filter(({ row }) => isWithin(row, total));
    const groups = groupsOf(finer);
    if (groups.some((rows) => givesBack('count', total, rows))) return [];
    return [groups.length > 0 ? withSafeFigures(total, groups) : total];
  });
  return { flows: kept, leftOut: flows.length - kept.length };
}

interface FinerRow {
  readonly row: ReferralFlow;
  /**
   * Which ends are filières, and who declares. Rows of one group add up; rows of different groups may repeat the same
   * people.
   */
  readonly group: string;
}

const keyOf = ({ source, target, kind }: Pick<ReferralFlow, 'source' | 'target' | 'kind'>): string =>
  [source, target, kind].join(' ');

/** Finds for each total the rows that may be part of it, by replacing filières by their operator at one end or both. */
function partsByTotal(
  flows: readonly ReferralFlow[],
  operatorOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly FinerRow[]> {
  const parts = new Map<string, FinerRow[]>();
  const lifts: readonly (readonly Ends[])[] = [['source'], ['target'], ['source', 'target']];
  for (const row of flows) {
    for (const ends of lifts) {
      const lifted = { ...row };
      for (const end of ends) lifted[end] = operatorOf.get(row[end]) ?? '';
      if (ends.some((end) => lifted[end] === '')) continue;
      addTo(parts, keyOf(lifted), { row, group: [...ends, row.declaredBy].join(' ') });
    }
  }
  return parts;
}

const isWithin = (row: ReferralFlow, total: ReferralFlow): boolean =>
  total.from <= row.from && row.to <= total.to;

function groupsOf(rows: readonly FinerRow[]): ReferralFlow[][] {
  const groups = new Map<string, ReferralFlow[]>();
  for (const { row, group } of rows) addTo(groups, group, row);
  return [...groups.values()];
}

/** Whether a figure of a total, minus the known parts, reveals a count of 1 to 4 people. */
function givesBack(figure: Figure, total: ReferralFlow, rows: readonly ReferralFlow[]): boolean {
  const whole = total[figure];
  if (typeof whole !== 'number') return false;
  const figures = rows.map((row) => row[figure]);
  const exact = figures.reduce<number>((sum, figure) => (typeof figure === 'number' ? sum + figure : sum), 0);
  const masked = figures.filter((figure) => figure === MASKED).length;
  const rest = whole - exact;
  if (rest > 0 && rest < SMALLEST_SHOWN_COUNT) return true;
  // The remainder is the least or the most that so many small counts can hold, so each hidden one is known.
  return masked > 0 && (rest === masked || rest === masked * (SMALLEST_SHOWN_COUNT - 1));
}

/** Removes unsafe figures. Reasons are always removed beside finer rows, since each would need the same check. */
function withSafeFigures(total: ReferralFlow, groups: readonly (readonly ReferralFlow[])[]): ReferralFlow {
  const { started, refused, abandoned, pending, refusedReasons, abandonedReasons, ...rest } = total;
  const figures = { started, refused, abandoned, pending };
  const safe = groups.every((rows) =>
    FIGURES.every((figure) => figure === 'count' || !givesBack(figure, total, rows)),
  );
  const given = Object.entries(figures).filter(([, value]) => value !== undefined);
  return safe ? { ...rest, ...Object.fromEntries(given) } : rest;
}
