import type { Filiere } from '../model/entities.ts';
import { groupBy } from '../model/grouping.ts';

/**
 * Returns the titles of filières on paper, by id, for those of one operator that share their name: the name, the code,
 * and the hours where known, so that a reader can tell them apart.
 */
export function titlesOnPaper(filieres: readonly Filiere[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const alike of groupBy(filieres, ({ operator, name }) => `${operator} ${name}`).values()) {
    if (alike.length < 2) continue;
    for (const { id, name, hours } of alike)
      titles.set(id, `${name} (${hours === undefined ? id : `${id}, ${hours}\u00a0h`})`);
  }
  return titles;
}
