import { COMMUNES } from '../../places/communes.ts';
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
  return own === undefined ? undefined : placeFromCapitals(own.trim());
}

/** The name of a commune, and those that it has in other languages. */
const namesOf = (commune: string): readonly string[] => [
  commune,
  ...COMMUNES.filter(({ name }) => name === commune).flatMap(({ otherNames }) => otherNames),
];
