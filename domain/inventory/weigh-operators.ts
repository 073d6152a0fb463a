import type { Operator } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { establishmentKey } from '../transfer/plan/identity.ts';
import { differByPlace } from './known-places.ts';
import {
  type FoldedName,
  foldedName,
  initialsOf,
  isShortened,
  isSlip,
  shortenedKeys,
  slipKeys,
  wordUses,
} from './name-keys.ts';
import { type Argument, factArgument, setArgument, timeArgument, type Weighed, weighed } from './weigh.ts';

interface KnownOperator {
  readonly id: string;
  readonly operator: Operator;
  readonly name: FoldedName;
  readonly acronym: string | undefined;
  readonly aliases: readonly FoldedName[];
  readonly initials: readonly string[];
  readonly communes: ReadonlySet<string>;
  /** The addresses of its sites, in plain letters. */
  readonly addresses: ReadonlySet<string>;
  readonly offer: ReadonlySet<string>;
}

/**
 * Prepares the operators of a network for finding duplicates: normalised names, initials, communes of their sites,
 * names of their filières.
 */
export function knownOperators({ operators, sites, filieres }: NetworkDocument): KnownOperator[] {
  const communes = grouped(sites, ({ operator, commune }) => [operator, commune]);
  const addresses = grouped(
    sites.filter(({ address }) => address !== undefined),
    ({ operator, address = '' }) => [operator, foldedName(address).key],
  );
  const offer = grouped(filieres, ({ operator, name }) => [operator, foldedName(name).key]);
  const none: ReadonlySet<string> = new Set();
  return operators.map((operator) => {
    const name = foldedName(operator.name);
    return {
      id: operator.id,
      operator,
      name,
      acronym: operator.acronym === undefined ? undefined : foldedName(operator.acronym).key,
      aliases: (operator.aliases ?? []).map(foldedName),
      initials: initialsOf(name),
      communes: communes.get(operator.id) ?? none,
      addresses: addresses.get(operator.id) ?? none,
      offer: offer.get(operator.id) ?? none,
    };
  });
}

function grouped<T>(
  items: readonly T[],
  of: (item: T) => readonly [string, string],
): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  for (const item of items) {
    const [key, value] = of(item);
    const set = made.get(key);
    if (set === undefined) made.set(key, new Set([value]));
    else set.add(value);
  }
  return made;
}

/**
 * Yields the keys by which likely duplicates of an operator are found: its names, its names with a typing slip or with an
 * acronym in the place of some words, acronym, initials and enterprise number. Only operators that share a key are compared.
 */
export function* operatorKeys({
  operator,
  name,
  acronym,
  aliases,
  initials,
}: KnownOperator): Generator<string> {
  for (const one of [name, ...aliases]) {
    yield `=${one.key}`;
    for (const key of slipKeys(one)) yield key;
    for (const key of shortenedKeys(one)) yield `s${key}`;
  }
  if (acronym !== undefined) yield `=${acronym}`;
  for (const one of initials) yield `=${one}`;
  if (operator.enterpriseNumber !== undefined) yield `n${operator.enterpriseNumber}`;
}

/** Counts, for each word, the operators whose name uses it. */
export const operatorWords = (operators: readonly KnownOperator[]): ReadonlyMap<string, number> =>
  wordUses(operators.map(({ name }) => name));

/**
 * Scores from 0 to 1 how likely two operators are duplicates. Returns the score with the arguments for and against.
 * Operators with different numbers of a register, whose names differ by a known place, or with different enterprise
 * numbers at different addresses are never the same. `uses` counts the operators whose name uses each
 * word; `bodyNumbers` are the enterprise numbers of organising bodies, which prove nothing.
 */
