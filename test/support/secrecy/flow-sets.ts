import * as fc from 'fast-check';
import type { Filiere, Operator, ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import type { Regionale } from '../../../domain/model/regionale.ts';
import { network } from '../builders.ts';
import { weighted } from '../random-parts.ts';

const STAGES = ['INTAKE', 'LITERACY', 'BASIC_TRAINING', 'PREQUALIFICATION'] as const;
const TYPES = ['LEE', 'EFT', 'CPAS'];
const BASSINS = ['north', 'south'];
const SPANS = [
  [['01-01', '12-31']],
  [
    ['01-01', '03-31'],
    ['04-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
  ],
  [
    ['01-01', '06-30'],
    ['07-01', '12-31'],
  ],
] as const;

const index = fc.nat({ max: 1_000 });
/** Mostly small counts, as they are in the field. */
const count = weighted<fc.Arbitrary<number>>(
  [6, fc.integer({ min: 1, max: 4 })],
  [5, fc.integer({ min: 5, max: 15 })],
  [2, fc.integer({ min: 16, max: 60 })],
  [1, fc.constant(0)],
).chain((people) => people);

/** People of one row, with or without the four outcomes. */
const people = fc.record({
  count,
  outcomes: fc.option(fc.array(fc.nat({ max: 3 }), { minLength: 60, maxLength: 60 }), { freq: 2 }),
});
type People = typeof people extends fc.Arbitrary<infer T> ? T : never;

const rowDraft = fc.record({
  source: index,
  target: index,
  ends: weighted<'ff' | 'of' | 'fo' | 'oo' | 'UNKNOWN' | 'SELF'>(
    [9, 'ff'],
    [1, 'of'],
    [1, 'fo'],
    [1, 'oo'],
    [1, 'UNKNOWN'],
    [1, 'SELF'],
  ),
  spans: fc.constantFrom(...SPANS),
  declaredBy: weighted<ReferralFlow['declaredBy']>([3, 'SENDER'], [1, 'RECEIVER']),
  kind: weighted<ReferralFlow['kind']>([9, 'ORIENTATION'], [1, 'REORIENTATION']),
  people: fc.array(people, { minLength: 4, maxLength: 4 }),
  /** Whether the receiver reports the people of a sender's year too, by quarter, and agrees. */
  agrees: weighted<boolean>([2, false], [1, true]),
});

const edit = fc.record({
  row: index,
  what: weighted<'count' | 'nudge' | 'remove' | 'back'>(
    [4, 'count'],
    [3, 'nudge'],
    [1, 'remove'],
    [1, 'back'],
  ),
  people,
});

/** A random set of referral flows with rows of several breakdowns, and what is done to it afterwards. */
export const flowSet = fc.record({
  operators: fc.array(
    fc.record({
      type: index,
      bassins: fc.subarray(BASSINS),
      filieres: fc.array(index, { minLength: 1, maxLength: 2 }),
    }),
    {
      minLength: 4,
      maxLength: 6,
    },
  ),
  rows: fc.array(rowDraft, { minLength: 3, maxLength: 10, size: 'max' }),
  /** The edits of each later state. */
  states: fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 5,
    size: 'max',
  }),
});
/** A random flow set of few rows, in one state. */
export const smallFlowSet = flowSet.map(
  (set): FlowSet => ({ ...set, rows: set.rows.slice(0, 5), states: [], isSmall: true }),
);

export type FlowSet = (typeof flowSet extends fc.Arbitrary<infer T> ? T : never) & {
  /** Small enough for an exact optimum: its Régionale has the sums of its bassin. */
  readonly isSmall?: boolean;
};

/** The network of each state, the first one first. */
export function statesOf({ operators, rows, states, isSmall }: FlowSet): NetworkDocument[] {
  const ends = endsOf(operators);
  const first = network({
    ...ends,
    bassins: BASSINS.map((id) => ({ id, name: id, communes: [] })),
    regionales: isSmall === true ? SMALL_REGIONALES : regionalesOf(ends.operators),
    flows: flowsOf(rows, ends),
  });
  const made = [first];
  for (const edits of states) {
    const flows = edits.reduce((list, one) => edited(list, one, made), made.at(-1)!.flows);
    made.push({ ...made.at(-1)!, flows });
  }
  return made;
}

const SMALL_REGIONALES: Regionale[] = [{ id: 'branch', name: 'branch', bassins: [{ bassin: 'north' }] }];

