import { admissions } from '../../analysis/audience/admits.ts';
import { explainPair } from '../../analysis/levels.ts';
import { findingAt } from '../../findings/missing-passerelle/finding.ts';
import { impacts } from '../../findings/missing-passerelle/impacts.ts';
import { keyAt, missingPasserelles } from '../../findings/missing-passerelle/missing-passerelles.ts';
import { rankedPasserelles } from '../../findings/missing-passerelle/ranked.ts';
import { CERTAIN } from '../../findings/missing-passerelle/search.ts';
import { whyNoGain } from '../../gain/no-gain.ts';
import { passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { PASSERELLE_STATES } from '../../model/vocabulary.ts';
import { audienceRefused, peopleAsked, peopleOfBoth } from './people.ts';
import { bitOf, eachRefusal, reasonsIn } from './refusals.ts';
import {
  MOST_LISTED,
  REFUSALS,
  type Refusal,
  type Synergies,
  type SynergyCandidate,
  type SynergyCell,
  type SynergyPasserelle,
  type SynergyRefusal,
} from './results.ts';
import { endsOf, type Scope, scopeOf } from './scope.ts';

/** A question about synergies between types of operators. */
interface SynergyRequest {
  /** Ids of operator types. Every type is compared with every type, itself included. */
  readonly types: readonly string[];
  /**
   * Code of a sector: one filière of each pair must be in it; the other may also have a generic or unknown sector.
   */
  readonly sector: string | undefined;
  /** Keys of rejected findings; their pairs are listed among the refused. */
  readonly rejected: ReadonlySet<string>;
}

const ANSWERS = ['NO', 'UNKNOWN', 'YES'] as const;

/** A refused pair in compact form. */
interface Refused {
  readonly a: number;
  readonly b: number;
  readonly reasons: number;
  readonly otherwiseCandidate: boolean;
}

/**
 * Finds the synergies between the operators of some types, in the network of a day: the passerelles that join them,
 * those that are proposed (missing passerelles, M04) with the people whom they suit, and why other pairs of filières
 * are not proposed. Proposals keep the ranking of missing passerelles, but those without effect on outlets come last.
 * Pairs within one operator are left out, and so are missing passerelles whose keys are `rejected`.
 * A proposal of which an end does not admit the audience is refused.
 */
export function synergies(snapshot: Snapshot, { types, sector, rejected }: SynergyRequest): Synergies {
  const scope = scopeOf(snapshot, types, sector);
  const cells = scope.types.flatMap((from) => scope.types.map((to) => emptyCell(from, to)));
  const cellOf = (a: number, b: number): number => scope.typeOf[a]! * scope.types.length + scope.typeOf[b]!;
  const listed = cells.map(() => new Listed());
  const refuse = (at: number, one: Refused): void => {
    const cell = cells[at]!;
    cell.refused += 1;
    for (const reason of reasonsIn(one.reasons)) cell.reasons[reason] += 1;
    listed[at]!.add(one);
  };

  const passerelles = joining(snapshot, scope, cells, cellOf);
  const isCandidate = new Set<number>();
  const candidates: SynergyCandidate[] = [];
  const missing = missingPasserelles(snapshot);
  const shut = conditionsShut(snapshot);
  for (const position of usefulFirst(snapshot)) {
    const [a, b] = [missing.from[position]!, missing.to[position]!];
    if (!scope.holds(a, b)) continue;
    isCandidate.add(a * snapshot.nodes.count + b);
    const at = cellOf(a, b);
    const cell = cells[at]!;
    const isRejected = rejected.size > 0 && rejected.has(keyAt(snapshot, position));
    const reasons = shut(a) | shut(b) | (isRejected ? bitOf('REJECTED') : 0);
    if (reasons !== 0) {
      refuse(at, { a, b, reasons, otherwiseCandidate: true });
      continue;
    }
    const certainty = missing.doubts[position] === CERTAIN ? 'certain' : 'possible';
    cell.best ??= keyAt(snapshot, position);
    cell.candidates[certainty] += 1;
    if (cell.candidates.certain + cell.candidates.possible > MOST_LISTED.candidates) continue;
    const admission = admissionOf(snapshot, a, b);
    const { impact } = findingAt(snapshot, position).evidence;
    candidates.push({
      ...{ key: keyAt(snapshot, position), certainty, ...endsOf(snapshot, scope, a, b) },
      impact,
      noGain: impact.gain > 0 ? null : (whyNoGain(snapshot, { from: [a], to: [b] }) ?? null),
      people: peopleOfBoth(snapshot, a, b),
      admission: admission === 'NO' ? null : admission,
    });
  }
  eachRefusal(snapshot, scope, (a, b) => isCandidate.has(a * snapshot.nodes.count + b), {
    unfit(cell, reason, count) {
      cells[cell]!.refused += count;
      cells[cell]!.reasons[reason] += count;
    },
    joined(cell) {
      cells[cell]!.joined += 1;
    },
    refused: (cell, a, b, reasons) => refuse(cell, { a, b, reasons, otherwiseCandidate: false }),
  });
  return {
    types: scope.types.map((id, at) => ({
      id,
      operators: scope.operators[at]!,
      filieres: scope.members[at]!.reduce((sum, list) => sum + list.length, 0),
    })),
    unknownTypes: [...scope.unknownTypes],
    sector: sector ?? null,
    ...{ cells, passerelles, candidates },
    refused: listed.flatMap((list) => list.first().map((one) => refusalOf(snapshot, scope, one))),
  };
}

/** Positions of the missing passerelles: those that bring an outlet in their ranking, then the others in theirs. */
function usefulFirst(snapshot: Snapshot): number[] {
  const ranked = [...rankedPasserelles(snapshot)];
  const { gain } = impacts(snapshot);
  return [...ranked.filter((at) => gain[at]! > 0), ...ranked.filter((at) => gain[at] === 0)];
}

function emptyCell(from: string, to: string): SynergyCell {
  return {
    types: [from, to],
    passerelles: { ACTIVE: 0, PLANNED: 0, SUSPENDED: 0, EXPIRED: 0 },
    formality: { SIGNED: 0, PROTOCOL: 0, INFORMAL: 0, UNKNOWN: 0 },
    candidates: { certain: 0, possible: 0 },
    best: null,
    joined: 0,
    refused: 0,
    reasons: Object.fromEntries(REFUSALS.map((reason) => [reason, 0])) as Record<Refusal, number>,
  };
}

/** The passerelles between filières of the scope, of every kind and state; each is counted in its cell. */
function joining(
  snapshot: Snapshot,
  scope: Scope,
  cells: readonly SynergyCell[],
  cellOf: (a: number, b: number) => number,
): SynergyPasserelle[] {
  const { passerelles } = snapshot;
  const list: SynergyPasserelle[] = [];
  const listed = cells.map(() => 0);
  for (let p = 0; p < passerelles.count; p++) {
    const [a, b] = [passerelles.from[p]!, passerelles.to[p]!];
    if (!scope.holds(a, b)) continue;
    const { id, kind, formality } = passerelleOf(snapshot, p);
    const at = cellOf(a, b);
    const state = PASSERELLE_STATES[passerelles.state[p]!]!;
    cells[at]!.passerelles[state] += 1;
    if (state === 'ACTIVE') cells[at]!.formality[formality ?? 'UNKNOWN'] += 1;
    listed[at]! += 1;
    if (listed[at]! > MOST_LISTED.passerelles) continue;
    const admission = admissionOf(snapshot, a, b);
    list.push({ id, ...endsOf(snapshot, scope, a, b), kind, formality: formality ?? null, state, admission });
  }
  return list;
}

/** Whether both ends admit the audience; null without an audience. */
function admissionOf(snapshot: Snapshot, a: number, b: number): (typeof ANSWERS)[number] | null {
  if (snapshot.audience === undefined) return null;
  const admits = admissions(snapshot);
  return ANSWERS[Math.min(admits[a]!, admits[b]!)]!;
}

/**
 * Returns a function that gives the conditions of a filière that refuse the audience, as bits; 0 without an audience.
 */
function conditionsShut(snapshot: Snapshot): (node: number) => number {
  const known = new Map<number, number>();
  return (node) => {
    if (snapshot.audience === undefined) return 0;
    const found =
      known.get(node) ?? audienceRefused(snapshot, node).reduce((bits, one) => bits | bitOf(one), 0);
    known.set(node, found);
    return found;
  };
}

/**
 * Collects the refused pairs of a cell that are listed: candidates for others first, then pairs with the fewest
 * reasons, and pairs without a common bassin last. Among equals the pairs found first are listed. Only as many are
 * kept as are listed.
 */
class Listed {
  readonly #byWeight: readonly Refused[][] = [0, ...REFUSALS].map(() => []);

  add(one: Refused): void {
    const list = this.#byWeight[weightOf(one)]!;
    if (list.length < MOST_LISTED.refused) list.push(one);
  }

  first(): Refused[] {
    return this.#byWeight.flat().slice(0, MOST_LISTED.refused);
  }
}

function weightOf({ reasons, otherwiseCandidate }: Refused): number {
  if (otherwiseCandidate) return 0;
  return reasons === bitOf('BASSIN') ? REFUSALS.length : reasonsIn(reasons).length;
}

function refusalOf(
  snapshot: Snapshot,
  scope: Scope,
  { a, b, reasons, otherwiseCandidate }: Refused,
): SynergyRefusal {
  return {
    ...endsOf(snapshot, scope, a, b),
    reasons: [...reasonsIn(reasons)],
    otherwiseCandidate,
    people: { from: peopleAsked(snapshot, a), to: peopleAsked(snapshot, b) },
    levels: explainPair(snapshot.everyone, a, b),
  };
}
