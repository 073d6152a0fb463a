import { COMMUNES, communesNamed } from '../../places/communes.ts';
import { placeFromCapitals } from '../capitals.ts';
import { fold, foldName } from '../fold.ts';
import type { Given, Pass } from './pass.ts';
import type { RowPlace } from './place-columns.ts';

/**
 * Adds to the address of a site the locality that its row names, with the postal code, where the commune of the site
 * has another name: "Rue du Pont 3, 6041 Gosselies". A site that the network has under the address alone keeps it.
 */
export function addLocality(
  pass: Pass,
  given: Map<string, Given>,
  place: RowPlace | undefined,
  commune: string,
  known: readonly string[],
): void {
  const [address, name] = [given.get('address'), pass.names.nameOf(commune)];
  const locality = place === undefined || name === undefined ? undefined : localityIn(place, name);
  if (address === undefined || locality === undefined) return;
  const text = String(address.value);
  const code = place?.words.postalCode ?? '';
  // A street may be named after the locality, so only the end of the address or the postal code says where it is.
  const isNamed = fold(text).includes(fold(locality));
  if (isNamed && (code === '' || text.includes(code) || fold(text).endsWith(fold(locality)))) return;
  const sites = pass.plan.before.get('sites');
  const isKept = known.some((id) => {
    const site = sites?.get(id);
    return site?.address !== undefined && foldName(String(site.address)) === foldName(text);
  });
  if (isKept) return;
  const rest = code === '' || text.includes(code) ? locality : `${code} ${locality}`;
  given.set('address', { ...address, value: `${text}, ${rest}` });
}

/** The locality that a row names, as a place is written; undefined when it names only the commune. */
function localityIn({ words }: RowPlace, commune: string): string | undefined {
  const { place, isCommune, locality } = words;
  const named = (isCommune === true ? [locality] : [place, locality]).filter((text) => text !== undefined);
  const names = new Set(namesOf(commune).map(foldName));
  const own = named.find((text) => /\p{L}/u.test(text) && !/\d/.test(text) && !names.has(foldName(text)));
  return own === undefined ? undefined : asInTable(own.trim());
}

/** A place as the table of communes and localities spells it, with its accents; as the file spells it where it has none. */
function asInTable(text: string): string {
  const spelled = spelling(text);
  if (spelled !== undefined) return spelled;
  const [, outer, inner] = /^([^()]+) \(([^()]+)\)$/.exec(text) ?? [];
  if (outer === undefined || inner === undefined) return placeFromCapitals(text);
  const parts = [outer, inner].map((part) => spelling(part) ?? placeFromCapitals(part));
  return `${parts[0]} (${parts[1]})`;
}

/** The spelling of a place of the table: that of its commune or locality, unless it is there by another name. */
function spelling(text: string): string | undefined {
  const names = communesNamed(text).flatMap(({ commune, kind, locality }) =>
    kind === 'NAME' ? [commune.name] : (locality?.replace(/ \(.*\)$/, '') ?? []),
  );
  return names.find((name) => fold(name) === fold(text));
}

/** The name of a commune, and those that it has in other languages. */
const namesOf = (commune: string): readonly string[] => [
  commune,
  ...COMMUNES.filter(({ name }) => name === commune).flatMap(({ otherNames }) => otherNames),
];
