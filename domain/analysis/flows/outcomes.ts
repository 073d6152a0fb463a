import { perOffer } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Period } from '../../model/dates.ts';
import type { ReferralFlow } from '../../model/entities.ts';
import { yearOf } from '../../model/figure-periods.ts';
import { addTo } from '../../model/grouping.ts';
import type { PublishedSum } from '../../model/published-sums.ts';
import { FLOW_OUTCOMES, type FlowOutcome } from '../../model/vocabulary.ts';
import { flowTable, givesOutcomes, INTRODUCTION, insideOf } from './flow-table.ts';

/** What became of the people sent from one end to another, as far as all four outcomes are published. */
export interface PairOutcomes {
  readonly sent: number;
  /** Those who were refused or gave up. */
  readonly lost: number;
  /** The rows that count. */
  readonly rows: readonly ReferralFlow[];
  /** Whether a receiver's row gives other numbers than the sender's row that counts, for the same months. */
  readonly isContradicted: boolean;
}

/**
 * Computes what became of the people sent (INTRODUCTION left out) in a period, by the ids of both ends of the rows,
 * joined by a space. Only rows that count among those that give all four outcomes are read (docs/analysis.md, §7). Rows of
 * one year and kind count together where the four sums are published; otherwise those of them that show all four
 * numbers do. Pairs without any such row are absent.
 */
export function outcomesByPair(snapshot: Snapshot, period: Period): ReadonlyMap<string, PairOutcomes> {
  const kept = lastOutcomes(snapshot);
  if (kept[0]?.period.from !== period.from || kept[0].period.to !== period.to)
    kept[0] = { period, outcomes: readOutcomes(snapshot, period) };
  return kept[0].outcomes;
}

const lastOutcomes = perOffer((): { period: Period; outcomes: ReadonlyMap<string, PairOutcomes> }[] => []);

type Outcomes = Readonly<Record<FlowOutcome, number>>;

function readOutcomes(snapshot: Snapshot, period: Period): Map<string, PairOutcomes> {
  const table = flowTable(snapshot);
  const isInside = insideOf(table, period);
  const isRead = (row: number): boolean =>
    table.kind[row] !== INTRODUCTION && givesOutcomes(table.rows[row]!) && isInside(row);
  const { outcomes: counts } = table.countedIn(period);
  const groups = new Map<string, ReferralFlow[]>();
  const others = new Map<string, ReferralFlow[]>();
  for (const [row, flow] of table.rows.entries()) {
    if (!isRead(row)) continue;
    if (counts[row] === 1) addTo(groups, `${endsOf(flow)} ${yearOf(flow) ?? flow.from} ${flow.kind}`, flow);
    else addTo(others, endsOf(flow), flow);
  }
  const sums = sumsOfOutcomes(snapshot.document.sums ?? []);
  const found = new Map<string, PairOutcomes>();
  for (const rows of groups.values()) {
    const ends = endsOf(rows[0]!);
    const known = knownOutcomes(rows, sums.get(ends) ?? []);
    if (known === undefined) continue;
    const before = found.get(ends) ?? NOTHING;
    found.set(ends, {
      sent: before.sent + FLOW_OUTCOMES.reduce((sum, outcome) => sum + known.people[outcome], 0),
      lost: before.lost + known.people.refused + known.people.abandoned,
      rows: [...before.rows, ...known.rows],
      isContradicted:
        before.isContradicted ||
        known.rows.some((row) => (others.get(ends) ?? []).some((other) => contradicts(other, row))),
    });
  }
  return found;
}

const NOTHING: PairOutcomes = { sent: 0, lost: 0, rows: [], isContradicted: false };

const endsOf = ({ source, target }: ReferralFlow): string => `${source} ${target}`;

/** The published sums of outcomes between two ends, by the ends. */
function sumsOfOutcomes(sums: readonly PublishedSum[]): Map<string, PublishedSum[]> {
  const byEnds = new Map<string, PublishedSum[]>();
  for (const sum of sums) if (sum.axis === 'ENDS' && sum.measure !== 'count') addTo(byEnds, sum.about, sum);
  return byEnds;
}

/** The outcomes of rows of one pair, year and kind, of which all four numbers are published. */
function knownOutcomes(
  rows: readonly ReferralFlow[],
  sums: readonly PublishedSum[],
): { readonly people: Outcomes; readonly rows: readonly ReferralFlow[] } | undefined {
  const whole = outcomesOf(rows, sums);
  if (whole !== undefined) return { people: whole, rows };
  const shown = rows.filter((row) => FLOW_OUTCOMES.every((outcome) => typeof row[outcome] === 'number'));
  return shown.length === 0 ? undefined : { people: outcomesOf(shown, [])!, rows: shown };
}

function outcomesOf(rows: readonly ReferralFlow[], sums: readonly PublishedSum[]): Outcomes | undefined {
  const people = FLOW_OUTCOMES.map((outcome) => [outcome, peopleWith(outcome, rows, sums)] as const);
  return people.some(([, number]) => number === undefined)
    ? undefined
    : (Object.fromEntries(people) as Outcomes);
}

/** How many people of some rows had an outcome; undefined where that is not published. */
function peopleWith(
  outcome: FlowOutcome,
  rows: readonly ReferralFlow[],
  sums: readonly PublishedSum[],
): number | undefined {
  const left = new Map(rows.map((row) => [row.id!, row]));
  let people = 0;
  for (const sum of sums) {
    if (sum.measure !== outcome || !sum.rows.every((id) => left.has(id))) continue;
    people += sum.value;
    for (const id of sum.rows) left.delete(id);
  }
  for (const row of left.values()) {
    const number = row[outcome];
    if (typeof number !== 'number') return undefined;
    people += number;
  }
  return people;
}

/** Whether a row that gives way to another of the same kind and months shows another number than that one. */
const contradicts = (other: ReferralFlow, row: ReferralFlow): boolean =>
  other.declaredBy !== row.declaredBy &&
  other.kind === row.kind &&
  other.from === row.from &&
  other.to === row.to &&
  FLOW_OUTCOMES.some(
    (outcome) =>
      typeof other[outcome] === 'number' &&
      typeof row[outcome] === 'number' &&
      other[outcome] !== row[outcome],
  );
