import { fold } from '../transfer/fold.ts';
import { communesNamed, type KnownCommune, type NameHit } from './communes.ts';
import { placeKey } from './place-key.ts';

/** Takes the text of a place apart: its postal code, the names in it, and what says that it is in another country. */

export interface PlaceText {
  /** A code of four digits, as a postal code of Belgium has it: the first one. */
  readonly postalCode: string | undefined;
  /** Further codes of four digits. */
  readonly morePostalCodes: readonly string[];
  /** A code of five digits, which may be a NIS code or the postal code of another country. */
  readonly longCode: string | undefined;
  /** Whether the text names another country, or has a postal code with the letter of one. */
  readonly isAbroad: boolean;
  /**
   * What the names in the text lead to, all names taken together; empty when the table has none of them. When they
   * contradict each other, what each of them leads to.
   */
  readonly hits: readonly NameHit[];
  /** The names of the text that the table does not have. */
  readonly unknown: readonly string[];
  /** Whether two names of the text lead to different communes. */
  readonly isContradictory: boolean;
}

/** Postal code, with or without the letter of Belgium before it. */
const POSTAL_CODE = /(?:^|[\s,;(/-])(?:BE?\s?-?\s?)?(\d{4})(?=$|[\s,;)/-])/i;
const POSTAL_CODES = new RegExp(POSTAL_CODE.source, 'gi');
const LONG_CODE = /(?:^|[\s,;(/])(\d{5})(?=$|[\s,;)/-])/;
/** Postal codes of other countries with their letter or form: "F-59000", "L-4360", "1012 AB" (the Netherlands). */
const FOREIGN_CODE = /(?:^|\s)(?:FR?|LU?|D|DE|NL|CH|A|AT|I|IT|E|ES|P|PT)\s?-\s?\d{4,5}\b|^\d{4} ?[A-Z]{2}$/;
const COUNTRY =
  /^(?:france|luxembourg grand duche|grand duche de luxembourg|grand duche|pays bas|nederland|allemagne|deutschland|suisse|schweiz|italie|espagne|portugal|maroc|quebec|canada|fr|lu|nl|ch)$/;
const OWN_COUNTRY = /^(?:belgique|belgie|belgien|belgium|be|b|wallonie|region wallonne)$/;
const BEFORE = /^(?:(?:ville|commune|entite|stad|gemeente|stadt|gemeinde|localite) (?:d |de |van |von )?)/;
const AFTER = / (?:ville|centre|centrum|cedex|\d{1,2})$/;
const ARTICLE = /^(.*\S)\s*(?:\(\s*(la|le|les|l['’])\s*\)|,\s*(la|le|les|l['’]))$/i;
const BETWEEN = /[(),;/|\n]|\s[-–—]\s/;

/** Names of provinces and of the region of Brussels, with the beginning of the NIS codes in them. */
const REGIONS: Readonly<Record<string, string>> = {
  bruxelles: '21',
  'bruxelles capitale': '21',
  'region de bruxelles capitale': '21',
  brussel: '21',
  brussels: '21',
  'brabant wallon': '25',
  hainaut: '5',
  ht: '5',
  liege: '6',
  luxembourg: '8',
  lux: '8',
  namur: '9',
};

/** Whether the name is that of a province, or of the region of Brussels, in which the commune is. */
export function isRegionOf(name: string, { nis }: KnownCommune): boolean {
  const start = REGIONS[placeKey(name).replace(/^province (?:de |du |d )?/, '')];
  return start !== undefined && nis.startsWith(start);
}

/** Whether a text is the name of the region of Brussels, which is also that of a commune in it. */
export const isRegionName = (text: string): boolean => REGIONS[placeKey(text)] === '21';

const isRegion = (name: string): boolean =>
  REGIONS[placeKey(name).replace(/^province (?:de |du |d )?/, '')] !== undefined;

/** Takes the texts that say where one place is apart, such as "6041 Gosselies (Charleroi)". */
export function readPlaceText(...texts: readonly string[]): PlaceText {
  const named = texts.flatMap(partsOf).filter((part) => !OWN_COUNTRY.test(placeKey(part)));
  const names = named.filter((part) => !COUNTRY.test(placeKey(part)));
  const [postalCode, ...morePostalCodes] = new Set(texts.flatMap(postalCodesIn));
  return {
    postalCode,
    morePostalCodes,
    longCode: firstMatch(LONG_CODE, texts),
    isAbroad: texts.some((text) => FOREIGN_CODE.test(text)) || names.length < named.length,
    ...togetherOf(names),
  };
}

const postalCodesIn = (text: string): readonly string[] =>
  [...text.matchAll(POSTAL_CODES)].map(([, code = '']) => code);

const firstMatch = (pattern: RegExp, texts: readonly string[]): string | undefined =>
  texts.map((text) => pattern.exec(text)?.[1]).find((found) => found !== undefined);

/** The names in a text. A text that is the name of one place as a whole is not split. */
function partsOf(text: string): readonly string[] {
  const bare = text
    .replace(LONG_CODE, ' ')
    .replace(POSTAL_CODES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;/–-]+|[\s,;/–-]+$/g, '');
  if (hitsOf(bare).length > 0) return [bare];
  const article = ARTICLE.exec(bare);
  if (article !== null) {
    const turned = `${article[2] ?? article[3]} ${article[1]}`;
    if (hitsOf(turned).length > 0) return [turned];
  }
  const parts = bare.split(BETWEEN).filter((part) => /\p{L}/u.test(part));
  return parts.map((part) => part.trim());
}

