import {
  communeOfNis,
  communesOfPostalCode,
  isFormerNis,
  type KnownCommune,
  type NameHit,
  type NameKind,
} from './communes.ts';
import { isNear } from './near-place.ts';
import { isRegionName, isRegionOf, type PlaceText, readPlaceText } from './place-text.ts';

/** Finds the commune of a place from what a file says of it. */

/** What a file says of one place. Each part may be absent. */
export interface PlaceWords {
  /** The place in words, such as "6041 Gosselies" or "Charleroi (Gosselies)". */
  readonly place?: string | undefined;
  /** Whether `place` is known to be the name of a commune, as in a column that says so. */
  readonly isCommune?: boolean | undefined;
  /** A second name of the place, such as its locality. */
  readonly locality?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly nis?: string | undefined;
  /** Whether the heading of the column says that `nis` is a NIS code. Any other code of five digits is not trusted. */
  readonly isNisSaid?: boolean | undefined;
}

/** What led to the commune. */
export type FoundBy = NameKind | 'POSTAL_CODE' | 'NIS' | 'FORMER_NIS';

/**
 * How sure an answer is. SURE: the name is that of one place only, or two facts agree. LIKELY: one fact says so, and
 * something else is not known. DOUBTFUL: only a code that may be that of another country; it must not be taken.
 */
export type Sureness = 'SURE' | 'LIKELY' | 'DOUBTFUL';

export type PlaceAnswer =
  | {
      readonly found: 'ONE';
      readonly commune: KnownCommune;
      readonly by: FoundBy;
      readonly sure: Sureness;
      /** Whether two facts of the file agree, such as a name and a postal code. */
      readonly isCorroborated: boolean;
      readonly locality: string | undefined;
    }
  | {
      readonly found: 'SEVERAL';
      readonly candidates: readonly KnownCommune[];
      /** Whether two facts of the file contradict each other. */
      readonly isContradictory: boolean;
    }
  | {
      readonly found: 'NONE';
      /** Whether a code or a country says that the place is not in Wallonia or Brussels. */
      readonly isElsewhere: boolean;
    };

const NOWHERE: PlaceAnswer = { found: 'NONE', isElsewhere: false };
const ELSEWHERE: PlaceAnswer = { found: 'NONE', isElsewhere: true };

/**
 * Finds the commune of Wallonia or Brussels that a file means by a name in any spelling, a locality, a postal code or
 * a NIS code. Says what led to it and how sure it is, or which communes are possible, or that there is none.
 */
export function findPlace(words: PlaceWords): PlaceAnswer {
  const text = readPlaceText(...textsOf(words));
  const given = words.postalCode ?? '';
  const own = /\d/.test(given) ? readPlaceText(given) : undefined;
  const nis = words.nis?.trim() || text.longCode || own?.longCode;
  const isNisSaid = words.isNisSaid === true && (words.nis ?? '') !== '';
  if (text.isAbroad || own?.isAbroad === true) return ELSEWHERE;
  if (text.isContradictory) return severalOf(text.hits, true);
  // A postal code that is not one of Belgium, such as "59000".
  if (own !== undefined && own.postalCode === undefined && own.longCode !== nis) return ELSEWHERE;
  if (nis !== undefined) {
    const found = byNis(nis, isNisSaid, text, own?.postalCode ?? text.postalCode);
    if (found !== undefined) return found;
  }
  const code = own?.postalCode ?? text.postalCode;
  const others = own === undefined ? text.morePostalCodes : own.morePostalCodes;
  if (code !== undefined && others.length > 0) {
    const each = [code, ...others].map(communesOfPostalCode);
    if (!each[0]!.some((commune) => each.every((communes) => communes.includes(commune))))
      return severalOf([], true, each.flat());
  }
  return code === undefined ? byNames(text, words) : byPostalCode(code, text, words);
}

function textsOf({ place, isCommune, locality }: PlaceWords): readonly string[] {
  // In a column of communes "Bruxelles" is the city, even where the locality is in another commune of the region.
  const isCity = isCommune === true && place !== undefined && isBrussels(readPlaceText(place).hits);
  return [place, isCity ? undefined : locality].filter((text) => text !== undefined);
}

/** The city of Brussels has the name of its region. */
const isBrussels = (hits: readonly NameHit[]): boolean =>
  hits.some(({ commune, kind }) => commune.nis === '21004' && kind !== 'LOCALITY');

function severalOf(
  hits: readonly NameHit[],
  isContradictory: boolean,
  others: readonly KnownCommune[] = [],
): PlaceAnswer {
  const candidates = [...new Set([...others, ...wholeOf(hits).map(({ commune }) => commune)])];
  return { found: 'SEVERAL', candidates, isContradictory };
}

