import { flowTable } from '../../analysis/flows/flow-table.ts';
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
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS, PASSERELLE_STATES } from '../../model/vocabulary.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { withLazyFields } from '../lazy-evidence.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { LapsedFinding } from './evidence.ts';

const [RETURN, DISCOVERY] = [PASSERELLE_KINDS.indexOf('RETURN'), PASSERELLE_KINDS.indexOf('DISCOVERY')];
const [EXPIRED, SUSPENDED, PLANNED] = (['EXPIRED', 'SUSPENDED', 'PLANNED'] as const).map((state) =>
  PASSERELLE_STATES.indexOf(state),
) as [number, number, number];
/** A passerelle that is suspended or late for more months than this is considered given up. */
const PATIENCE_MONTHS = 12;

type Form = LapsedFinding['evidence']['form'];

/** A lapsed passage: its form, the passerelle that shows it, and the day. */
interface Lapse {
  readonly form: Form;
  readonly passerelle: number;
  readonly date: string | undefined;
}

/**
 * The lapses of a network, at most one for each pair and kind: the first form that holds. They are sorted by pair,
 * then kind.
 */
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
 * Visits the passerelles that can show a lapse, grouped by pair and kind: those between active ends that are not
 * ACTIVE, or whose agreement has ended. The array passed to `visit` is reused for the next group.
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

/**
 * The rule of M13 (lapsed passerelle): finds passages that expired, whose agreement ended, or that have been
 * suspended or late for more than a year, without an active replacement. Returns one finding for each pair of ends
 * and kind of passerelle.
 */
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
    const given = {
      form,
      passerelle: id,
      agreement: agreement ?? null,
      date: date ?? null,
      flowsGoOn: date === undefined ? null : lastBegun(p) > date,
    };
    const addition = renewalOf(snapshot, lapse);
    const evidence: LapsedFinding['evidence'] =
      addition === undefined
        ? { ...given, impact: null }
        : withLazyFields(given, { impact: () => impactOf(addition) });
    return finding<LapsedFinding>('M13', [from, to, kind], 'certain', evidence);
  });
}

/** Sorts lapses by pair, then by the name of the kind, as keys are sorted. */
function byElements(snapshot: Snapshot): Lapse[] {
  const { from, to, kind } = snapshot.passerelles;
  return [...lapses(snapshot)].sort(
    ({ passerelle: p }, { passerelle: q }) =>
      from[p]! - from[q]! ||
      to[p]! - to[q]! ||
      byCodeUnit(PASSERELLE_KINDS[kind[p]!]!, PASSERELLE_KINDS[kind[q]!]!),
  );
}

/**
 * Returns the new passerelle that would renew a lapsed one, of the same kind, to compute its gain. Undefined unless
 * it lapsed because it expired, carries people forward (no RETURN, no visit) and joins filières of two operators.
 */
export function renewalOf(snapshot: Snapshot, { form, passerelle: p }: Lapse): Addition | undefined {
  const { nodes, passerelles } = snapshot;
  const [from, to, kind] = [passerelles.from[p]!, passerelles.to[p]!, passerelles.kind[p]!];
  const forward = kind !== RETURN && kind !== DISCOVERY;
  const twoOperators = nodes.isOutlet[to] === 0 && nodes.operator[from] !== nodes.operator[to];
  if (form !== 'EXPIRED' || !forward || !twoOperators) return undefined;
  return { from, to, concurrent: kind === CONCURRENT_KIND, passes: ownTests(snapshot)[p] !== NO };
}

/** Whether a replacement is active on the pair: any passerelle of P⁺, or for a RETURN an active RETURN. */
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

/** The lapse of the passerelle with the last `validTo`, if it is EXPIRED. */
function expired(snapshot: Snapshot, group: readonly number[]): Lapse | undefined {
  const { state } = snapshot.passerelles;
  let last: number | undefined;
  for (const p of group)
    if (state[p] !== PLANNED && (last === undefined || byLastDay(snapshot, p, last) > 0)) last = p;
  if (last === undefined || state[last] !== EXPIRED) return undefined;
  return { form: 'EXPIRED', passerelle: last, date: passerelleOf(snapshot, last).validTo };
}

