import { createContext, lazy, type ReactNode, Suspense, useContext, useDeferredValue, useMemo } from 'react';
import { useLocation } from 'wouter';
import { type NetworkView, viewAt } from '../../domain/map/network-view.ts';
import { lastFullYear, type Period } from '../../domain/model/dates.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { CommonView, useViewState } from './address.ts';
import { useNetworkAnswer } from './queries.ts';
import { PATHS } from './screens.ts';

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
  return asked ?? asOf ?? `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The period of the view: each end as asked for, else of the last full year; an inverted one is not asked. */
export function periodOf(at: string, view: Pick<CommonView, 'periodFrom' | 'periodTo'>): Period {
  const { from, to } = lastFullYear(at);
  const period = { from: view.periodFrom ?? from, to: view.periodTo ?? to };
  return period.from <= period.to ? period : { from, to };
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

/** What an empty store is filled with, or looked into. */
const WITHOUT_NETWORK: readonly string[] = [PATHS.inventory, PATHS.import, PATHS.history, PATHS.glossary];

// Few ever see an empty store.
const Doors = lazy(async () => ({ default: (await import('../features/first-use/doors.tsx')).Doors }));

/** Loads the network and shows its screens, or says why there is nothing to show. */
export function NetworkProvider({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useNetworkAnswer();
  const [{ at: asked, periodFrom, periodTo }] = useViewState(CommonView);
  const [path] = useLocation();
  const network = useMemo((): Network | undefined => {
    if (data === undefined) return undefined;
    const at = dayOf(asked, data.network.asOf, new Date());
    const period = periodOf(at, { periodFrom, periodTo });
    return withView({
      document: data.network,
      ...{ at, period, revision: data.revision, asked: { at, ...period } },
    });
  }, [data, asked, periodFrom, periodTo]);
  // The first screen is made in slices, beside the skeleton; what changes later is shown at once.
  const isWaiting = useDeferredValue(network === undefined);
  if (network === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  if (isWaiting) return <Waiting />;
  const { filieres, operators, outlets } = network.document;
  if (filieres.length + operators.length + outlets.length === 0 && !WITHOUT_NETWORK.includes(path))
    return (
      <Suspense fallback={<Waiting />}>
        <Doors network={network.document} />
      </Suspense>
    );
  return <Current.Provider value={network}>{children}</Current.Provider>;
}
