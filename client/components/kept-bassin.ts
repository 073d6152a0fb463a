import { useMemo, useSyncExternalStore } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressWith, CommonView, readView } from '../context/address.ts';
import { GapsView, PATHS } from '../context/screens.ts';
import { bassinOf, keptMine, mineChoice } from '../model/mine.ts';

/** The screens that a bassin filters. */
const FILTERED = new Set<string>([PATHS.explorer, PATHS.gaps, PATHS.asking, PATHS.freshness, PATHS.export]);
const BassinView = CommonView.extend({ bassin: GapsView.shape.bassin });

/**
 * Returns a function that gives the address of a screen, by its path, from the present one. The address keeps language,
 * theme, day, period and audience, and the bassin where the target filters by bassins: on the home page the user's own,
 * elsewhere that of the present address.
 */
export function useScreenAddress(): (path: string) => string {
  const search = useSearch();
  const [here] = useLocation();
  const mine = useSyncExternalStore(mineChoice.listen, mineChoice.read);
  const bassin = useMemo(
    () =>
      here === PATHS.home
        ? bassinOf(keptMine(mine))
        : FILTERED.has(here)
          ? readView(BassinView, search).bassin
          : [],
    [here, mine, search],
  );
  return (path) =>
    FILTERED.has(path)
      ? addressWith(path, BassinView, search, { bassin })
      : addressWith(path, CommonView, search, {});
}
