import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type AroundNavHandler, Router, useLocation, useSearch } from 'wouter';

interface Leaving {
  /** Makes the page ask before the user leaves it, until the returned function is called. */
  readonly hold: () => () => void;
  /**
   * Goes to where the user wanted to go while the page was held; undefined when there was no such attempt.
   */
  readonly go: (() => void) | undefined;
  readonly stay: () => void;
}

const Current = createContext<Leaving | undefined>(undefined);

/**
 * Returns functions for a page with unsaved work. `hold` makes the page ask before the user leaves it, until the
 * function that it returns is called. `go` leaves for where the user wanted to go (undefined when nobody tries to
 * leave); `stay` gives that up. Throws outside `LeavingProvider`.
 */
export function useLeaving(): Leaving {
  const leaving = useContext(Current);
  if (leaving === undefined) throw new Error('useLeaving outside LeavingProvider');
  return leaving;
}

/**
 * Listeners of the window are called in the order in which they were added. This one may keep an event from
 * the router, so it is added when the file loads, before the router's.
 */
let onWayBack: ((event: PopStateEvent) => void) | undefined;
window.addEventListener('popstate', (event) => onWayBack?.(event));

/**
 * Guards every way out of a page with unsaved work: links and commands, the browser's back button, and closing or
 * reloading. A page asks for this by `useLeaving`. Changing parameters of the same page is not guarded. The component
 * `LeaveGuard` puts the question to the user.
 */
export function LeavingProvider({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const search = useSearch();
  // After the browser has gone back, its address has changed already.
  const here = useRef({ path, address: '' });
  here.current = { path, address: search === '' ? path : `${path}?${search}` };
  const holds = useRef(0);
  const isGoing = useRef(false);
  const [way, setWay] = useState<() => void>();

  const aroundNav = useCallback<AroundNavHandler>((navigate, to, options) => {
    const isSamePage = new URL(to, window.location.href).pathname === window.location.pathname;
    if (holds.current === 0 || isSamePage) navigate(to, options);
    else setWay(() => () => navigate(to, options));
  }, []);

  useEffect(() => {
    onWayBack = (event) => {
      const mayGo = isGoing.current || holds.current === 0;
      isGoing.current = false;
      if (mayGo || window.location.pathname === here.current.path) return;
      // The router does not hear of the event, so for it nothing has moved.
      event.stopImmediatePropagation();
      window.history.pushState(null, '', here.current.address);
      // Removing the focus makes an open cell keep its typed text, as a click elsewhere would.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      setWay(() => () => {
        isGoing.current = true;
        window.history.back();
      });
    };
    return () => {
      onWayBack = undefined;
    };
  }, []);

  const hold = useCallback((): (() => void) => {
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    holds.current += 1;
    window.addEventListener('beforeunload', onUnload);
    return () => {
      holds.current -= 1;
      window.removeEventListener('beforeunload', onUnload);
    };
  }, []);
  const stay = useCallback(() => setWay(undefined), []);
  const value = useMemo(
    (): Leaving => ({
      hold,
      go:
        way === undefined
          ? undefined
          : () => {
              setWay(undefined);
              way();
            },
      stay,
    }),
    [hold, way, stay],
  );
  return (
    <Current.Provider value={value}>
      <Router aroundNav={aroundNav}>{children}</Router>
    </Current.Provider>
  );
}
