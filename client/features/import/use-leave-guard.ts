import { useEffect } from 'react';

/**
 * Asks before choices are lost: on closing or reloading the page, on a link to another screen, and on the browser's
 * own way back.
 */
export function useLeaveGuard(isActive: boolean, question: string): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const here = window.location.href;
    const path = window.location.pathname;
    const stays = (address: string): boolean => new URL(address, here).pathname === path;
    const onUnload = (event: BeforeUnloadEvent): void => event.preventDefault();
    const onClick = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.download !== '' || link.target === '_blank') return;
      if (stays(link.href) || window.confirm(question)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onWayBack = (event: PopStateEvent): void => {
      if (window.location.pathname === path) return;
      if (window.confirm(question)) return;
      // Before the router hears of it: to it, nothing has moved.
      event.stopImmediatePropagation();
      window.history.pushState(null, '', here);
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, { capture: true });
    window.addEventListener('popstate', onWayBack, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('popstate', onWayBack, { capture: true });
    };
  }, [isActive, question]);
}
