import { useSearch as useWholeSearch } from 'wouter/use-browser-location';

/**
 * The address of a carried file cannot change its path, which is where the file lies. So the screen is a parameter of its
 * query: `file.html?screen=/gaps&audience=…`. Browsers allow a file that, and the page reads its query as it does elsewhere.
 */

const SCREEN = 'screen';

/** The query of an address inside the page, such as `/gaps?at=2026-01-01#term`, as the address of the file has it. */
export function queryOf(to: string): string {
  const { pathname, searchParams, hash } = new URL(to, 'http://page');
  searchParams.delete(SCREEN);
  return `?${new URLSearchParams([[SCREEN, pathname], ...searchParams])}${hash}`.replaceAll('%2F', '/');
}

/** Makes the hook by which the router reads and writes the address of the file. `start` is the first screen. */
export const carriedLocation = (start: string) => {
  const navigate = (to: string, { replace = false, state = null }: NavigateOptions = {}): void =>
    window.history[replace ? 'replaceState' : 'pushState'](state, '', queryOf(to));
  return Object.assign(
    (): [string, typeof navigate] => {
      const asked = new URLSearchParams(useWholeSearch()).get(SCREEN);
      return [asked === null || asked === '/' ? start : asked, navigate];
    },
    { hrefs: queryOf },
  );
};

interface NavigateOptions {
  readonly replace?: boolean;
  readonly state?: unknown;
}
