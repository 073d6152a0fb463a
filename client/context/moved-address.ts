import { CommonView } from './address.ts';
import { ExplorerView, PATHS } from './screens.ts';

/** The parameters that only an address of the map holds. The home page must not use their names. */
const OF_THE_MAP = Object.keys(ExplorerView.shape).filter((name) => !(name in CommonView.shape));

/**
 * Returns the address of the map for an address of the time when the map was at `/`: the same query, the same
 * fragment. Returns undefined for every other address, so that it stays as it is. `path`, `search` and `hash` are the
 * parts of the address.
 */
export function movedAddress(path: string, search: string, hash: string): string | undefined {
  if (path !== PATHS.home) return undefined;
  const parameters = new URLSearchParams(search);
  return OF_THE_MAP.some((name) => parameters.has(name)) ? `${PATHS.explorer}${search}${hash}` : undefined;
}
