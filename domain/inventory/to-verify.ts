import { onlyCounts, places } from '../gain/places.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isValidAt } from '../model/dates.ts';
import type { Filiere, Operator } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import { operatorCompleteness } from './completeness.ts';
import { type DateState, dateState, freshness } from './freshness.ts';
import { locate } from './located.ts';
import type { WaitsOfElement } from './waited-fields.ts';

/**
 * The list of what officers should verify next: freshness and completeness of each operator and filière, the most
 * important first.
 */

/** How well the data of an element is known on a day. */
export interface Standing {
  readonly id: string;
  readonly observedOn: string | null;
  readonly source: string | null;
  readonly state: DateState;
  /** 0 to 1. */
  readonly freshness: number;
  /** 0 to 1. */
  readonly completeness: number;
  /** Paths of the empty fields that count for completeness. */
  readonly missing: readonly string[];
}

export interface FiliereStanding extends Standing {
  readonly operator: string;
  /** Places per year; estimated from the stage when unknown (`estimated`). */
  readonly places: number;
  readonly estimated: boolean;
  /** Whether the places only count the filière as 1, since no place of its stage is known (`onlyCounts`). */
  readonly onlyCounts: boolean;
  /** Rules that need a missing field of the filière (M18), by the path of the field. */
  readonly waits: WaitsOfElement;
  /** Priority: places × ((1 − freshness) + (1 − completeness)). */
  readonly stake: number;
}

export interface OperatorStanding {
  readonly id: string;
  /** The operator itself, apart from its filières. */
  readonly own: Standing;
  /** Its active filières, the highest priority (`stake`) first. */
  readonly filieres: readonly FiliereStanding[];
  /** Means over its active filières; null when it has none. */
  readonly freshness: number | null;
  readonly completeness: number | null;
  /** Sum of the priorities of its active filières. */
  readonly stake: number;
}

/**
 * Lists every operator valid on the day of the snapshot (the network on a day) with its active filières, and how
 * fresh and complete their data are. The highest priority comes first; operators without filières follow, the least
 * fresh and complete first. `waits` are the missing fields that rules need, as findings of M18 report them.
 */
export function toVerify(
  snapshot: Snapshot,
  waits: ReadonlyMap<string, WaitsOfElement> = new Map(),
): readonly OperatorStanding[] {
  const { document, at, operatorValid } = snapshot;
  const placesOf = places(snapshot);
  const byOperator = new Map<string, FiliereStanding[]>();
  const withSite = validSiteOwners(snapshot);
  for (const { node, filiere, completeness } of locate(snapshot)) {
    const { score, missing } = completeness;
    const standing = standingOf(filiere, at, score, missing);
    const count = placesOf.count[node]!;
    const entry: FiliereStanding = {
      ...standing,
      operator: filiere.operator,
      places: count,
      estimated: placesOf.estimated[node] === 1,
      onlyCounts: onlyCounts(snapshot, [node]),
      waits: waits.get(filiere.id) ?? NO_WAITS,
      stake: stakeOf(count, standing),
    };
    addTo(byOperator, filiere.operator, entry);
  }
  return document.operators
    .filter((_, position) => operatorValid[position] === 1)
    .map((operator) => {
      const { score, missing } = operatorCompleteness(operator, withSite.has(operator.id));
      return standingWith(standingOf(operator, at, score, missing), byOperator.get(operator.id) ?? []);
    })
    .sort(inOrder);
}

/** Whether the data of an element are old, or lack a field that counts. */
export const needsWork = ({ state, missing }: Standing): boolean => state !== 'FRESH' || missing.length > 0;

/** Whether the data of a filière are old, or lack a field that counts or that a rule needs. */
export const filiereNeedsWork = (filiere: FiliereStanding): boolean =>
  filiere.waits.size > 0 || needsWork(filiere);

/**
 * Keeps the filières whose data need work, with their operators, the most important first. An operator without such a
 * filière is kept if its own data need work. `hasFiliere` and `hasOwn` tell which ids count.
 */
export function standingsToVerify(
  standings: readonly OperatorStanding[],
  {
    hasFiliere,
    hasOwn,
  }: { readonly hasFiliere: (id: string) => boolean; readonly hasOwn: (id: string) => boolean },
): readonly OperatorStanding[] {
  return standings
    .flatMap(({ own, filieres }) => {
      const kept = filieres.filter((filiere) => hasFiliere(filiere.id) && filiereNeedsWork(filiere));
      return kept.length > 0 || (hasOwn(own.id) && needsWork(own)) ? [standingWith(own, kept)] : [];
    })
    .sort(inOrder);
}

/**
 * Combines how fresh and complete an operator's own data are (`own`) with the same for some of its filières: it sorts
 * these by priority, and adds their mean freshness, mean completeness and total priority.
 */
export function standingWith(own: Standing, some: readonly FiliereStanding[]): OperatorStanding {
  const filieres = [...some].sort(byStake);
  return {
    id: own.id,
    own,
    filieres,
    freshness: mean(filieres.map((filiere) => filiere.freshness)),
    completeness: mean(filieres.map((filiere) => filiere.completeness)),
    stake: filieres.reduce((sum, { stake }) => sum + stake, 0),
  };
}

/**
 * Compares two operators for sorting by what to verify first: the highest priority (`stake`), then the lowest
 * freshness and completeness of the operator itself, then ids.
 */
export const inOrder = (a: OperatorStanding, b: OperatorStanding): number =>
  b.stake - a.stake ||
  a.own.freshness + a.own.completeness - b.own.freshness - b.own.completeness ||
  byCodeUnit(a.id, b.id);

/** Ids of operators that have a valid site on the day. */
const validSiteOwners = ({ document, at }: Snapshot): ReadonlySet<string> =>
  new Set(document.sites.filter((site) => isValidAt(site, at)).map(({ operator }) => operator));

const NO_WAITS: WaitsOfElement = new Map();

/** Priority of verifying a filière: `count` places × ((1 − freshness) + (1 − completeness)). */
const stakeOf = (count: number, standing: Pick<Standing, 'freshness' | 'completeness'>): number =>
  count * (1 - standing.freshness + (1 - standing.completeness));

/**
 * Compares two filières for sorting by what to verify first: the highest priority (`stake`), then the most missing
 * fields that rules need, then ids.
 */
export const byStake = (a: FiliereStanding, b: FiliereStanding): number =>
  b.stake - a.stake || b.waits.size - a.waits.size || byCodeUnit(a.id, b.id);

/** Returns the mean of some numbers; null when there are none. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

function standingOf(
  element: Filiere | Operator,
  at: string,
  completeness: number,
  missing: readonly string[],
): Standing {
  const { id, observedOn, source } = element;
  return {
    id,
    observedOn: observedOn ?? null,
    source: source ?? null,
    state: dateState(observedOn, at),
    freshness: freshness(observedOn, at),
    completeness,
    missing,
  };
}
