import * as fc from 'fast-check';
import type { ReferralFlow } from '../../domain/model/entities.ts';
import { type NilReport, nilReportId } from '../../domain/model/nil-report.ts';
import { byIndex, position, weighted } from './random-parts.ts';

type Span = readonly [from: string, to: string];
const YEAR: Span = ['2025-01-01', '2025-12-31'];
const FIRST_HALF: Span = ['2025-01-01', '2025-06-30'];
const SECOND_HALF: Span = ['2025-07-01', '2025-12-31'];

/** Rows that tell the same thing period after period: whole years, halves, holes, rows across the bounds. */
const spans = weighted<readonly Span[]>(
  [5, [YEAR]],
  [2, [FIRST_HALF, SECOND_HALF]],
  [2, [['2024-01-01', '2024-12-31'], YEAR]],
  [1, [SECOND_HALF]],
  [1, [['2024-07-01', '2025-06-30']]],
  [1, [['2024-07-01', '2024-12-31'], FIRST_HALF, SECOND_HALF]],
  [1, [['2024-10-01', '2025-03-31']]],
  [1, [['2025-04-01', '2025-12-31']]],
  [1, [['2025-10-01', '2026-03-31']]],
  [1, [['2025-01-01', '2026-12-31']]],
);

/** What became of all people of a row, and reasons of which each kept somebody out. */
interface Outcomes {
  readonly started: number;
  readonly refused: number;
  readonly abandoned: number;
  readonly pending: number;
  readonly reasons: readonly string[];
}

const flowDeclarer = () => weighted<ReferralFlow['declaredBy']>([3, 'SENDER'], [2, 'RECEIVER']);

const flowDraft = fc.record({
  /** Along a passerelle, or between any two filières. */
  along: weighted([3, true], [2, false]),
  source: position,
  target: position,
  /** Which ends are told as operators. */
  ends: weighted<'ff' | 'fo' | 'of' | 'oo'>([6, 'ff'], [1, 'fo'], [1, 'of'], [3, 'oo']),
  outside: weighted<'UNKNOWN' | 'SELF' | 'outlet' | undefined>(
    [10, undefined],
    [1, 'UNKNOWN'],
    [1, 'SELF'],
    [1, 'outlet'],
  ),
  spans,
  kind: weighted<ReferralFlow['kind']>([4, 'ORIENTATION'], [2, 'REORIENTATION'], [1, 'INTRODUCTION']),
  declaredBy: flowDeclarer(),
  count: weighted<ReferralFlow['count']>([4, 0], [1, 'masked'], [2, 6], [2, 5], [1, 3], [1, 20]),
  /** How many gave up, or what became of all; most rows do not say. */
  became: weighted<ReferralFlow['abandoned'] | Outcomes>(
    [9, undefined],
    [3, 0],
    [3, 'masked'],
    [5, 6],
    [2, 11],
    [1, { started: 9, refused: 6, abandoned: 6, pending: 0, reasons: ['HOURS', 'TEST'] }],
    [1, { started: 11, refused: 5, abandoned: 7, pending: 8, reasons: ['TEST'] }],
    [1, { started: 12, refused: 3, abandoned: 8, pending: 6, reasons: [] }],
  ),
  /** The other end tells it too, with a figure of its own. */
  also: weighted<ReferralFlow['count'] | undefined>([3, undefined], [1, 0], [1, 7]),
  alsoAbandoned: weighted<ReferralFlow['abandoned']>([1, undefined], [1, 5]),
});
type FlowDraft = typeof flowDraft extends fc.Arbitrary<infer T> ? T : never;

export const randomFlows = fc.array(flowDraft, { maxLength: 14, size: 'max' });

/**
 * Reports of nothing between operators that a passerelle joins, each once, in a third of the networks. They are made of
 * the drafts of rows, so that these stay what they were: one draft says which passerelle, the next which periods.
 */
export function toNilReports(drafts: readonly FlowDraft[], { filieres, passerelles }: Ends): NilReport[] {
  const made = new Map<string, NilReport>();
  const operators = new Map(filieres.map(({ id, operator }) => [id, operator]));
  const between = passerelles.filter(({ to }) => operators.has(to));
  const isSome = drafts[0] !== undefined && drafts[0].target % 3 === 0;
  if (between.length === 0 || !isSome) return [];
  for (const [at, draft] of drafts.entries()) {
    const ends = byIndex(between, draft.target);
    for (const [from, to] of byIndex(drafts, at + 1).spans) {
      const ids = { source: operators.get(ends.from)!, target: operators.get(ends.to)! };
      const report = { ...ids, from, to, declaredBy: draft.declaredBy };
      made.set(nilReportId(report), report);
    }
  }
  return [...made.values()];
}

interface Ends {
  readonly filieres: readonly { readonly id: string; readonly operator: string }[];
  readonly outlets: readonly { readonly id: string }[];
  readonly passerelles: readonly { readonly from: string; readonly to: string }[];
}

/** The rows of the drafts; a row that would overlap one of its own series is left out. */
export function toFlows(drafts: readonly FlowDraft[], ends: Ends): ReferralFlow[] {
  const rows: ReferralFlow[] = [];
  for (const draft of drafts) {
    const [source, target] = endsOf(draft, ends);
    for (const [from, to] of draft.spans) {
      const of = { source, target, from, to, kind: draft.kind };
      addUnlessOverlapping(rows, { ...of, declaredBy: draft.declaredBy, ...figuresOf(draft) });
      if (draft.also === undefined) continue;
      const declaredBy = draft.declaredBy === 'SENDER' ? ('RECEIVER' as const) : ('SENDER' as const);
      addUnlessOverlapping(rows, { ...of, declaredBy, count: draft.also, abandoned: draft.alsoAbandoned });
    }
  }
  return rows;
}

/** The numbers of the row of a draft, with one person for each reason of refusal. */
function figuresOf({ count, became }: FlowDraft): Partial<ReferralFlow> & Pick<ReferralFlow, 'count'> {
  if (typeof became !== 'object') return { count, abandoned: became };
  const { reasons, ...outcomes } = became;
  const { started, refused, abandoned, pending } = outcomes;
  return {
    count: started + refused + abandoned + pending,
    ...outcomes,
    ...(reasons.length > 0 && { refusedReasons: reasons.map((reason) => ({ reason, count: 1 })) }),
  };
}

function endsOf(draft: FlowDraft, { filieres, outlets, passerelles }: Ends): [string, string] {
  const bridge = draft.along && passerelles.length > 0 ? byIndex(passerelles, draft.source) : undefined;
  let source = bridge?.from ?? byIndex(filieres, draft.source).id;
  let target = bridge?.to ?? byIndex(filieres, draft.target).id;
  if (draft.outside === 'outlet' && outlets.length > 0) target = byIndex(outlets, draft.target).id;
  const operatorOf = (end: string): string => filieres.find(({ id }) => id === end)?.operator ?? end;
  if (draft.ends.startsWith('o')) source = operatorOf(source);
  if (draft.ends.endsWith('o')) target = operatorOf(target);
  if (draft.outside === 'UNKNOWN' || draft.outside === 'SELF') source = draft.outside;
  return [source, target];
}

function addUnlessOverlapping(rows: ReferralFlow[], row: Omit<ReferralFlow, 'id'>): void {
  const clashes = rows.some(
    (other) =>
      other.source === row.source &&
      other.target === row.target &&
      other.kind === row.kind &&
      other.declaredBy === row.declaredBy &&
      other.from <= row.to &&
      row.from <= other.to,
  );
  if (!clashes) rows.push({ id: `flow${rows.length}`, ...row });
}