/** Two Régionales that share an operator; one takes a bassin over from the other in the middle of the year. */
const regionalesOf = ([first, second]: readonly Operator[]): Regionale[] => [
  {
    ...{ id: 'branch-1', name: 'branch-1' },
    bassins: [{ bassin: 'north' }, { bassin: 'south', validTo: '2025-06-30' }],
    operators: [{ operator: first!.id }],
  },
  {
    ...{ id: 'branch-2', name: 'branch-2' },
    bassins: [{ bassin: 'south', validFrom: '2025-07-01' }],
    operators: [{ operator: first!.id }, { operator: second!.id, validTo: '2025-03-31' }],
  },
];

function endsOf(drafts: FlowSet['operators']): { operators: Operator[]; filieres: Filiere[] } {
  const operators = drafts.map(({ type, bassins }, at) => ({
    ...{ id: `o${at}`, name: `o${at}`, type: TYPES[type % TYPES.length]! },
    ...(bassins.length === 0 ? {} : { bassins }),
  }));
  const filieres = drafts.flatMap(({ filieres: stages }, at) =>
    stages.map((stage, number) => ({
      ...{ id: `o${at}-f${number}`, name: 'f', operator: `o${at}` },
      stage: STAGES[stage % STAGES.length]!,
    })),
  );
  return { operators, filieres };
}

function flowsOf(
  drafts: FlowSet['rows'],
  { filieres }: { readonly filieres: readonly Filiere[] },
): ReferralFlow[] {
  const flows: ReferralFlow[] = [];
  const series = new Set<string>();
  for (const { source, target, ends, spans, declaredBy, kind, people: counts, agrees } of drafts) {
    const [from, to] = [filieres[source % filieres.length]!, filieres[target % filieres.length]!];
    if (from.operator === to.operator) continue;
    const outside = ends === 'UNKNOWN' || ends === 'SELF' ? ends : undefined;
    const row = {
      source: outside ?? (ends.startsWith('o') ? from.operator : from.id),
      target: outside === undefined && ends.endsWith('o') ? to.operator : to.id,
      ...{ declaredBy, kind },
    };
    const key = Object.values(row).join(' ');
    if (series.has(key)) continue;
    series.add(key);
    const add = (declarer: ReferralFlow['declaredBy'], [first, last]: Span, numbers: Counts): void => {
      const days = { from: `2025-${first}`, to: `2025-${last}` };
      flows.push({ id: `r${flows.length}`, ...row, declaredBy: declarer, ...days, ...numbers });
    };
    for (const [at, span] of spans.entries()) add(declaredBy, span, counted(counts[at]!));
    const other = Object.values({ ...row, declaredBy: 'RECEIVER' }).join(' ');
    if (!agrees || spans !== SPANS[0] || declaredBy !== 'SENDER' || series.has(other)) continue;
    series.add(other);
    const { count: total } = counts[0]!;
    const cuts = [0, source % (total + 1), target % (total + 1), total].sort((a, b) => a - b);
    for (const [at, span] of SPANS[1].entries())
      add('RECEIVER', span, { count: at === 3 ? 0 : cuts[at + 1]! - cuts[at]! });
  }
  return flows;
}

type Span = readonly [from: string, to: string];
type Counts = Pick<ReferralFlow, 'count' | 'started' | 'refused' | 'abandoned' | 'pending'>;

function counted({ count: total, outcomes }: People): Counts {
  if (outcomes === null) return { count: total };
  const parts = [0, 0, 0, 0];
  for (const outcome of outcomes.slice(0, total)) parts[outcome]! += 1;
  const [started, refused, abandoned, pending] = parts;
  return { count: total, started: started!, refused: refused!, abandoned: abandoned!, pending: pending! };
}

function edited(
  flows: readonly ReferralFlow[],
  { row, what, people: given }: FlowSet['states'][number][number],
  states: readonly NetworkDocument[],
): ReferralFlow[] {
  if (flows.length === 0) return [];
  const at = row % flows.length;
  const { started, refused, abandoned, pending, ...bare } = flows[at]!;
  if (what === 'remove' && flows.length > 2) return flows.filter((_, other) => other !== at);
  const [earlier] = states[0]!.flows.filter(({ id }) => id === bare.id);
  if (what === 'back' && earlier !== undefined) return flows.with(at, { ...earlier });
  const total = typeof bare.count === 'number' ? bare.count : 1;
  const next =
    what === 'nudge' ? { ...given, count: Math.max(0, total + (given.count % 2 === 0 ? 1 : -1)) } : given;
  return flows.with(at, {
    ...bare,
    ...counted({ ...next, outcomes: started === undefined ? null : next.outcomes }),
  });
}
