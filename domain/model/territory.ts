import { isValidAt } from './dates.ts';
import type { NetworkDocument } from './network.ts';

/**
 * Returns, by the id of each commune, the ids of the bassins to which it belongs on the day `at`, without repeats, in
 * the order of the document.
 */
export function bassinsByCommune(
  { bassins }: Pick<NetworkDocument, 'bassins'>,
  at: string,
): ReadonlyMap<string, readonly string[]> {
  const bassinsOf = new Map<string, string[]>();
  for (const { id, communes } of bassins)
    for (const member of communes) {
      if (!isValidAt(member, at)) continue;
      const ids = bassinsOf.get(member.commune);
      if (ids === undefined) bassinsOf.set(member.commune, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  return bassinsOf;
}

/** Returns, by the id of each site that is valid on the day `at`, the id of its commune. */
export const communeOfSites = (
  { sites }: Pick<NetworkDocument, 'sites'>,
  at: string,
): ReadonlyMap<string, string> =>
  new Map(sites.filter((site) => isValidAt(site, at)).map(({ id, commune }) => [id, commune]));

/** Returns, by the id of each operator, the communes of its sites that are valid on the day `at`, without repeats. */
export function communesByOperator(
  { sites }: Pick<NetworkDocument, 'sites'>,
  at: string,
): ReadonlyMap<string, readonly string[]> {
  const communesOf = new Map<string, string[]>();
  for (const site of sites) {
    if (!isValidAt(site, at)) continue;
    const communes = communesOf.get(site.operator);
    if (communes === undefined) communesOf.set(site.operator, [site.commune]);
    else if (!communes.includes(site.commune)) communes.push(site.commune);
  }
  return communesOf;
}
