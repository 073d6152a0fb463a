import { byCodeUnit } from '../../domain/model/network.ts';
import { missingPasserelles } from './gaps-levels.ts';
import { renewals } from './gaps-structure.ts';
import { type Gain, gainOf } from './impact.ts';
import { asRenewal } from './operator-pairs.ts';
import type { Bridge } from './walkable.ts';
import { filiereOf, type World } from './world.ts';

/** Two operators that could agree, and the passages that they could carry. */
export interface OracleAgreement {
  readonly operators: readonly [string, string];
  /** Certain pairs and renewals, by the key of their finding. */
  readonly sure: readonly { readonly key: string; readonly bridge: Bridge }[];
  readonly possible: readonly Bridge[];
}

export interface OraclePlan {
  readonly agreements: readonly OracleAgreement[];
  readonly gain: number;
  readonly placesConcerned: number;
  readonly estimate: Gain['estimate'];
  readonly outlets: readonly string[];
  readonly newlyServed: number;
  readonly estimated: boolean;
  readonly gainWithPossible: number;
  readonly withPossible: Whom;
}

export type Whom = Pick<Gain, 'placesConcerned' | 'estimate' | 'outlets'>;

/** Every unordered pair of operators with a certain pair or a renewal, by ids. Rejected findings are out. */
export function agreementsSlowly(world: World, rejected: ReadonlySet<string>): OracleAgreement[] {
  const passages = [
    ...missingPasserelles(world).map(({ elements: [from, to], certainty }) => ({
      key: `M04:${from}:${to}`,
      bridge: { from: from as string, to: to as string, kind: 'PROGRESSION' as const },
      sure: certainty === 'certain',
    })),
    ...renewals(world).map(({ finding, bridge }) => ({
      key: `M13:${finding.elements.join(':')}`,
      bridge: asRenewal(bridge),
      sure: true,
    })),
  ].filter(({ key }) => !rejected.has(key));
  const operatorsOf = ({ from, to }: Bridge): [string, string] => {
    const [one, other] = [from, to].map((id) => filiereOf(world, id).operator).sort(byCodeUnit);
    return [one as string, other as string];
  };
  const named = new Map(passages.map(({ bridge }) => [operatorsOf(bridge).join(' '), operatorsOf(bridge)]));
  return [...named]
    .sort(([, one], [, other]) => byCodeUnit(one[0], other[0]) || byCodeUnit(one[1], other[1]))
    .map(([name, operators]) => {
      const own = passages.filter(({ bridge }) => operatorsOf(bridge).join(' ') === name);
      return {
        operators,
        sure: own.filter(({ sure }) => sure),
        possible: own.filter(({ sure }) => !sure).map(({ bridge }) => bridge),
      };
    })
    .filter(({ sure }) => sure.length > 0);
}

/** The best of all sets of at most n agreements, each looked at in turn. */
export function planSlowly(world: World, agreements: readonly OracleAgreement[], n: number): OraclePlan {
  let best: { set: readonly OracleAgreement[]; rank: number[] } = { set: [], rank: [0, 0, 0, 0] };
  for (const set of setsOfAtMost(agreements, n)) {
    const { gain, newlyServed } = gainOf(world, bridgesOf(set));
    const rank = [-gain, -newlyServed, set.length, pairsOf(set)];
    const order = rank
      .map((value, at) => value - (best.rank[at] as number))
      .find((difference) => difference !== 0);
    if ((order ?? compareIds(set, best.set)) < 0) best = { set, rank };
  }
  return worthOf(world, best.set);
}

/** What some agreements are worth together, their possible pairs beside. */
export function worthOf(world: World, agreements: readonly OracleAgreement[]): OraclePlan {
  const bridges = bridgesOf(agreements);
  const possible = agreements.flatMap((agreement) => agreement.possible);
  return {
    agreements,
    ...gainOf(world, bridges),
    gainWithPossible: gainOf(world, [...bridges, ...possible]).gain,
    withPossible: whomOf(gainOf(world, [...bridges, ...possible])),
  };
}

/** Whom some bridges concern. */
export const whomOf = ({ placesConcerned, estimate, outlets }: Gain): Whom => ({
  placesConcerned,
  estimate,
  outlets,
});

const bridgesOf = (set: readonly OracleAgreement[]): Bridge[] =>
  set.flatMap(({ sure }) => sure.map(({ bridge }) => bridge));

/** Pairs of filières: two kinds to renew on one pair are one. */
const pairsOf = (set: readonly OracleAgreement[]): number =>
  new Set(bridgesOf(set).map(({ from, to }) => `${from} ${to}`)).size;

function* setsOfAtMost(
  agreements: readonly OracleAgreement[],
  n: number,
): Generator<readonly OracleAgreement[]> {
  yield [];
  if (n === 0) return;
  for (const [at, first] of agreements.entries())
    for (const rest of setsOfAtMost(agreements.slice(at + 1), n - 1)) yield [first, ...rest];
}

/** Lists of pairs of ids, element by element. */
function compareIds(one: readonly OracleAgreement[], other: readonly OracleAgreement[]): number {
  const ids = (set: readonly OracleAgreement[]): string[] => set.flatMap(({ operators }) => operators);
  const [a, b] = [ids(one), ids(other)];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const order = byCodeUnit(a[at] as string, b[at] as string);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
