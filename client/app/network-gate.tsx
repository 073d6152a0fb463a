import { lazy, type ReactNode, Suspense, useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { NetworkProvider, useChosenNetwork } from '../context/network.tsx';
import { isAboutEntering, useIsUserKnown } from '../context/person.tsx';
import { PATHS } from '../context/screens.ts';

/** Screens that also work while the store is empty: they fill it, show its history, or need no data. */
const WITHOUT_NETWORK: readonly string[] = [
  ...[PATHS.inventory, PATHS.import, PATHS.history, PATHS.glossary],
  ...[PATHS.account, PATHS.people, PATHS.state],
];

// Loaded on demand, as few users ever see an empty store.
const Welcome = lazy(async () => ({ default: (await import('../features/first-use/welcome.tsx')).Welcome }));

/**
 * Shows its children once the network is loaded. Until then it shows a placeholder; after a failure, the reason; when
 * the server stores no network yet, ways to load one.
 */
export function NetworkGate({ children }: { readonly children: ReactNode }) {
  const { network, error, refetch } = useChosenNetwork();
  const isUserKnown = useIsUserKnown();
  const [path] = useLocation();
  // The first screen renders in slices while the placeholder is shown. Later changes are shown at once.
  const isWaiting = useDeferredValue(network === undefined);
  if (network === undefined)
    return error && !isAboutEntering(error) ? <Failure error={error} retry={refetch} /> : <Waiting />;
  // What may be offered depends on who uses the page.
  if (isWaiting || !isUserKnown) return <Waiting />;
  const { filieres, operators, outlets } = network.document;
  if (filieres.length + operators.length + outlets.length === 0 && !WITHOUT_NETWORK.includes(path))
    return (
      <Suspense fallback={<Waiting />}>
        <Welcome network={network.document} />
      </Suspense>
    );
  return <NetworkProvider value={network}>{children}</NetworkProvider>;
}
