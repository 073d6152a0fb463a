import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type NetworkView, viewAt } from '../../domain/map/network-view.ts';
import { dayAsked, periodAsked } from '../../domain/model/asked-dates.ts';
import { lastFullYear, type Period } from '../../domain/model/dates.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { CommonView, useViewState } from './address.ts';
import { useNetworkAnswer } from './network-answer.ts';

export interface Network {
  /** All that is written, whatever the day. */
  readonly document: NetworkDocument;
  /** What the screen shows: the network of the day, or the one that is supposed. */
  readonly view: NetworkView;
  /** The network of the day as it is written. */
  readonly base: NetworkView;
  readonly at: string;
  readonly period: Period;
  readonly revision: number;
  /** How to ask the analysis for this day and period. */
  readonly asked: { readonly at: string; readonly from: string; readonly to: string };
}

const Current = createContext<Network | undefined>(undefined);

/** Gives the network of the chosen day to every screen. */
export const NetworkProvider = Current.Provider;

/** The network of the chosen day; only inside a screen, where it is known. */
export function useNetwork(): Network {
  const network = useContext(Current);
  if (network === undefined) throw new Error('useNetwork outside NetworkProvider');
  return network;
}

/** The same screens on a network that is supposed: the day, the period and the revision stay. */
export function SupposedNetwork(props: { readonly view: NetworkView; readonly children: ReactNode }) {
  const network = useNetwork();
  const value = useMemo((): Network => ({ ...network, view: props.view }), [network, props.view]);
  return <Current.Provider value={value}>{props.children}</Current.Provider>;
}

/** The day of the view: the one asked for, else that of the inventory, else today where the reader is. */
export function dayOf(asked: string | undefined, asOf: string | undefined, now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return dayAsked(asked, asOf, `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** The period of the view: each end as asked for, else of the last full year; an inverted one is not asked. */
export function periodOf(at: string, view: Pick<CommonView, 'periodFrom' | 'periodTo'>): Period {
  const { isInverted, ...period } = periodAsked(at, { from: view.periodFrom, to: view.periodTo });
  return isInverted ? lastFullYear(at) : period;
}

/** The view of the day is made when a screen looks at it: a table that saves a cell does without. */
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

/** The network of the day in the address, once the server has answered. */
export function useChosenNetwork(): {
  readonly network: Network | undefined;
  readonly error: unknown;
  refetch(): void;
} {
  const { data, error, refetch } = useNetworkAnswer();
  const [{ at: asked, periodFrom, periodTo }] = useViewState(CommonView);
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
