import { dressMap, type MapContent, type PlacedMap } from '../../domain/map/map-model.ts';
import { layoutOf } from '../../domain/map/place-map.ts';

/** Places and draws a map, as the page does in two steps. */
export const placeMap = (content: MapContent): PlacedMap => dressMap(content, layoutOf(content));
