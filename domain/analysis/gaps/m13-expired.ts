import { passerelleFacts } from '../../graph/passerelle-facts.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { ACTIVE_STATE, CONCURRENT_KIND, NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { addMonths, type Period } from '../../model/dates.ts';
import type { Passerelle } from '../../model/entities.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS, PASSERELLE_STATES } from '../../model/vocabulary.ts';
import type { FindingOf } from '../findings.ts';
import { flowTable, insideOf } from '../flows/flow-table.ts';
import { NO, ownTests } from '../levels.ts';
import type { Impact } from '../results.ts';
import { type Addition, impactCalculator } from '../service/impact.ts';
import { finding, type GapContext } from './context.ts';
import { type GapList, gapList } from './gap-list.ts';
import { whenLookedAt } from './looked-at.ts';

const [RETURN, DISCOVERY] = [PASSERELLE_KINDS.indexOf('RETURN'), PASSERELLE_KINDS.indexOf('DISCOVERY')];
const [EXPIRED, SUSPENDED, PLANNED] = (['EXPIRED', 'SUSPENDED', 'PLANNED'] as const).map((state) =>
  PASSERELLE_STATES.indexOf(state),
) as [number, number, number];
/** Suspended or late for longer than this is a passage given up in fact. */
const PATIENCE_MONTHS = 12;

type Form = FindingOf<'M13'>['evidence']['form'];

/** A passage that lapsed: the pair and kind, the form, the passerelle that shows it, and the day. */
interface Lapse {
  readonly form: Form;
  readonly passerelle: number;
  readonly date: string | undefined;
}

/** The lapses of a network, one per pair and kind, the first form first; by pair, then kind. */
export const lapses = perDay((snapshot): readonly Lapse[] => {
  const { kind } = snapshot.passerelles;
  const { count } = snapshot.nodes;
  const found: Lapse[] = [];
  let last = NONE;
  for (const key of lapsingPairs(snapshot)) {
    if (key === last) continue;
    last = key;
    const pair = passerellesBetween(snapshot, Math.floor(key / count), key % count);
    for (const of of kindsOf(snapshot, pair)) {
      const group = pair.length === 1 ? pair : pair.filter((p) => kind[p] === of);
      const replaced = hasActive(snapshot, pair, of);
      const lapse =
        (replaced ? undefined : expired(snapshot, group)) ??
        agreementEnded(snapshot, group) ??
        (replaced ? undefined : stalled(snapshot, group));
      if (lapse !== undefined) found.push(lapse);
    }
  }
  return found;
});

/** The kinds of some passerelles, each once, in order. */
function kindsOf({ passerelles: { kind } }: Snapshot, pair: readonly number[]): readonly number[] {
  if (pair.length === 1) return [kind[pair[0]!]!];
  return [...new Set(pair.map((p) => kind[p]!))].sort((one, other) => one - other);
}

/**
 * Pairs of active ends with something that is not in force, or that rests on an agreement that has ended: only these
 * can show a lapse. Both nodes as one number, in order, some several times.
 */
function lapsingPairs(snapshot: Snapshot): Float64Array {
  const { nodes, passerelles } = snapshot;
  const { from, to, kind, state } = passerelles;
  const { agreementEnded: ended } = passerelleFacts(snapshot);
  const shows = (p: number): boolean =>
    kind[p] !== DISCOVERY &&
    (state[p] !== ACTIVE_STATE || ended[p] === 1) &&
    nodes.active[from[p]!] === 1 &&
    nodes.active[to[p]!] === 1;
  let count = 0;
  for (let p = 0; p < passerelles.count; p++) count += Number(shows(p));
  const keys = new Float64Array(count);
  for (let p = 0, at = 0; p < passerelles.count; p++) {
    if (!shows(p)) continue;
    keys[at] = from[p]! * nodes.count + to[p]!;
    at += 1;
  }
  return keys.sort();
}

/** All passerelles of a pair, visits apart, in document order. */
function passerellesBetween({ passerelles }: Snapshot, a: number, b: number): number[] {
  const { out, to, kind } = passerelles;
  const found: number[] = [];
  for (let at = out.start[a]!; at < out.start[a + 1]!; at++) {
    const p = out.edges[at]!;
    if (to[p] === b && kind[p] !== DISCOVERY) found.push(p);
  }
  return found;
}

/** M13: lapsed, with its agreement past, suspended or late for more than a year, and nothing in force instead. */
export function lapsed({ snapshot, period }: GapContext): GapList {
  let calculator: ((addition: Addition) => Impact) | undefined;
  let lastBegun: ((passerelle: number) => string) | undefined;
  const impactOf = (addition: Addition): Impact => {
    calculator ??= impactCalculator(snapshot);
    return calculator(addition);
  };
  return gapList(byElements(snapshot), (lapse) => {
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
    const evidence: FindingOf<'M13'>['evidence'] =
      addition === undefined
        ? { ...told, impact: null }
        : whenLookedAt(told, { impact: () => impactOf(addition) });
    return finding('M13', [from, to, kind], 'certain', evidence);
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
function hasActive({ passerelles }: Snapshot, pair: readonly number[], kind: number): boolean {
  const { active, carrying, kind: kinds } = passerelles;
  return pair.some((p) => (kind === RETURN ? active[p] === 1 && kinds[p] === RETURN : carrying[p] === 1));
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
  const { nodes, passerelles } = snapshot;
  const { rows, source, target } = flowTable(snapshot);
  const isInside = insideOf(flowTable(snapshot), period);
  const last = new Map<number, string>();
  for (let row = 0; row < rows.length; row++) {
    if (source[row] === NONE || target[row] === NONE || !isInside(row)) continue;
    const { from, count } = rows[row]!;
    if (count === 0) continue;
    const pair = source[row]! * nodes.count + target[row]!;
    if (from > (last.get(pair) ?? '')) last.set(pair, from);
  }
  return (p) => last.get(passerelles.from[p]! * nodes.count + passerelles.to[p]!) ?? '';
}
