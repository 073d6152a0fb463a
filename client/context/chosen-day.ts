import { useCallback, useEffect } from 'react';
import { localDay } from '../../domain/model/local-day.ts';
import { keepDay, keptDay } from '../model/chosen-day.ts';
import { CommonView, useViewState } from './address.ts';
import { useNetworkAnswer } from './network-answer.ts';

/**
 * Returns the day for which the network is to be read: the one in the address, else the one that the user chose in this
 * browser for this network; undefined for neither. The address then names the chosen day, so that it stays a link.
 */
export function useDayAsked(): string | undefined {
  const { data } = useNetworkAnswer();
  const [{ at }, setView] = useViewState(CommonView);
  const chosen = at ?? (data === undefined ? undefined : keptDay(data.network.name, localDay(new Date())));
  useEffect(() => {
    if (at === undefined && chosen !== undefined) setView({ at: chosen }, { replace: true });
  }, [at, chosen, setView]);
  return chosen;
}

/**
 * Returns a function that reads the network at another day from now on, in this browser, whatever the address; undefined
 * for the day of the inventory. `more` are other parameters of the address to change, and `replace` adds no step to the
 * history of the browser.
 */
export function useChooseDay(): (
  day: string | undefined,
  options?: { readonly replace?: boolean; readonly more?: Partial<CommonView> },
) => void {
  const { data } = useNetworkAnswer();
  const [, setView] = useViewState(CommonView);
  const name = data?.network.name;
  return useCallback(
    (day, { replace = false, more = {} } = {}) => {
      if (name !== undefined) keepDay(name, day, localDay(new Date()));
      setView({ ...more, at: day }, { replace });
    },
    [name, setView],
  );
}
