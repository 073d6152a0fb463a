import { bassinNamed } from './bassins.ts';
import { communeOfNis, communesNamed, communesOfPostalCode } from './communes.ts';
import { readPlaceText } from './place-text.ts';

/** Which share of the values of a column are names or codes of places, from 0 to 1. Blank values do not count. */
export interface PlaceShare {
  /** Number of values that are not blank. */
  readonly values: number;
  /** Postal codes of Wallonia and Brussels, alone in their cell. */
  readonly postalCodes: number;
  /** Names of communes, in any spelling and language. */
  readonly communes: number;
  /** Names of localities or communes. */
  readonly localities: number;
  /** NIS codes. In a file of another country a few codes may look like some, so a low share says nothing. */
  readonly nis: number;
  /** Texts that hold more than a name but lead to a place, such as "6041 Gosselies (Charleroi)"; names included. */
  readonly places: number;
  /** Names of the ten basins of training and employment. */
  readonly bassins: number;
}

/**
 * Says of sample values of a column what share of them are postal codes, communes, localities and NIS codes of
 * Wallonia and Brussels. Each share is of the values that are not blank.
 */
export function placeShare(values: readonly (string | number | boolean | null | undefined)[]): PlaceShare {
  const texts = values.map((value) => String(value ?? '').trim()).filter((text) => text !== '');
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const share = (isOne: (text: string) => boolean): number => {
    let found = 0;
    for (const [text, count] of counts) if (isOne(text)) found += count;
    return texts.length === 0 ? 0 : found / texts.length;
  };
  return {
    values: texts.length,
    postalCodes: share(isPostalCode),
    communes: share((text) => communesNamed(text).some(({ kind }) => kind !== 'LOCALITY')),
    localities: share((text) => communesNamed(text).length > 0),
    nis: share((text) => /^\d{5}$/.test(text) && communeOfNis(text) !== undefined),
    places: share((text) => readPlaceText(text).hits.length > 0),
    bassins: share((text) => bassinNamed(text) !== undefined),
  };
}

const isPostalCode = (text: string): boolean =>
  communesOfPostalCode(/^(?:BE?\s?-?\s?)?(\d{4})$/i.exec(text)?.[1] ?? '').length > 0;
