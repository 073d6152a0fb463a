import { furtherSites, type HomeCommune } from '../model/home-commune.ts';
import type { LayoutId } from '../model/map-choices.ts';
import { bassinsByCommune } from '../model/territory.ts';
import { familyOf } from './families.ts';
import type { MapContent, MapNode } from './map-model.ts';
import { columnOf, type NetworkView, OFFER_UNKNOWN } from './network-view.ts';
import type { SilentOperator } from './silent.ts';

/** What a box of the map says besides what the network says. */
export interface BoxWords {
  /** The name of the general outlet, which is no element of the document. */
  readonly generalOutlet: string;
}

/** How boxes are made: with frames around operators or not, and the commune of each operator. */
interface BoxChoice {
  readonly framed: boolean;
  readonly homes: ReadonlyMap<string, HomeCommune>;
}

/**
 * Whether operators have frames around their filières in a layout. They only fit the layouts by stage and by operator; in
 * the others an operator's filières lie apart.
 */
export const hasFrames = (layout: LayoutId): boolean => layout === 'stage' || layout === 'operator';

const capacityOf = (places: number | undefined): MapNode['capacity'] =>
  places === undefined ? undefined : { places, isAtLeast: false };

/** Returns the box of a filière or an outlet, by its id. Without frames, a filière says its operator. */
export function mapNode(
  view: NetworkView,
  words: BoxWords,
  id: string,
  { framed, homes }: BoxChoice,
): MapNode {
  const filiere = view.filieres.get(id);
  const outlet = view.outlets.get(id);
  const label =
    outlet === undefined ? filiere?.filiere.name : 'name' in outlet ? outlet.name : words.generalOutlet;
  const operator = filiere?.operator.id;
  return {
    id,
    label: label ?? id,
    stage: columnOf(view, id),
    group: operator,
    operator,
    family: filiere && familyOf(filiere.operator.type),
    capacity: capacityOf(filiere?.filiere.intake),
    commune: communeOf(view, id, homes),
    bassins: filiere?.bassins,
    operatorLabel: framed || operator === undefined ? undefined : (view.shortNames.get(operator) ?? operator),
  };
}

/** Returns the box of an operator without filières. It has no frame, as it is a box itself. */
export const silentNode = (view: NetworkView, { id, type, commune, bassins }: SilentOperator): MapNode => ({
  ...{
    id,
    label: view.shortNames.get(id) ?? id,
    stage: OFFER_UNKNOWN,
    commune,
    bassins,
    family: familyOf(type),
  },
});

/** The commune of a filière: where its operator stands if it has a site there, else that of its first site. */
function communeOf(view: NetworkView, id: string, homes: BoxChoice['homes']): string | undefined {
  const { operator, communes = [] } = view.filieres.get(id) ?? {};
  const home = operator === undefined ? undefined : homes.get(operator.id)?.commune;
  return home !== undefined && communes.includes(home) ? home : communes[0];
}

/**
 * Returns the communes of the layout by place, with the bassin to which each belongs on the day of the view. Those without a box of their own say what further sites they have.
 * `shown` lists the ids of the boxes.
 */
export function communesOf(
  view: NetworkView,
  shown: readonly string[],
  homes: BoxChoice['homes'],
): MapContent['communes'] {
  const further = furtherSites(view.document, view.at);
  const boxed = new Set(shown.map((id) => communeOf(view, id, homes)));
  const bassins = new Map(view.document.bassins.map(({ id, name }) => [id, { id, name }]));
  const bassinsOf = bassinsByCommune(view.document, view.at);
  return view.document.communes.map((commune) => {
    const count = boxed.has(commune.id) ? undefined : further.get(commune.id);
    const bassin = bassins.get(bassinsOf.get(commune.id)?.[0] ?? '');
    return { ...commune, ...(bassin && { bassin }), ...(count !== undefined && { further: count }) };
  });
}
