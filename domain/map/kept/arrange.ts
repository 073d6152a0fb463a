import {
  FOLDED_LEVELS,
  type FoldedLevel,
  KEPT_LAYOUTS,
  type KeptLayout,
  type MapPlace,
  type Placed,
  withPlacesIn,
} from '../../model/map-place.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { OPERATOR_TYPES } from '../../model/operator-types.ts';
import type { BoxWords } from '../boxes.ts';
import { type Families, foldContent } from '../detail.ts';
import { bandOf } from '../layouts/bands.ts';
import { BAND } from '../layouts/bassin.ts';
import type { Layout } from '../layouts/columns.ts';
import type { MapContent, MapNode } from '../map-model.ts';
import { type NetworkView, OFFER_UNKNOWN, type StageColumn } from '../network-view.ts';
import { layoutOf } from '../place-map.ts';
import { isSilent } from '../silent.ts';
import { wholeMap } from '../whole-map.ts';
import { straightCrossings } from './crossings.ts';

/** The words of boxes. They count for the sizes of boxes only. */
export type MapWords = BoxWords & { readonly stage: Readonly<Record<StageColumn, string>> };

/** The lists whose elements keep places on the map. */
export const PLACED_LISTS = ['filieres', 'outlets'] as const;
export type PlacedList = (typeof PLACED_LISTS)[number];

/** The places of elements on the map, by their ids. Ids are unique over all lists. */
export type ElementPlaces = ReadonlyMap<string, readonly MapPlace[]>;

/**
 * Arranges the whole map afresh, in every layout that keeps places or only in `layouts`, and returns the places of all
 * filières and outlets. A pinned box keeps its place. `words` names what is no element of the document.
 */
export function arrangedPlaces(
  document: NetworkDocument,
  words: MapWords,
  layouts: readonly KeptLayout[] = KEPT_LAYOUTS,
): ElementPlaces {
  const found = new Map<string, MapPlace[]>();
  for (const layout of layouts)
    for (const [id, place] of freshIn(document, layout, words))
      found.set(id, [...(found.get(id) ?? []), place]);
  const elements: readonly (Placed & { readonly id: string })[] = [...document.filieres, ...document.outlets];
  return new Map(
    elements.flatMap((element) => {
      const { id, mapPlaces = [] } = element;
      const stays = mapPlaces.filter(({ layout, pinned }) => pinned === true || !layouts.includes(layout));
      const places = withPlacesIn({}, [...stays, ...(found.get(id) ?? [])]);
      return places.length === 0 ? [] : [[id, places] as const];
    }),
  );
}

const UNFOLDED: ReadonlySet<string> = new Set();

/** The fresh places of one layout at every level, with the ids of the elements that keep them. */
function* freshIn(
  document: NetworkDocument,
  layout: KeptLayout,
  words: MapWords,
): Generator<readonly [id: string, place: MapPlace]> {
  const { content: whole, view } = wholeMap(document, { generalOutlet: words.generalOutlet, layout });
  const known = new Set([...document.filieres, ...document.outlets].map(({ id }) => id));
  for (const level of [undefined, ...FOLDED_LEVELS]) {
    const choice = { level: level ?? ('filieres' as const), opened: UNFOLDED, apart: UNFOLDED };
    const folded = foldContent(whole, familiesOf(view, words), choice);
    const nodes = folded.nodes.filter((node) => !isSilent(node));
    if (nodes.length === 0) return;
    const content: MapContent = { ...folded, nodes, kept: undefined };
    const placesIn = (laid: Layout): ReadonlyMap<string, MapPlace> =>
      new Map(
        nodes.flatMap((node) => {
          const id = (node.members ?? [node.id]).toSorted().find((member) => known.has(member));
          return id === undefined ? [] : [[id, placeOf(laid, node, layout, level)] as const];
        }),
      );
    yield* bestOf(content, level, placesIn);
  }
}

/** Small maps are arranged several times, as some links more or less may lead to a better order. */
const TRIES = { edges: 250, main: 8, others: 4 };
/**
 * The map of filières by stage is ordered with more effort than the others: a network is arranged when it is written, and
 * who writes it waits.
 */
const FEW_STARTS = 2;
/** A map of so few boxes is ordered fast. */
const SMALL = 30;

/** One link of this many is left out in each further try. */
const LEFT_OUT = 24;

/**
 * The places in the layout with the fewest crossings among those of a map and of the same map with some links left out.
 * Crossings are counted on the map as it is drawn from these places.
 */
function bestOf(
  content: MapContent,
  level: FoldedLevel | undefined,
  placesIn: (laid: Layout) => ReadonlyMap<string, MapPlace>,
): ReadonlyMap<string, MapPlace> {
  const { nodes, edges, layout } = content;
  const isMain = layout === 'stage' && level === undefined;
  const startsOf = (isFirst: boolean): number | undefined =>
    nodes.length <= SMALL || (isFirst && isMain) ? undefined : FEW_STARTS;
  const first = placesIn(layoutOf(content, undefined, undefined, startsOf(true)));
  const tries = isMain ? TRIES.main : TRIES.others;
  if (edges.length > TRIES.edges || edges.length < tries) return first;
  const crossings = (places: ReadonlyMap<string, MapPlace>): number =>
    straightCrossings(content, layoutOf({ ...content, kept: new Map([[level ?? 'filieres', places]]) }));
  let [best, fewest] = [first, crossings(first)];
  for (let tried = 1; tried < tries; tried++) {
    const part = edges.filter((_, at) => at % LEFT_OUT !== tried);
    const laid = layoutOf({ ...content, edges: part }, undefined, undefined, startsOf(false));
    const places = placesIn(laid);
    const count = crossings(places);
    if (count < fewest) [best, fewest] = [places, count];
  }
  return best;
}

/** Names of boxes, of which only the lengths count here. */
const familiesOf = (view: NetworkView, { stage: names }: MapWords): Families => ({
  type: (operator) => view.operators.get(operator)?.type ?? '',
  typeName: (type) => {
    const known = [...view.document.operatorTypes, ...OPERATOR_TYPES].find(({ id }) => id === type);
    return known?.labels.at(-1)?.fr ?? type;
  },
  operatorName: (operator) => view.shortNames.get(operator) ?? operator,
  communeName: (commune) => commune,
  bandName: (band) => band,
  stageName: (stage) => (stage === OFFER_UNKNOWN ? stage : names[stage]),
  count: (filieres, outlets) => (filieres > 0 ? `${filieres} filières` : `${outlets} débouchés`),
  silent: String,
  inside: (passerelles) => `${passerelles} passerelles à l’intérieur`,
});

function placeOf(
  laid: Layout,
  { id, stage, bassins }: MapNode,
  layout: KeptLayout,
  level: FoldedLevel | undefined,
): MapPlace {
  const { left, top, lane } = laid.nodes.get(id)!;
  const at = (x: number, y: number): MapPlace => ({
    layout,
    ...(level !== undefined && { level }),
    ...{ x: Math.round(x), y: Math.round(y) },
  });
  if (layout === 'organic') return at(left, top);
  const isOutlet = stage === 'EMPLOYMENT';
  // By operator, each lane of frames, or of the boxes that stand for them, is a column of its own.
  if (layout === 'operator' && !isOutlet) return at(lane, top);
  const x = lane - laid.columns.find(({ lanes }) => lanes.includes(lane))!.lanes[0]!;
  if (layout !== 'bassin' || isOutlet) return at(x, top);
  const band = laid.areas?.find((area) => area.id === bandOf(bassins));
  return at(x, top - Math.min(...(band?.outline.map(({ y }) => y) ?? [0])) - BAND.title);
}
