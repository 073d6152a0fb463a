import { isValidAt } from '../model/dates.ts';
import type { Filiere } from '../model/entities.ts';
import { homeCommunes } from '../model/home-commune.ts';
import type { LayoutId } from '../model/map-choices.ts';
import type { NetworkDocument } from '../model/network.ts';
import { type BoxWords, communesOf, hasFrames, mapNode, silentNode } from './boxes.ts';
import { keptIn } from './kept/kept-places.ts';
import { bandOf } from './layouts/bands.ts';
import type { MapContent, MapEdge } from './map-model.ts';
import { type NetworkView, viewAt } from './network-view.ts';
import { sometimesSilent } from './silent.ts';

/** The last day that a document can name. It stands for the day of the inventory where there is none. */
const LAST_DAY = '9999-12-31';

/** A document from which every box of the map gets its place, and how they are drawn. */
interface WholeChoice extends BoxWords {
  readonly layout: LayoutId;
}

/**
 * Returns what is placed on the map: every filière, outlet and operator without filières of the document, whatever
 * the day, the filters and the options. What is shown is a part of it, so that hiding something moves nothing. Every
 * passerelle and every prepared outlet pulls, of whatever day and state.
 */
export function wholeMap(
  document: NetworkDocument,
  { layout, generalOutlet }: WholeChoice,
): { readonly content: MapContent; readonly view: NetworkView } {
  const view = wholeView(document);
  const framed = hasFrames(layout);
  const homes = homeCommunes(view.document, view.at);
  const ids = [...view.filieres.keys(), ...view.outlets.keys()];
  const line = 'FORMALITY_UNKNOWN';
  const edges = [
    ...[...view.passerelles.values()].map(
      ({ id, passerelle: { from, to } }): MapEdge => ({ id, target: id, from, to, line }),
    ),
    ...view.preps.map(({ id, from, to }): MapEdge => ({ id, target: from, from, to, line: 'PREP' })),
  ];
  const silent = sometimesSilent(document, view);
  const nodes = [
    ...ids.map((id) => mapNode(view, { generalOutlet }, id, { framed, homes })),
    ...silent.map((operator) => silentNode(view, operator)),
  ];
  const content: MapContent = {
    ...{ nodes, edges, ghosts: [], badges: [], layout },
    groups: framed ? view.shortNames : undefined,
    communes: layout === 'place' ? communesOf(view, ids, homes) : undefined,
    bassins: layout === 'bassin' ? view.document.bassins : undefined,
    kept:
      layout === 'place'
        ? undefined
        : keptIn(document, layout, (id) => bandOf(view.filieres.get(id)?.bassins)),
  };
  return { content, view };
}

/**
 * Returns the view of a document as if each operator, filière, site and prepared outlet were always valid. Where some
 * sites of a filière are valid on the day of the inventory, the others are left out. Communes belong to their bassins
 * of that day.
 */
function wholeView(document: NetworkDocument): NetworkView {
  const at = document.asOf ?? LAST_DAY;
  const present = new Set(document.sites.filter((site) => isValidAt(site, at)).map(({ id }) => id));
  const sitesOf = ({ sites }: Filiere): Pick<Filiere, 'sites'> => {
    const own = sites?.filter((id) => present.has(id)) ?? [];
    return own.length > 0 ? { sites: own } : sites === undefined ? {} : { sites };
  };
  const whole = {
    ...document,
    operators: document.operators.map(undated),
    filieres: document.filieres.map((filiere) => ({ ...undated(filiere), ...sitesOf(filiere) })),
    sites: document.sites.map(undated),
    preps: document.preps.map(undated),
  };
  return viewAt(whole, at);
}

const undated = <T extends { validFrom?: string | undefined; validTo?: string | undefined }>(item: T): T =>
  item.validFrom === undefined && item.validTo === undefined
    ? item
    : { ...item, validFrom: undefined, validTo: undefined };
