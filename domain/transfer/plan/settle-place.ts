import type { KnownCommune } from '../../places/communes.ts';
import { findPlace, type PlaceAnswer, type PlaceWords } from '../../places/find-place.ts';
import { nearPlaces } from '../../places/near-place.ts';
import { isNoPlace } from '../../places/no-place.ts';
import { foldName } from '../fold.ts';
import { likeness } from '../likeness.ts';
import type { Names } from '../names.ts';
import { likelyRefs } from '../read-ref.ts';

/** Settles which commune a row means: one of the network, one of the table, a new one, or a question. */

export type SettledPlace =
  | { readonly as: 'NETWORK'; readonly id: string }
  | { readonly as: 'TABLE'; readonly commune: KnownCommune; readonly answer: PlaceAnswer }
  /** The row says that there is no single place, as for a course on line. */
  | { readonly as: 'NO_PLACE' }
  | {
      readonly as: 'NEW';
      readonly name: string;
      /** A commune of that name that is not taken, as most places of the sheet are elsewhere. */
      readonly namesake?: KnownCommune | undefined;
    }
  | {
      readonly as: 'ASK';
      readonly code: 'ambiguous-place' | 'contradictory-place' | 'ambiguous-reference' | 'unknown-reference';
      /** Ids of communes of the network, or NIS codes of communes of the table. */
      readonly proposals: readonly string[];
    };

/** Least similarity for a name to be a misspelt commune of the network rather than a new one. */
const SLIP = 0.75;

/** What is known when places of one sheet are settled. */
export interface PlaceContext {
  readonly names: Names;
  /** Whether a commune is in the network already, and not one that the file adds. */
  readonly isKept: (id: string) => boolean;
  /** Whether most places of the sheet are here. Elsewhere, a name alone is not enough to take a known commune. */
  readonly isHome: boolean;
}

/** Settles places, and keeps what it has settled. */
export type PlaceSettler = (words: PlaceWords, word: string) => SettledPlace;

/**
 * Settles which commune a row means by what it says of its place. `word` is the name (or code) that a question would
 * be about.
 */
function settlePlace(words: PlaceWords, word: string, context: PlaceContext): SettledPlace {
  const { names, isHome } = context;
  const answer = findPlace(words);
  if (answer.found === 'ONE' && answer.sure === 'SURE' && answer.isCorroborated)
    return { as: 'TABLE', commune: answer.commune, answer };
  // A name and a code that fit several communes are no name that the network alone could settle.
  if (isHome && answer.found === 'SEVERAL' && hasCode(words)) return askedOf(answer);
  const isElsewhere = answer.found === 'NONE' && answer.isElsewhere;
  const name = isElsewhere ? nameElsewhere(nameIn(word), words) : nameIn(word);
  const known = knownIn(names, word, name);
  if (known.length === 1) return { as: 'NETWORK', id: known[0]! };
  if (known.length > 1) return { as: 'ASK', code: 'ambiguous-reference', proposals: known };
  if (isNoPlace(word)) return { as: 'NO_PLACE' };
  if (isHome && answer.found === 'ONE' && answer.sure !== 'DOUBTFUL')
    return { as: 'TABLE', commune: answer.commune, answer };
  if (isHome && answer.found === 'SEVERAL') return askedOf(answer);
  if (name === '') return { as: 'ASK', code: 'unknown-reference', proposals: proposedBy(answer) };
  const alike = isElsewhere ? [] : alikeTo(name, context);
  if (alike.length > 0) return { as: 'ASK', code: 'unknown-reference', proposals: alike };
  return { as: 'NEW', name, namesake: answer.found === 'ONE' ? answer.commune : undefined };
}

const hasCode = ({ place = '', postalCode = '', nis = '' }: PlaceWords): boolean =>
  /\d{4}/.test(`${place} ${postalCode} ${nis}`);

function askedOf({ candidates, isContradictory }: Extract<PlaceAnswer, { found: 'SEVERAL' }>): SettledPlace {
  const code = isContradictory ? 'contradictory-place' : 'ambiguous-place';
  return { as: 'ASK', code, proposals: candidates.map(({ nis }) => nis) };
}

const proposedBy = (answer: PlaceAnswer): readonly string[] =>
  answer.found === 'ONE'
    ? [answer.commune.nis]
    : answer.found === 'SEVERAL'
      ? answer.candidates.map(({ nis }) => nis)
      : [];

/** Communes of the network with the name that a file writes, or else with the name that a new one would get. */
function knownIn(names: Names, word: string, name: string): readonly string[] {
  const found = names.find(['communes'], word);
  return found.length > 0 || name === '' ? found : names.find(['communes'], name);
}

/**
 * The name of a place of another country. The first digits of a long postal code, or else of the code of the commune,
 * tell it from its namesakes: "Saint-Denis (93)".
 */
function nameElsewhere(name: string, { postalCode, place = '', nis = '' }: PlaceWords): string {
  const code = LONG_CODE.exec(`${postalCode ?? ''} ${place} ${nis}`)?.[1];
  return code === undefined || name === '' ? name : `${name} (${areaOf(code)})`;
}

/** A code of five digits. Communes of Corsica have a letter in theirs. */
const LONG_CODE = /(?:^|[^\dA-Z])(\d{5}|2[AB]\d{3})(?:$|[^\dA-Z])/i;

/**
 * The first digits of a long code: two, or three for the departments overseas, which share "97". Postal codes of Corsica
 * begin with "20", whatever the letter in the code of the commune.
 */
const areaOf = (code: string): string =>
  /^2[AB]/i.test(code) ? '20' : code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** The name in a text, without its postal code; empty when the text has no letters. */
function nameIn(word: string): string {
  const name = word
    .replace(/\s+cedex\b.*$/i, '')
    .replace(/(?:^|\s)(?:[A-Z]{1,2}\s?-\s?)?\d{4,5}(?=$|[\s,])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(name) ? name : '';
}

/** Communes of which a name may be a misspelling: of the network first, then of the table. */
function alikeTo(name: string, { names, isKept, isHome }: PlaceContext): readonly string[] {
  const inNetwork = likelyRefs(name, ['communes'], names).filter(isKept);
  const [first] = inNetwork;
  if (first !== undefined && likeness(foldName(name), foldName(names.nameOf(first) ?? '')) >= SLIP)
    return inNetwork;
  return isHome ? nearPlaces(name).map(({ nis }) => nis) : [];
}

/** Makes a function that settles each different place of one sheet once. */
export function placeSettler(context: PlaceContext): PlaceSettler {
  const settled = new Map<string, SettledPlace>();
  return (words, word) => {
    const key = JSON.stringify([words, word]);
    const known = settled.get(key);
    if (known !== undefined) return known;
    const made = settlePlace(words, word, context);
    settled.set(key, made);
    return made;
  };
}
