import type { Operator } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import type { NetworkDocument } from '../model/network.ts';

/**
 * Returns the name to show for each operator, by id. Operators that share a name have their commune after it in
 * brackets, else their address, else their enterprise number: the first of these that tells them all apart.
 */
export function operatorNames(
  operators: Iterable<Operator>,
  document: NetworkDocument,
): ReadonlyMap<string, string> {
  const byName = new Map<string, Operator[]>();
  const names = new Map<string, string>();
  for (const operator of operators) {
    addTo(byName, plain(operator.name), operator);
    names.set(operator.id, operator.name);
  }
  const shared = [...byName.values()].filter(({ length }) => length > 1);
  if (shared.length === 0) return names;
  const places = placesOf(document, new Set(shared.flat().map(({ id }) => id)));
  for (const group of shared)
    for (const [id, added] of distinctions(group, places)) names.set(id, `${names.get(id)} (${added})`);
  return names;
}

/** A name without accents and capitals. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

interface Places {
  readonly communes: string[];
  readonly addresses: string[];
}

/** Communes and addresses of the sites of some operators. */
function placesOf({ sites, communes }: NetworkDocument, ids: ReadonlySet<string>): Map<string, Places> {
  const called = new Map(communes.map(({ id, name }) => [id, name]));
  const places = new Map<string, Places>();
  for (const { operator, commune, address } of sites) {
    if (!ids.has(operator)) continue;
    const own = places.get(operator) ?? { communes: [], addresses: [] };
    places.set(operator, own);
    own.communes.push(called.get(commune) ?? commune);
    if (address !== undefined) own.addresses.push(address);
  }
  return places;
}

function distinctions(group: readonly Operator[], places: ReadonlyMap<string, Places>): Map<string, string> {
  const listed = (items: readonly string[] = []): string => [...new Set(items)].sort().join(', ');
  const ways: ((operator: Operator) => string)[] = [
    ({ id }) => listed(places.get(id)?.communes),
    ({ id }) => listed(places.get(id)?.addresses),
    ({ enterpriseNumber = '' }) => enterpriseNumber,
    ({ establishmentNumber = '' }) => establishmentNumber,
  ];
  for (const way of ways) {
    const added = group.map((operator) => [operator.id, way(operator)] as const);
    const texts = new Set(added.map(([, text]) => text));
    if (texts.size === group.length && !texts.has('')) return new Map(added);
  }
  return new Map();
}
