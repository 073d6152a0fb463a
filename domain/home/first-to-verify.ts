import { buildFindings } from '../findings/finding-list.ts';
import { listFindings } from '../findings/list-findings.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { standingsToVerify, toVerify } from '../inventory/to-verify.ts';
import { type Wait, waitsByElement } from '../inventory/waited-fields.ts';
import type { Period } from '../model/dates.ts';
import { type HomeToVerify, ROWS_LISTED } from './results.ts';
import type { Scope } from './scope.ts';

/** What to verify first. */
interface FirstToVerify {
  /** Numbers of operators and filières to verify. */
  readonly count: number;
  readonly filieres: number;
  readonly listed: HomeToVerify[];
}

/**
 * Lists the operators of a scope whose data are old or incomplete, as the screen of freshness does: those on whose
 * filières the most places depend first.
 */
export function firstToVerify(snapshot: Snapshot, period: Period, scope: Scope): FirstToVerify {
  const standings = standingsToVerify(toVerify(snapshot, waitsOf(snapshot, period)), {
    hasFiliere: scope.has,
    // In a bassin only filières count, as on the screen of freshness.
    hasOwn: (id) => !scope.isBassin && scope.hasOperator(id),
  });
  return {
    count: standings.length,
    filieres: standings.reduce((sum, { filieres }) => sum + filieres.length, 0),
    listed: standings.slice(0, ROWS_LISTED).map(({ id, own, filieres }) => {
      const days = (filieres.length === 0 ? [own] : filieres).map(({ observedOn }) => observedOn ?? '');
      const [oldest = ''] = days.sort();
      return {
        ...{ operator: id, filieres: filieres.length, oldest: oldest === '' ? null : oldest },
        places: filieres.reduce((sum, { places }) => sum + places, 0),
        estimated: filieres.some(({ estimated }) => estimated),
      };
    }),
  };
}

/** The missing fields that rules wait for (M18), by element. */
function waitsOf(snapshot: Snapshot, period: Period) {
  const found = listFindings(snapshot, { period, kinds: ['M18'] }).flatMap((list) => buildFindings(list));
  return waitsByElement(
    found.flatMap((finding): Wait[] =>
      finding.kind === 'M18'
        ? [{ element: finding.elements[0], field: finding.elements[1], rules: finding.evidence.rules }]
        : [],
    ),
  );
}
