import { groupBy } from '../model/grouping.ts';
import type { MapBadge } from './map-model.ts';

/**
 * Joins the badges (small marks of findings) of the same kind on the same element into one that says how many findings
 * it stands for. Several of them would lie on each other, as several missing fields (M18) of one filière do.
 */
export function oneBadgeOfEachKind(badges: readonly MapBadge[]): readonly MapBadge[] {
  const groups = groupBy(badges, ({ on, kind }) => `${kind} ${on}`);
  return [...groups.values()].map(([first, ...others]) =>
    others.length === 0 ? first! : { ...first!, members: [first!, ...others] },
  );
}
