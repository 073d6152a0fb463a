import type { Filiere, Operator } from '../model/entities.ts';
import { homeCommunes } from '../model/home-commune.ts';
import type { LayoutId } from '../model/map-choices.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { isOfferingType } from '../model/operator-types.ts';
import { silentOperatorsAt } from '../model/silent-operators.ts';
import { bassinsByCommune } from '../model/territory.ts';
import { bandOf } from './layouts/bands.ts';
import type { MapNode } from './map-model.ts';
import { type NetworkView, OFFER_UNKNOWN } from './network-view.ts';

// A silent operator is one whose offer is not known (`silentOperatorsAt`). The map draws it as a box of its own.

/** An operator whose offer is not known, with its places. */
export interface SilentOperator {
  readonly id: string;
  readonly type: string;
  /** Commune where it stands: that of its seat, or with most of its sites (`homeCommunes`). */
  readonly commune: string | undefined;
  /** The other communes in which it has sites. */
  readonly others: readonly string[];
  /** Bassins of the communes of its sites; without a valid site, those that it declares. */
  readonly bassins: readonly string[];
}

/** Lists the silent operators of the day with their places, in id order. */
export const silentOperators = (view: NetworkView): readonly SilentOperator[] =>
  withPlaces(view, silentOperatorsAt(view.document, view.at));

/**
 * Lists the operators that are silent on some day with their places on the day of the view, in id order: none of their
 * filières is valid as long as they are. `document` holds all operators and filières with their dates.
 */
export function sometimesSilent(document: NetworkDocument, view: NetworkView): readonly SilentOperator[] {
  const operators = new Map(document.operators.map((operator) => [operator.id, operator]));
  const covered = new Set(
    document.filieres
      .filter((filiere) => covers(filiere, operators.get(filiere.operator)))
      .map(({ operator }) => operator),
  );
  const silent = document.operators.filter(({ id, type }) => !covered.has(id) && isOfferingType(type));
  return withPlaces(
    view,
    silent.sort((one, other) => byCodeUnit(one.id, other.id)),
  );
}

const covers = ({ validFrom = '', validTo }: Filiere, operator: Operator | undefined): boolean =>
  validFrom <= (operator?.validFrom ?? '') &&
  (validTo === undefined || (operator?.validTo !== undefined && validTo >= operator.validTo));

function withPlaces(
  { document, at }: NetworkView,
  operators: readonly Operator[],
): readonly SilentOperator[] {
  const homes = homeCommunes(document, at);
  const bassinsOf = bassinsByCommune(document, at);
  return operators.map(({ id, type, bassins: declared = [] }) => {
    const home = homes.get(id);
    const own = home === undefined ? [] : [home.commune, ...home.others];
    const bassins = own.length > 0 ? own.flatMap((commune) => bassinsOf.get(commune) ?? []) : declared;
    return { id, type, commune: home?.commune, others: home?.others ?? [], bassins: [...new Set(bassins)] };
  });
}

/**
 * Whether nobody has entered a filière, of whatever date, for more than half of the operators of the day that offer
 * some or whose type does. The map of such a network shows its silent operators unless the reader asks otherwise.
 */
export function isOfferMostlyUnknown({ document, at, operators }: NetworkView): boolean {
  const documented = new Set(document.filieres.map(({ operator }) => operator));
  const without = silentOperatorsAt(document, at).filter(({ id }) => !documented.has(id)).length;
  const counted = [...operators.values()].filter(
    ({ id, type }) => documented.has(id) || isOfferingType(type),
  );
  return without * 2 > counted.length;
}

/** With more silent operators than this, the map folds them: by commune where it is arranged so, else by type. */
export const MOST_SILENT = 40;

/** Whether a box of the map is that of a silent operator, or of several. */
export const isSilent = ({ stage }: Pick<MapNode, 'stage'>): boolean => stage === OFFER_UNKNOWN;

/** Lists the ids of the boxes into which a silent operator can be folded, from the largest to the smallest. */
export function silentBoxes(
  { commune, bassins }: Pick<MapNode, 'commune' | 'bassins'>,
  type: string,
  layout: LayoutId | undefined,
): readonly string[] {
  const all = `all:${OFFER_UNKNOWN}`;
  if (layout === 'place') return [commune === undefined ? all : `${all}:${commune}`];
  const at = layout === 'bassin' ? `${OFFER_UNKNOWN}:${bandOf(bassins)}` : OFFER_UNKNOWN;
  return [`all:${at}`, `type:${at}:${type}`];
}
