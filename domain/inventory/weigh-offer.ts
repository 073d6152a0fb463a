import type { Commune, Filiere, Outlet, Site } from '../model/entities.ts';
import { differByPlace, isKnownPlace } from './known-places.ts';
import { type FoldedName, foldedName } from './name-keys.ts';
import { factArgument, nameArgument, setArgument, timeArgument, type Weighed, weighed } from './weigh.ts';

/** An element with its normalised name; the name of a site may be empty. */
export interface Named<T> {
  readonly id: string;
  readonly element: T;
  readonly name: FoldedName;
}

/** Wraps an element together with its id and its name in the form used to compare names (`foldedName`). */
export const named = <T extends { readonly id: string; readonly name?: string | undefined }>(
  element: T,
): Named<T> => ({ id: element.id, element, name: foldedName(element.name ?? '') });

type Uses = ReadonlyMap<string, number>;
type Pair<T> = readonly [Named<T>, Named<T>];

const NONE: Weighed = { score: 0, reasons: [], doubts: [] };

const set = (items: readonly string[] | undefined): ReadonlySet<string> => new Set(items);

/**
 * Scores from 0 to 1 how likely two filières are duplicates; 0 for filières of different operators, and for two offers
 * of one operator that differ in code, hours, timetable or first day. Returns the score
 * with the arguments for and against. `uses` counts the filières whose name uses each word.
 */
export function weighFilieres([a, b]: Pair<Filiere>, uses: Uses): Weighed {
  const byName = nameArgument(a.name, b.name, uses);
  if (byName === undefined || a.element.operator !== b.element.operator) return NONE;
  if (areTwoOffers(a.element, b.element) || differByPlace(a.name, b.name)) return NONE;
  return weighed([
    byName,
    ['SAME_OPERATOR', 0],
    factArgument(a.element.stage, b.element.stage, undefined, ['OTHER_STAGE', -0.4]),
    setArgument(set(a.element.sites), set(b.element.sites), ['SAME_PLACE', 0.1], ['OTHER_PLACE', -0.4]),
    factArgument(a.element.sector, b.element.sector, undefined, ['OTHER_SECTOR', -0.25]),
    timeArgument(a.element, b.element),
  ]);
}

/**
 * Whether two filières of one operator and name are two offers: one source gave each its code, or both say how long,
 * when or from when they are, and say it differently.
 */
function areTwoOffers(a: Filiere, b: Filiere): boolean {
  const times = ({ schedule }: Filiere): string | undefined =>
    schedule?.availability === undefined ? undefined : [...schedule.availability].sort().join(' ');
  return (
    (a.source !== undefined && a.source === b.source && hasOwnCode(a) && hasOwnCode(b)) ||
    differ(a.hours, b.hours) ||
    differ(times(a), times(b)) ||
    differ(a.validFrom, b.validFrom)
  );
}

/** Whether the id of a filière is a code of its source: it has figures, and was not made from the operator. */
const hasOwnCode = ({ id, operator }: Filiere): boolean => /\d/.test(id) && !id.startsWith(`${operator}-`);

const differ = <T>(a: T | undefined, b: T | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/**
 * Scores from 0 to 1 how likely two sites are duplicates; 0 for sites of two operators or two communes. It compares
 * the addresses, or the names where an address is missing. Returns the score with the arguments for and against.
 * `uses` counts the names that use each word.
 */
export function weighSites([a, b]: Pair<Site>, uses: Uses): Weighed {
  if (a.element.operator !== b.element.operator || a.element.commune !== b.element.commune) return NONE;
  const [here, there] = [a, b].map(({ element: { address } }) =>
    address === undefined ? undefined : foldedName(address),
  );
  const areNamed = [a, b].every(({ element }) => element.name !== undefined);
  const byName = areNamed ? nameArgument(a.name, b.name, uses) : undefined;
  const byAddress = here !== undefined && there !== undefined ? nameArgument(here, there, uses) : undefined;
  if (here !== undefined && there !== undefined && byAddress === undefined) return NONE;
  if (areNamed && byName === undefined && byAddress === undefined) return NONE;
  return weighed([
    ['SAME_OPERATOR', 0],
    ['SAME_PLACE', 0.55],
    byName && [byName[0], 0.25],
    byAddress && ['SAME_ADDRESS', 0.3],
    areNamed && byName === undefined ? ['OTHER_NAME', -0.2] : undefined,
    timeArgument(a.element, b.element),
  ]);
}

/**
 * Scores from 0 to 1 how likely two outlets (job goals) are duplicates, by name, ROME code (job code) and sector.
 * Returns the score with the arguments for and against. `uses` counts the outlets whose name uses each word.
 */
export function weighOutlets([a, b]: Pair<Outlet>, uses: Uses): Weighed {
  const byName = nameArgument(a.name, b.name, uses);
  if (byName === undefined) return NONE;
  return weighed([
    byName,
    factArgument(a.element.romeCode, b.element.romeCode, ['SAME_CODE', 0.1], ['OTHER_CODE', -0.4]),
    factArgument(a.element.sector, b.element.sector, undefined, ['OTHER_SECTOR', -0.4]),
  ]);
}

/**
 * Scores from 0 to 1 how likely two communes are duplicates, by name, NIS code and postal codes; 0 for communes of
 * different postal codes, or of two names that are both known, unless one code says that they are the same. Returns the
 * score with the arguments for and against. `uses` counts the communes whose name uses each word.
 */
export function weighCommunes([a, b]: Pair<Commune>, uses: Uses): Weighed {
  const byName = nameArgument(a.name, b.name, uses);
  const areOne = a.element.nis !== undefined && a.element.nis === b.element.nis;
  if (!areOne && (areBothKnown([a, b]) || haveOtherCodes(a.element, b.element))) return NONE;
  return weighed([
    byName,
    factArgument(
      a.element.nis,
      b.element.nis,
      ['SAME_CODE', byName === undefined ? 0.6 : 0.15],
      ['OTHER_CODE', -0.6],
    ),
    setArgument(
      set(a.element.postalCodes),
      set(b.element.postalCodes),
      ['SAME_PLACE', byName === undefined ? 0 : 0.1],
      ['OTHER_PLACE', -0.5],
    ),
    byName === undefined ? ['OTHER_NAME', 0] : undefined,
  ]);
}

/** Whether two communes have two names, and each of them is a known place. */
const areBothKnown = ([a, b]: Pair<Commune>): boolean =>
  a.name.key !== b.name.key &&
  [a, b].every(({ element: { nis }, name }) => nis !== undefined || isKnownPlace(name));

const haveOtherCodes = ({ postalCodes: own = [] }: Commune, { postalCodes: others = [] }: Commune): boolean =>
  own.length > 0 && others.length > 0 && !own.some((code) => others.includes(code));
