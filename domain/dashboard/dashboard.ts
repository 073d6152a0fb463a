import type { Snapshot } from '../graph/snapshot.ts';
import { isInside, type UnsettledFollowUp, unsettledFollowUps } from '../home/open-follow-ups.ts';
import { agreementsOn, filieresOn, operatorsOn, passerellesOn } from '../home/scope-on-day.ts';
import { addMonths, isValidAt, type Period } from '../model/dates.ts';
import type { Agreement, AwarenessAction } from '../model/entities.ts';
import { DUPLICATE_KIND, type FindingLife, isSettled } from '../model/finding-life.ts';
import { membersAt, type Regionale } from '../model/regionale.ts';
import { type Area, bassinArea, regionaleArea, wholeArea } from './areas.ts';
import type { AreaCounts, DashboardArea, DashboardResult } from './results.ts';

/**
 * Counts what the whole network, each bassin and each Régionale have on the day of the snapshot, beside the same day a
 * year before. `onDay` gives the network on another day, `period` is the one in which flows are counted. Nothing of it is
 * a number of people: those are published by bassin, and `figuresOf` names the bassin whose figures an area may show.
 */
export function dashboard(
  snapshot: Snapshot,
  onDay: (day: string) => Snapshot,
  period: Period,
): DashboardResult {
  const { document, at } = snapshot;
  const before = addMonths(at, -12);
  const open = unsettledFollowUps(snapshot, document.findingLives, period);
  // A finding that is found again is open, whatever was decided of it.
  const reopened = new Set(open.map(({ record }) => record.key));
  const settled = document.findingLives.filter(
    (record) =>
      isSettled(record) && !reopened.has(record.key) && !record.key.startsWith(`${DUPLICATE_KIND}:`),
  );
  const days = [
    countsOn(snapshot, { open, settled }),
    countsOn(onDay(before), { open: null, settled }),
  ] as const;
  const area = (
    kind: DashboardArea['kind'],
    id: string | null,
    figuresOf: string | null,
    count: (day: CountsOfDay) => AreaCounts,
  ): DashboardArea => ({ kind, id, figuresOf, now: count(days[0]), before: count(days[1]) });
  return {
    before,
    areas: [
      area('WHOLE', null, null, ({ whole }) => whole),
      ...document.bassins.map(({ id }) => area('BASSIN', id, id, (day) => day.ofBassin(id))),
      ...document.regionales
        .filter((one) => isValidAt(one, at))
        .map((one) =>
          area('REGIONALE', one.id, onlyBassin(one, [at, before]), (day) => day.ofRegionale(one)),
        ),
    ],
  };
}

/** The bassin that a Régionale is on all of these days, and all that it is then; null when it is another area. */
function onlyBassin(regionale: Regionale, days: readonly string[]): string | null {
  const [first, ...others] = days.map((day) => membersAt(regionale, day).bassins);
  const [bassin] = first ?? [];
  const isSame = others.every((bassins) => bassins.length === 1 && bassins[0] === bassin);
  return bassin !== undefined && first?.length === 1 && isSame ? bassin : null;
}

interface CountsOfDay {
  readonly whole: AreaCounts;
  ofBassin(id: string): AreaCounts;
  ofRegionale(regionale: Regionale): AreaCounts;
}

interface FollowUps {
  /** Those in which something is left to be done; null for a past day, as nobody keeps how they stood. */
  readonly open: readonly UnsettledFollowUp[] | null;
  /** The records of those in which nothing is. */
  readonly settled: readonly FindingLife[];
}

function countsOn(snapshot: Snapshot, followUps: FollowUps): CountsOfDay {
  const areas = new Map(snapshot.document.bassins.map(({ id }) => [id, bassinArea(snapshot, id)]));
  const count = (area: Area): AreaCounts => countsIn(snapshot, area, followUps);
  return {
    whole: count(wholeArea(snapshot)),
    ofBassin: (id) => count(areas.get(id)!),
    ofRegionale: (regionale) => count(regionaleArea(snapshot, regionale, (id) => areas.get(id))),
  };
}

function countsIn(snapshot: Snapshot, area: Area, { open, settled }: FollowUps): AreaCounts {
  const { document, at } = snapshot;
  const on = { snapshot, inside: area };
  const since = addMonths(at, -12);
  const isOfYear = ({ date }: { readonly date: string }): boolean => since < date && date <= at;
  const agreements = new Map(document.agreements.map((agreement) => [agreement.id, agreement]));
  return {
    operators: operatorsOn(on).length,
    filieres: filieresOn(on).length,
    passerelles: passerellesOn(on).length,
    agreements: agreementsOn(on).length,
    actions: document.actions.filter((action) => isOfYear(action) && isAbout(area, action, agreements))
      .length,
    open: open?.filter((one) => isInside(area, one)).length ?? null,
    closed: settled.filter((record) => isOfYear(record) && isInside(area, { record, finding: null })).length,
  };
}

function isAbout(
  area: Area,
  { operators = [], filieres = [], passerelles = [], agreements = [], commune }: AwarenessAction,
  known: ReadonlyMap<string, Agreement>,
): boolean {
  if (area.isWhole || operators.some(area.hasOperator)) return true;
  if ([...filieres, ...passerelles].some(area.has)) return true;
  if (commune !== undefined && area.hasCommune(commune)) return true;
  return agreements.some((id) => known.get(id)?.parties.some(area.hasOperator) === true);
}
