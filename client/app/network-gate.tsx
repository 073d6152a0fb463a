import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { NetworkProvider, useChosenNetwork } from '../context/network.tsx';
import { PATHS } from '../context/screens.ts';

/** Screens that an empty store has too: they fill it, or show its past. */
const WITHOUT_NETWORK: readonly string[] = [PATHS.inventory, PATHS.import, PATHS.history, PATHS.glossary];

// Few readers ever see an empty store.
const Doors = lazy(async () => ({ default: (await import('../features/first-use/doors.tsx')).Doors }));

/** Loads the network and shows its screens, or says why there is nothing to show. */
export function NetworkGate({ children }: { readonly children: ReactNode }) {
  const { network, error, refetch } = useChosenNetwork();
  const [path] = useLocation();
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
  return <NetworkProvider value={network}>{children}</NetworkProvider>;
}