export function weighOperators(
  a: KnownOperator,
  b: KnownOperator,
  uses: ReadonlyMap<string, number>,
  bodyNumbers: ReadonlySet<string>,
): Weighed {
  if (differ(registerNumber(a), registerNumber(b)) || differByPlace(a.name, b.name) || areApart(a, b))
    return { score: 0, reasons: [], doubts: [] };
  const named = namesArgument(a, b, uses);
  const number = a.operator.enterpriseNumber;
  const numbered = factArgument(
    number,
    b.operator.enterpriseNumber,
    number !== undefined && bodyNumbers.has(number)
      ? undefined
      : ['ENTERPRISE_NUMBER', numberWeight(a, b, named)],
    ['OTHER_ENTERPRISE_NUMBER', -0.4],
  );
  const isPlaceholder = a.operator.placeholder === true || b.operator.placeholder === true;
  const args: Argument[] = [
    named,
    numbered,
    // Antennas of one organisation share its number but have names and places of their own.
    setArgument(a.communes, b.communes, ['SAME_PLACE', 0.1], ['OTHER_PLACE', -0.35]),
    setArgument(a.offer, b.offer, ['SAME_OFFER', 0.1], undefined),
    isPlaceholder && named !== undefined ? ['PLACEHOLDER', 0.05] : undefined,
    isPlaceholder || a.operator.type === b.operator.type ? undefined : ['OTHER_TYPE', -0.15],
    named === undefined ? ['OTHER_NAME', 0] : undefined,
    timeArgument(a.operator, b.operator),
  ];
  return weighed(args);
}

function namesArgument(a: KnownOperator, b: KnownOperator, uses: ReadonlyMap<string, number>): Argument {
  if (a.name.key === b.name.key) return ['SAME_NAME', 0.85];
  const [mine, theirs] = [a, b].map(({ name, aliases }) => [name, ...aliases].map(({ key }) => key));
  if (mine!.some((key) => theirs!.includes(key))) return ['ALIAS', 0.85];
  if (isSlip(a.name, b.name, uses)) return ['LIKE_NAME', 0.75];
  const shortOf = (operator: KnownOperator, names: readonly string[]): boolean =>
    operator.acronym !== undefined && names.includes(operator.acronym);
  // Two organisations often share an acronym: alone it makes no candidate, together with a full name it does.
  if (shortOf(a, theirs!) || shortOf(b, mine!)) return ['ACRONYM', 0.75];
  if (a.acronym !== undefined && a.acronym === b.acronym) return ['ACRONYM', 0.5];
  const spells = (one: KnownOperator, other: KnownOperator): boolean =>
    one.initials.some((initials) => initials === other.name.key || initials === other.acronym);
  if (spells(a, b) || spells(b, a)) return ['INITIALS', 0.55];
  return isShortened(a.name, b.name) ? ['INITIALS', 0.6] : undefined;
}

/**
 * Weight of an equal enterprise number. It is lower when the names share a word: antennas of one organisation share its
 * number and most of their names.
 */
function numberWeight(a: KnownOperator, b: KnownOperator, named: Argument): number {
  if (named !== undefined) return 0.15;
  return a.name.words.some((word) => b.name.words.includes(word)) ? 0.4 : 0.6;
}

/** Whether two operators have two enterprise numbers and no address in common. */
const areApart = (a: KnownOperator, b: KnownOperator): boolean =>
  differ(a.operator.enterpriseNumber, b.operator.enterpriseNumber) &&
  a.addresses.size > 0 &&
  b.addresses.size > 0 &&
  ![...a.addresses].some((address) => b.addresses.has(address));

const registerNumber = ({ operator: { establishmentNumber } }: KnownOperator): string | undefined =>
  establishmentNumber === undefined ? undefined : establishmentKey(establishmentNumber);

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** From this number of different names on, an enterprise number is that of their organising body. */
const NAMES_OF_BODY = 3;

/** The enterprise numbers that operators of several names share: those of organising bodies, such as a commune. */
export function bodyNumbersOf(operators: readonly KnownOperator[]): ReadonlySet<string> {
  const names = grouped(
    operators.filter(({ operator }) => operator.enterpriseNumber !== undefined),
    ({ operator, name }) => [operator.enterpriseNumber ?? '', name.key],
  );
  return new Set([...names].flatMap(([number, keys]) => (keys.size >= NAMES_OF_BODY ? [number] : [])));
}