/** What one name leads to, with and without words such as "Ville de". */
function hitsOf(name: string): readonly NameHit[] {
  const found = communesNamed(name);
  if (found.length > 0) return found;
  const folded = fold(name);
  const bare = folded.replace(BEFORE, '').replace(AFTER, '');
  return bare === folded || bare === '' ? [] : communesNamed(bare);
}

/** What several names lead to together: "Charleroi" and "Gosselies" lead to Gosselies in Charleroi. */
function togetherOf(names: readonly string[]): Pick<PlaceText, 'hits' | 'unknown' | 'isContradictory'> {
  const found = names.map((name) => ({ name, hits: hitsOf(name) }));
  const unknown = found
    .filter(({ name, hits }) => hits.length === 0 && !isRegion(name))
    .map(({ name }) => name);
  let known = found.filter(({ hits }) => hits.length > 0);
  if (known.length > 1) {
    // The name of a province says nothing more beside the name of a commune that is in it.
    const places = known.filter(({ name }) => !isRegion(name));
    if (places.length > 0 && places.length < known.length) {
      const communes = places.flatMap(({ hits }) => hits);
      known = known.filter(
        ({ name, hits }) =>
          !isRegion(name) ||
          sharedHits([communes, hits]).length > 0 ||
          !communes.some(({ commune }) => isRegionOf(name, commune)),
      );
    }
  }
  const hits = sharedHits(known.map(({ hits }) => hits));
  const isContradictory = known.length > 0 && hits.length === 0;
  return { hits: isContradictory ? known.flatMap(({ hits }) => hits) : hits, unknown, isContradictory };
}

/** Hits whose communes all lists have, as the most precise list has them: a locality rather than its commune. */
function sharedHits(lists: readonly (readonly NameHit[])[]): readonly NameHit[] {
  const [first, ...others] = lists;
  if (first === undefined || others.length === 0) return first ?? [];
  const isShared = ({ commune }: NameHit): boolean =>
    lists.every((list) => list.some((hit) => hit.commune === commune));
  const shared = lists.map((list) => list.filter(isShared));
  return shared.find((list) => list.some(({ kind }) => kind === 'LOCALITY')) ?? shared[0]!;
}
