import { isValidAt } from './dates.ts';
import type { NetworkDocument } from './network.ts';

/** By commune, the ids of the bassins that it belongs to at a day, each once, in the order of the document. */
export function bassinsByCommune(
  { bassins }: Pick<NetworkDocument, 'bassins'>,
  at: string,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, communes } of bassins)
    for (const member of communes) {
      if (!isValidAt(member, at)) continue;
      const known = found.get(member.commune);
      if (known === undefined) found.set(member.commune, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  return found;
}

/** By site that is valid at a day, the id of its commune. */
export const communeOfSites = (
  { sites }: Pick<NetworkDocument, 'sites'>,
  at: string,
): ReadonlyMap<string, string> =>
  new Map(sites.filter((site) => isValidAt(site, at)).map(({ id, commune }) => [id, commune]));
