import { compareDays } from '../change/compare-days.ts';
import type { EntityList, NetworkDocument } from '../model/network.ts';
import { elementsOf } from './decisions.ts';
import type { ChangesSince, ListedDecision } from './results.ts';

/** Most changes that are listed; the counts hold all. */
const MOST_LISTED = 200;

/** The lists in which many rows say little each. They are counted, and not listed. */
const COUNTED_ONLY: ReadonlySet<EntityList> = new Set(['flows', 'nilReports', 'travelTimes']);

/**
 * Tells what changed in the network between two days, counted by list. The changes that concern what points of a meeting
 * are about come first: the element itself, or a passerelle between two of the filières.
 */
export function changesSince(
  document: NetworkDocument,
  { from, to }: { readonly from: string; readonly to: string },
  points: readonly ListedDecision[],
): ChangesSince {
  const differences = compareDays({ document, at: from }, { document, at: to });
  const about = points.map((point) => ({ point: point.point, ids: new Set(elementsOf(point)) }));
  const listed = differences
    .filter(({ list }) => !COUNTED_ONLY.has(list))
    .map(({ list, id, what, before, after }) => {
      const { from: start, to: end } = (after ?? before) as { from?: unknown; to?: unknown };
      const concerned = about.filter(
        ({ ids }) =>
          ids.has(id) || (list === 'passerelles' && ids.has(String(start)) && ids.has(String(end))),
      );
      return { list, id, what, points: concerned.map(({ point }) => point) };
    });
  const isConcerned = ({ points: of }: { readonly points: readonly string[] }): boolean => of.length > 0;
  const lists = [...new Set(differences.map(({ list }) => list))].map((list) => {
    const count = (what: string): number =>
      differences.filter((one) => one.list === list && one.what === what).length;
    return { list, added: count('ADDED'), removed: count('REMOVED'), changed: count('CHANGED') };
  });
  return {
    ...{ from, to, lists, count: differences.length },
    listed: [...listed.filter(isConcerned), ...listed.filter((one) => !isConcerned(one))].slice(
      0,
      MOST_LISTED,
    ),
  };
}
