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

export interface Leaving {
  /** Nobody leaves the page unasked until what this answers is called. */
  readonly hold: () => () => void;
  /** Goes where someone asked to go while the page was held; undefined: nobody did. */
  readonly go: (() => void) | undefined;
  readonly stay: () => void;
}

const Current = createContext<Leaving | undefined>(undefined);

export function useLeaving(): Leaving {
  const leaving = useContext(Current);
  if (leaving === undefined) throw new Error('useLeaving outside LeavingProvider');
  return leaving;
}

/**
 * Listeners of the window itself are called in the order in which they came, whatever they say of capturing: the one that
 * may keep a step back from the router comes before the router, with this file.
 */
let onWayBack: ((event: PopStateEvent) => void) | undefined;
window.addEventListener('popstate', (event) => onWayBack?.(event));

/**
 * Every way out of a page that is held: links and commands, which all go by the router, the browser's own way back, and
 * closing or reloading. Another view of the same page is no way out. The question itself comes with the screens that
 * hold (`LeaveGuard`): the first screen does without its dialog.
 */
export function LeavingProvider({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const search = useSearch();
  // When the browser has gone back, the address is another one already.
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
      // Before the router hears of it: to it, nothing has moved.
      event.stopImmediatePropagation();
      window.history.pushState(null, '', here.current.address);
      // As a click elsewhere would: what is typed in an open cell is taken before anything is asked.
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