/** Compares two passerelles by last day (open comes last), then first day (open comes first), then id. */
function byLastDay(snapshot: Snapshot, p: number, q: number): number {
  const [a, b] = [passerelleOf(snapshot, p), passerelleOf(snapshot, q)];
  const open = '~';
  return (
    byCodeUnit(a.validTo ?? open, b.validTo ?? open) ||
    byCodeUnit(a.validFrom ?? '', b.validFrom ?? '') ||
    byCodeUnit(a.id, b.id)
  );
}

/**
 * The active passerelle whose agreement ended last, when some active one of the kind rests on an agreement that has
 * ended, and none on one that has not.
 */
function agreementEnded(snapshot: Snapshot, group: readonly number[]): Lapse | undefined {
  const { active } = snapshot.passerelles;
  const { agreementEnded: ended, lastDays } = passerelleFacts(snapshot);
  const lastDay = (p: number): string => lastDays.get(passerelleOf(snapshot, p).agreement ?? '') ?? '';
  const resting = group.filter((p) => active[p] === 1 && ended[p] === 1);
  if (resting.length === 0 || restsOnAgreementInForce(snapshot, resting[0]!)) return undefined;
  const [last] = resting.sort((p, q) => byCodeUnit(lastDay(q), lastDay(p)) || byLastDay(snapshot, q, p));
  return { form: 'AGREEMENT_ENDED', passerelle: last!, date: lastDay(last!) };
}

/** Whether some active passerelle of the same pair and kind rests on an agreement that has not ended. */
function restsOnAgreementInForce(snapshot: Snapshot, p: number): boolean {
  const { from, to, kind, active, out } = snapshot.passerelles;
  const { agreementEnded: ended } = passerelleFacts(snapshot);
  for (let at = out.start[from[p]!]!; at < out.start[from[p]! + 1]!; at++) {
    const other = out.edges[at]!;
    if (to[other] !== to[p] || kind[other] !== kind[p] || active[other] !== 1 || ended[other] === 1) continue;
    if (passerelleOf(snapshot, other).agreement !== undefined) return true;
  }
  return false;
}

/** The last passerelle that is suspended for too long; if none is, the last one that is planned and late. */
function stalled(snapshot: Snapshot, group: readonly number[]): Lapse | undefined {
  const { state } = snapshot.passerelles;
  const longAgo = (day: string | undefined): boolean =>
    day === undefined || addMonths(day, PATIENCE_MONTHS) < snapshot.at;
  const last = (isOfForm: (p: number) => boolean): number | undefined =>
    group.filter(isOfForm).sort((p, q) => byLastDay(snapshot, q, p))[0];
  const suspended = last((p) => state[p] === SUSPENDED && longAgo(passerelleOf(snapshot, p).suspendedFrom));
  if (suspended !== undefined) {
    const date = passerelleOf(snapshot, suspended).suspendedFrom;
    return { form: 'SUSPENDED_LONG', passerelle: suspended, date };
  }
  const late = last((p) => {
    const { validFrom } = passerelleOf(snapshot, p);
    return state[p] === PLANNED && validFrom !== undefined && longAgo(validFrom);
  });
  if (late === undefined) return undefined;
  return { form: 'PLANNED_LATE', passerelle: late, date: passerelleOf(snapshot, late).validFrom };
}

/**
 * Returns a function that gives, for a passerelle, the last day on which a row with people begins that counts in the
 * period; empty when there is none.
 */
function lastRowBegun(snapshot: Snapshot, period: Period): (passerelle: number) => string {
  const { from, to } = snapshot.passerelles;
  const { rows, source, target, people } = flowTable(snapshot);
  const counted = flowTable(snapshot).countedIn(period).people;
  const bySource = groupByNode(snapshot.nodes.count, source);
  return (p) => {
    let last = '';
    for (let at = bySource.start[from[p]!]!; at < bySource.start[from[p]! + 1]!; at++) {
      const row = bySource.edges[at]!;
      if (target[row] !== to[p] || people[row] === 0 || counted[row] === 0) continue;
      if (rows[row]!.from > last) last = rows[row]!.from;
    }
    return last;
  };
}
