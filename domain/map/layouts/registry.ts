import { bassinLayout } from './bassin.ts';
import { columnsLayout, type Layout, type LayoutInput } from './columns.ts';
import type { LayoutId } from './ids.ts';
import { operatorLayout } from './operator.ts';
import { organicLayout } from './organic.ts';
import { placeLayout } from './place.ts';

export interface MapLayout {
  readonly id: LayoutId;
  readonly place: (input: LayoutInput) => Layout;
}

/** Every way to lay out the map: pure functions of what is on it. Another one is one line more. */
export const LAYOUTS: readonly MapLayout[] = [
  { id: 'stage', place: columnsLayout },
  { id: 'bassin', place: bassinLayout },
  { id: 'operator', place: operatorLayout },
  { id: 'place', place: placeLayout },
  { id: 'organic', place: organicLayout },
];