const one = (
  commune: KnownCommune,
  by: FoundBy,
  sure: Sureness,
  isCorroborated: boolean,
  locality?: string | undefined,
): PlaceAnswer => ({ found: 'ONE', commune, by, sure, isCorroborated, locality });

/** Hits by a whole name, before those by a name without the bracket that tells it from its namesakes. */
function wholeOf(hits: readonly NameHit[]): readonly NameHit[] {
  const whole = hits.filter(({ isShort }) => !isShort);
  return whole.length > 0 ? whole : hits;
}

/** What a code of five digits says; undefined when it must be ignored. */
function byNis(
  nis: string,
  isSaid: boolean,
  { hits }: PlaceText,
  postalCode: string | undefined,
): PlaceAnswer | undefined {
  const commune = /^\d{5}$/.test(nis) ? communeOfNis(nis) : undefined;
  if (commune === undefined) return /^\d{5}$/.test(nis) ? ELSEWHERE : undefined;
  const by = isFormerNis(nis) ? 'FORMER_NIS' : 'NIS';
  const hit = hits.find((hit) => hit.commune === commune);
  const agrees = postalCode !== undefined && communesOfPostalCode(postalCode).includes(commune);
  if (hit !== undefined && (agrees || postalCode === undefined))
    return one(commune, by, 'SURE', true, hit.locality);
  if (hits.length === 0 && agrees) return one(commune, by, 'SURE', true);
  if (!isSaid)
    return hits.length === 0 && postalCode === undefined ? one(commune, by, 'DOUBTFUL', false) : ELSEWHERE;
  if (hits.length === 0 && postalCode === undefined) return one(commune, by, 'SURE', false);
  return severalOf(hits, true, [commune]);
}

/** Postal codes of Wallonia and Brussels. The table lacks codes of single institutions, such as 6075. */
const isOfOurs = (code: string): boolean => /^(?:1[0-4]|[4-7]\d)\d\d$/.test(code);

function byPostalCode(code: string, text: PlaceText, words: PlaceWords): PlaceAnswer {
  const { hits, unknown } = text;
  const there = communesOfPostalCode(code);
  if (there.length === 0) {
    if (!isOfOurs(code)) return ELSEWHERE;
    const answer = byNames(text, words);
    return answer.found === 'ONE' ? { ...answer, sure: 'LIKELY' } : answer;
  }
  const both = hits.filter(({ commune }) => there.includes(commune));
  const isRegionOnly = words.isCommune !== true && isBrussels(hits);
  const [hit, ...more] = preciseOf(both, code);
  if (hit !== undefined && more.length === 0 && !(isRegionOnly && there.length > 1))
    return one(hit.commune, hit.kind, 'SURE', true, hit.locality);
  const [commune, ...others] = there;
  if (hits.length === 0 && commune !== undefined && others.length === 0)
    return one(
      commune,
      'POSTAL_CODE',
      'LIKELY',
      unknown.some((name) => isNear(name, commune)),
    );
  // "1060 Bruxelles" means the region: the postal code names the commune.
  if (isRegionOnly && commune !== undefined && others.length === 0 && isRegionOf('Bruxelles', commune))
    return one(commune, 'POSTAL_CODE', 'SURE', true);
  const isContradictory = hits.length > 0 && both.length === 0;
  return severalOf(both.length > 0 ? both : hits, isContradictory, there);
}

/** Hits that have the postal code; all of them when none has it. */
function preciseOf(hits: readonly NameHit[], code: string): readonly NameHit[] {
  const precise = hits.filter(({ postalCodes }) => postalCodes.includes(code));
  return precise.length > 0 ? precise : hits;
}

/** What the names alone say. */
function byNames({ hits: all, unknown }: PlaceText, words: PlaceWords): PlaceAnswer {
  const hits = wholeOf(all);
  const communes = hits.filter(({ kind }) => kind !== 'LOCALITY');
  const [hit, ...more] = communes.length === 1 ? communes : hits;
  if (hit === undefined) return NOWHERE;
  if (more.length > 0) return severalOf(hits, false);
  // A commune may share its name with a locality of another one or with the region of Brussels, and a Dutch name may
  // be that of another place.
  const isOnly = words.isCommune === true || (hits.length === 1 && !isRegionName(words.place ?? ''));
  const isSure = isOnly && hit.kind !== 'OTHER_NAME' && unknown.length === 0;
  return one(hit.commune, hit.kind, isSure ? 'SURE' : 'LIKELY', false, hit.locality);
}
