import type { LayoutId } from '../../model/map-choices.ts';
import { bassinLayout } from './bassin.ts';
import { columnsLayout, type Layout, type LayoutInput } from './columns.ts';
import { operatorLayout } from './operator.ts';
import { organicLayout } from './organic.ts';
import { placeLayout } from './place.ts';

interface MapLayout {
  readonly id: LayoutId;
  readonly place: (input: LayoutInput) => Layout;
}

/** All map layouts, as pure functions of the map's content. A new layout is one more line here. */
export const LAYOUTS: readonly MapLayout[] = [
  { id: 'stage', place: columnsLayout },
  { id: 'bassin', place: bassinLayout },
  { id: 'operator', place: operatorLayout },
  { id: 'place', place: placeLayout },
  { id: 'organic', place: organicLayout },
];
