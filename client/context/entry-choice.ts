import { filieresInside, type Perimeter, touches } from '../../domain/map/filters.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import type { SearchEntry } from '../model/search-entries.ts';
import { type ExplorerView, hasScreen } from './screens.ts';

/** Where a search result is shown: on the map, or in its form when it is an action or an agreement without passerelles. */
type EntryChoice =
  | { readonly on: 'map'; readonly change: Partial<ExplorerView> }
  | {
      readonly on: 'inventory';
      readonly form: { readonly list: 'agreements' | 'actions'; readonly open: string };
    };

const UNLIT: Partial<ExplorerView> = { gap: undefined, path: [] };

/**
 * Works out how to show a search result, `entry`: returns a change of the map's address or, for what the map does not
 * show, the form to open in the inventory. `perimeter` holds the filters now set; those that would hide
 * the result are cleared. A result that covers several filières (a bassin, an operator type) becomes the only filter.
 */
export function choiceOf(view: NetworkView, perimeter: Perimeter, entry: SearchEntry): EntryChoice {
  const { kind, target } = entry;
  const map = (change: Partial<ExplorerView>): EntryChoice => ({
    on: 'map',
    change: { ...UNLIT, ...change },
  });
  const inside = filieresInside(view, perimeter);
  switch (kind) {
    case 'bassin':
      return map({ ...cleared(), bassin: [target], sel: undefined });
    case 'type':
      return map({ ...cleared(), type: [target], sel: undefined });
    case 'commune': {
      const there = [...view.filieres.values()].filter(({ communes }) => communes.includes(target));
      const first = there.find(({ id }) => inside.has(id));
      return first === undefined ? map({ ...cleared(), sel: there[0]?.id }) : map({ sel: first.id });
    }
    case 'agreement': {
      const joined = [...view.passerelles.values()].filter(
        ({ passerelle }) => passerelle.agreement === target,
      );
      const lit = joined.flatMap(({ id, passerelle: { from, to } }) => [from, id, to]);
      if (lit.length === 0) return { on: 'inventory', form: { list: 'agreements', open: target } };
      const hidden = !joined.some(({ id }) => touches(view, inside, id));
      return map({ ...(hidden && cleared()), sel: undefined, path: [...new Set(lit)] });
    }
    case 'action':
      return { on: 'inventory', form: { list: 'actions', open: target } };
    case 'outlet':
      return map({ sel: target });
    default: {
      const offers = [...view.filieres.values()].some(({ operator }) => operator.id === target);
      const onMap = kind !== 'operator' || offers;
      return map({ ...(onMap && !touches(view, inside, target) && cleared()), sel: target });
    }
  }
}

/** Whether this page can show a search result: a carried file has no forms. */
export function canShow(view: NetworkView, { kind, target }: SearchEntry): boolean {
  if (hasScreen('inventory')) return true;
  if (kind === 'agreement')
    return [...view.passerelles.values()].some(({ passerelle }) => passerelle.agreement === target);
  return kind !== 'action';
}

const cleared = (): Partial<ExplorerView> => ({ bassin: [], type: [], stage: [], sector: [] });
