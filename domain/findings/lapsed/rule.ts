import { flowTable, insideOf } from '../../analysis/flows/flow-table.ts';
import { NO, ownTests } from '../../analysis/levels.ts';
import type { Impact } from '../../analysis/results.ts';
import { type Addition, impactCalculator } from '../../gain/impact.ts';
import { groupByNode } from '../../graph/adjacency.ts';
import { sortByKey } from '../../graph/column-sort.ts';
import { carryingPairs, pairBetween } from '../../graph/pairs.ts';
import { passerelleFacts } from '../../graph/passerelle-facts.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { ACTIVE_STATE, CONCURRENT_KIND, NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { addMonths, type Period } from '../../model/dates.ts';
import type { Passerelle } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS, PASSERELLE_STATES } from '../../model/vocabulary.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { whenLookedAt } from '../lazy-evidence.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { LapsedFinding } from './evidence.ts';

const [RETURN, DISCOVERY] = [PASSERELLE_KINDS.indexOf('RETURN'), PASSERELLE_KINDS.indexOf('DISCOVERY')];
const [EXPIRED, SUSPENDED, PLANNED] = (['EXPIRED', 'SUSPENDED', 'PLANNED'] as const).map((state) =>
  PASSERELLE_STATES.indexOf(state),
) as [number, number, number];
/** Suspended or late for longer than this is a passage given up in fact. */
const PATIENCE_MONTHS = 12;

type Form = LapsedFinding['evidence']['form'];

/** A passage that lapsed: the pair and kind, the form, the passerelle that shows it, and the day. */
interface Lapse {
  readonly form: Form;
  readonly passerelle: number;
  readonly date: string | undefined;
}

/** The lapses of a network, one per pair and kind, the first form first; by pair, then kind. */
export const lapses = perDay((snapshot): readonly Lapse[] => {
  const found: Lapse[] = [];
  eachLapsing(snapshot, (group) => {
    const isReplaced = hasActive(snapshot, group[0]!);
    const lapse =
      (isReplaced ? undefined : expired(snapshot, group)) ??
      agreementEnded(snapshot, group) ??
      (isReplaced ? undefined : stalled(snapshot, group));
    if (lapse !== undefined) found.push(lapse);
  });
  return found;
});

/**
 * Visits the passerelles of active ends that are not in force, or that rest on an agreement that has ended, by pair and
 * kind: only these can show a lapse. Where something else of the pair is in force, the others of it cannot.
 * The list is good until the next one.
 */
function eachLapsing(snapshot: Snapshot, visit: (group: readonly number[]) => void): void {
  const { from, to, kind } = snapshot.passerelles;
  const showing = lapsing(snapshot);
  const toByKind = new Int32Array(to.length);
  for (const p of showing) toByKind[p] = to[p]! * PASSERELLE_KINDS.length + kind[p]!;
  const sorted = sortByKey(sortByKey(showing, toByKind), from);
  const group: number[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const p = sorted[at]!;
    const before = group[0];
    if (before !== undefined && (from[p] !== from[before] || toByKind[p] !== toByKind[before])) {
      visit(group);
      group.length = 0;
    }
    group.push(p);
  }
  if (group.length > 0) visit(group);
}

function lapsing(snapshot: Snapshot): Uint32Array {
  const { nodes, passerelles } = snapshot;
  const { count, from, to, kind, state } = passerelles;
  const { agreementEnded: ended } = passerelleFacts(snapshot);
  const found = new Uint32Array(count);
  let size = 0;
  for (let p = 0; p < count; p++) {
    if (kind[p] === DISCOVERY || (state[p] === ACTIVE_STATE && ended[p] === 0)) continue;
    if (nodes.active[from[p]!] === 1 && nodes.active[to[p]!] === 1) found[size++] = p;
  }
  return found.slice(0, size);
}

/** M13: lapsed, with its agreement past, suspended or late for more than a year, and nothing in force instead. */
export function lapsed({ snapshot, period }: RuleContext): FindingList<LapsedFinding> {
  let calculator: ((addition: Addition) => Impact) | undefined;
  let lastBegun: ((passerelle: number) => string) | undefined;
  const impactOf = (addition: Addition): Impact => {
    calculator ??= impactCalculator(snapshot);
    return calculator(addition);
  };
  return findingList(byElements(snapshot), (lapse) => {
    lastBegun ??= lastRowBegun(snapshot, period);
    const { form, passerelle: p, date } = lapse;
    const { id, from, to, kind, agreement } = passerelleOf(snapshot, p);
    const told = {
      form,
      passerelle: id,
      agreement: agreement ?? null,
      date: date ?? null,
      flowsGoOn: date !== undefined && lastBegun(p) > date,
    };
    const addition = renewalOf(snapshot, lapse);
    const evidence: LapsedFinding['evidence'] =
      addition === undefined
        ? { ...told, impact: null }
        : whenLookedAt(told, { impact: () => impactOf(addition) });
    return finding<LapsedFinding>('M13', [from, to, kind], 'certain', evidence);
  });
}

/** Lapses come by pair; kinds stand in the order of their names in keys, and of the vocabulary in `lapses`. */
function byElements(snapshot: Snapshot): Lapse[] {
  const { from, to, kind } = snapshot.passerelles;
  return [...lapses(snapshot)].sort(
    ({ passerelle: p }, { passerelle: q }) =>
      from[p]! - from[q]! ||
      to[p]! - to[q]! ||
      byCodeUnit(PASSERELLE_KINDS[kind[p]!]!, PASSERELLE_KINDS[kind[q]!]!),
  );
}

