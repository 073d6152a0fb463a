import type { BridgeWay } from '../../domain/gain/bridge-way.ts';
import { nameOf } from '../../domain/map/names.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/**
 * Returns a function that says how many people a year the passerelle of a bridge can take at most: as many as the
 * smaller of its two filières has places. Where nobody gave the places of one of them, it says so.
 */
export function useCrossing(): (bridge: Pick<BridgeWay, 'from' | 'to'>) => string {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const words = t.home.bridges;
  return ({ from, to }) => {
    const ends = [from, to].map((id) => ({ id, places: base.filieres.get(id)?.filiere.intake }));
    const unknown = ends.find(({ places }) => places === undefined);
    if (unknown !== undefined) return words.crossingUnknown(nameOf(base, vocabulary, unknown.id));
    const [start, end] = ends as [{ id: string; places: number }, { id: string; places: number }];
    const smaller = start.places < end.places ? start : end;
    return words.crossing(smaller.places, nameOf(base, vocabulary, smaller.id));
  };
}
