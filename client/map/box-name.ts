import type { Families } from '../../domain/map/detail.ts';
import { MAP_COLUMNS } from '../../domain/map/network-view.ts';

/**
 * Returns the name of a folded box of the map (one that stands for several elements), worked out from its id;
 * undefined for other ids. `families` gives the names of operators, types and communes.
 */
export function boxName(id: string, families: Families): string | undefined {
  const [kind, stage, ...rest] = id.split(':');
  if (kind !== 'all' && kind !== 'type' && kind !== 'op') return undefined;
  const key = kind === 'all' ? undefined : rest.at(-1);
  // In the layout by commune the name is the commune alone; in that by bassin it is the stage and the bassin.
  const within = key === undefined || rest.length > 1 ? rest[0] : undefined;
  const column = MAP_COLUMNS.find((one) => one === stage);
  const where =
    column === undefined
      ? within === undefined
        ? undefined
        : families.communeName(within)
      : [families.stageName(column), ...(within === undefined ? [] : [families.bandName(within)])].join(
          ' — ',
        );
  if (key === undefined) return where ?? id;
  const name = kind === 'type' ? families.typeName(key) : families.operatorName(key);
  return where === undefined ? name : `${name} — ${where}`;
}
