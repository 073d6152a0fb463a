import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type NetworkView, viewAt } from '../../domain/map/network-view.ts';
import { dayAsked, periodAsked } from '../../domain/model/asked-dates.ts';
import { lastFullYear, type Period } from '../../domain/model/dates.ts';
import { localDay } from '../../domain/model/local-day.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { CommonView, useViewState } from './address.ts';
import { useDayAsked } from './chosen-day.ts';
import { useNetworkAnswer } from './network-answer.ts';

export interface Network {
  /** All data, whatever the day. */
  readonly document: NetworkDocument;
  /** What the screen shows: the network of the day, or the one changed by a what-if. */
  readonly view: NetworkView;
  /** The network of the day without what-if changes. */
  readonly base: NetworkView;
  readonly at: string;
  readonly period: Period;
  readonly revision: number;
  /** The day and period as the requests for an analysis take them. */
  readonly asked: { readonly at: string; readonly from: string; readonly to: string };
}

const Current = createContext<Network | undefined>(undefined);

/** Gives the components below it the network of the chosen day. */
export const NetworkProvider = Current.Provider;

/**
 * Returns the network that the screen shows: the whole document, its view on the chosen day (with what-if changes, if
 * any), the day, the period in which people sent onward are counted, and the revision. Throws outside
 * `NetworkProvider`.
 */
export function useNetwork(): Network {
  const network = useContext(Current);
  if (network === undefined) throw new Error('useNetwork outside NetworkProvider');
  return network;
}

/**
 * Gives the components below it another network, `view`, such as the one that what-if changes would make. Day, period
 * and revision stay those of the real network.
 */
export function SupposedNetwork(props: { readonly view: NetworkView; readonly children: ReactNode }) {
  const network = useNetwork();
  const value = useMemo((): Network => ({ ...network, view: props.view }), [network, props.view]);
  return <Current.Provider value={value}>{props.children}</Current.Provider>;
}

/**
 * Returns the day (`YYYY-MM-DD`) for which the network is shown: the day in the address (`asked`) if there is one,
 * else the day of the inventory (`asOf`), else the day of `now` in the user's time zone.
 */
export function dayOf(asked: string | undefined, asOf: string | undefined, now: Date): string {
  return dayAsked(asked, asOf, localDay(now));
}

/**
 * Returns the period in which people sent onward are counted, as the address parameters in `view` give it. An end
 * that is absent comes from the last full year before the day `at`. When the start is after the end, the period is
 * that year.
 */
export function periodOf(at: string, view: Pick<CommonView, 'periodFrom' | 'periodTo'>): Period {
  const { isInverted, ...period } = periodAsked(at, { from: view.periodFrom, to: view.periodTo });
  return isInverted ? lastFullYear(at) : period;
}

/** Computes the view of the day when it is first read. Table edits, which do not read it, stay fast. */
function withView(network: Omit<Network, 'view' | 'base'>): Network {
  let made: NetworkView | undefined;
  const view = (): NetworkView => {
    made ??= viewAt(network.document, network.at);
    return made;
  };
  return {
    ...network,
    get view() {
      return view();
    },
    get base() {
      return view();
    },
  };
}

/**
 * Returns the network on the day that the address names or that the user chose in this browser (`network`, undefined
 * until loaded), the `error` if loading failed, and `refetch`, which loads it again.
 */
export function useChosenNetwork(): {
  readonly network: Network | undefined;
  readonly error: unknown;
  refetch(): void;
} {
  const { data, error, refetch } = useNetworkAnswer();
  const [{ periodFrom, periodTo }] = useViewState(CommonView);
  const asked = useDayAsked();
  const network = useMemo((): Network | undefined => {
    if (data === undefined) return undefined;
    const at = dayOf(asked, data.network.asOf, new Date());
    const period = periodOf(at, { periodFrom, periodTo });
    return withView({
      document: data.network,
      ...{ at, period, revision: data.revision, asked: { at, ...period } },
    });
  }, [data, asked, periodFrom, periodTo]);
  return { network, error, refetch };
}