/** The renewal of an expired passage of P⁺ between filières of two operators, with its old kind and waives. */
export function renewalOf(snapshot: Snapshot, { form, passerelle: p }: Lapse): Addition | undefined {
  const { nodes, passerelles } = snapshot;
  const [from, to, kind] = [passerelles.from[p]!, passerelles.to[p]!, passerelles.kind[p]!];
  const forward = kind !== RETURN && kind !== DISCOVERY;
  const twoOperators = nodes.isOutlet[to] === 0 && nodes.operator[from] !== nodes.operator[to];
  if (form !== 'EXPIRED' || !forward || !twoOperators) return undefined;
  return { from, to, concurrent: kind === CONCURRENT_KIND, passes: ownTests(snapshot)[p] !== NO };
}

/** Something in force on the pair: any passage of P⁺, or for a RETURN an active RETURN. */
function hasActive(snapshot: Snapshot, p: number): boolean {
  const { from, to, kind, active, out } = snapshot.passerelles;
  const [a, b] = [from[p]!, to[p]!];
  if (kind[p] !== RETURN) return pairBetween(carryingPairs(snapshot), a, b) !== NONE;
  for (let at = out.start[a]!; at < out.start[a + 1]!; at++) {
    const other = out.edges[at]!;
    if (to[other] === b && active[other] === 1 && kind[other] === RETURN) return true;
  }
  return false;
}

function expired(snapshot: Snapshot, group: readonly number[]): Lapse | undefined {
  const { state } = snapshot.passerelles;
  let last: number | undefined;
  for (const p of group)
    if (state[p] !== PLANNED && (last === undefined || byLastDay(snapshot, p, last) > 0)) last = p;
  if (last === undefined || state[last] !== EXPIRED) return undefined;
  return { form: 'EXPIRED', passerelle: last, date: passerelleOf(snapshot, last).validTo };
}

/** Open is last; then the first day (open is first), then the id. */
function byLastDay(snapshot: Snapshot, p: number, q: number): number {
  const [a, b] = [passerelleOf(snapshot, p), passerelleOf(snapshot, q)];
  const open = '~';
  return (
    byCodeUnit(a.validTo ?? open, b.validTo ?? open) ||
    byCodeUnit(a.validFrom ?? '', b.validFrom ?? '') ||
    byCodeUnit(a.id, b.id)
  );
}

function agreementEnded(snapshot: Snapshot, group: readonly number[]): Lapse | undefined {
  const { agreementEnded: ended, lastDays } = passerelleFacts(snapshot);
  return firstById(snapshot, group, (p) => {
    if (snapshot.passerelles.active[p] !== 1 || ended[p] === 0) return undefined;
    const { agreement } = passerelleOf(snapshot, p);
    if (agreement === undefined) return undefined;
    return { form: 'AGREEMENT_ENDED', passerelle: p, date: lastDays.get(agreement) };
  });
}

function stalled(snapshot: Snapshot, group: readonly number[]): Lapse | undefined {
  const { state } = snapshot.passerelles;
  if (!group.some((p) => state[p] === SUSPENDED || state[p] === PLANNED)) return undefined;
  const longAgo = (day: string | undefined): boolean =>
    day === undefined || addMonths(day, PATIENCE_MONTHS) < snapshot.at;
  const lapse = (form: Form, p: number, date: string | undefined): Lapse | undefined =>
    longAgo(date) ? { form, passerelle: p, date } : undefined;
  return (
    firstById(snapshot, group, (p) =>
      state[p] === SUSPENDED
        ? lapse('SUSPENDED_LONG', p, passerelleOf(snapshot, p).suspendedFrom)
        : undefined,
    ) ??
    firstById(snapshot, group, (p) => {
      const { planned, validFrom } = passerelleOf(snapshot, p);
      return planned === true && validFrom !== undefined ? lapse('PLANNED_LATE', p, validFrom) : undefined;
    })
  );
}

function firstById(
  snapshot: Snapshot,
  group: readonly number[],
  lapseOf: (passerelle: number) => Lapse | undefined,
): Lapse | undefined {
  const idOf = (p: number): Passerelle['id'] => passerelleOf(snapshot, p).id;
  const sorted = group.length === 1 ? group : [...group].sort((p, q) => byCodeUnit(idOf(p), idOf(q)));
  for (const p of sorted) {
    const lapse = lapseOf(p);
    if (lapse !== undefined) return lapse;
  }
  return undefined;
}

/** Rows of the period that begin after the day show that people still go: the last day on which one begins. */
function lastRowBegun(snapshot: Snapshot, period: Period): (passerelle: number) => string {
  const { from, to } = snapshot.passerelles;
  const { rows, source, target, people } = flowTable(snapshot);
  const isInside = insideOf(flowTable(snapshot), period);
  const bySource = groupByNode(snapshot.nodes.count, source);
  return (p) => {
    let last = '';
    for (let at = bySource.start[from[p]!]!; at < bySource.start[from[p]! + 1]!; at++) {
      const row = bySource.edges[at]!;
      if (target[row] !== to[p] || people[row] === 0 || !isInside(row)) continue;
      if (rows[row]!.from > last) last = rows[row]!.from;
    }
    return last;
  };
}
