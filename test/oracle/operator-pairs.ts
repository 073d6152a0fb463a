import type { Passerelle } from '../../domain/model/entities.ts';
import type { OracleFinding } from './finding.ts';
import { missingPasserelles } from './gaps-levels.ts';
import { renewals } from './gaps-structure.ts';
import { type Gain, gainOf, monthsToOutlet } from './impact.ts';
import type { Bridge } from './walkable.ts';
import { filiereOf, type World } from './world.ts';

/** An ordered pair of operators with the missing passerelles between them. Findings are named by their elements. */
export interface OracleOperatorPair {
  readonly operators: readonly string[];
  readonly rank: number;
  readonly certainty: OracleFinding['certainty'];
  /** What is uncertain about the best pair, besides presumed values. */
  readonly doubts: readonly string[];
  /** How many of the pairs are certain. */
  readonly certainCount: number;
  /** Pairs of filières, best first. */
  readonly pairs: readonly string[];
  readonly renewals: readonly string[];
  readonly gain: number;
  readonly placesConcerned: number;
  readonly estimate: Gain['estimate'];
  readonly outlets: readonly string[];
  /** Months from the first filière of the best pair to the nearest outlet. */
  readonly months: number | null;
  readonly gainWithPossible: number;
  readonly withPossible: Pick<Gain, 'placesConcerned' | 'estimate' | 'outlets'>;
  /** Pairs and renewals that were rejected: they count in nothing. */
  readonly rejected: readonly string[];
}

/**
 * The pairs of operators, each with what all its missing passerelles together would change: certain ones first, then
 * by gain, then in the order of their best missing passerelles. What was rejected, by the names of its findings, counts
 * in nothing, and a pair of operators of which nothing is left is not shown.
 */
export function operatorPairsSlowly(world: World, rejected: ReadonlySet<string>): OracleOperatorPair[] {
  const found = missingPasserelles(world);
  const isLeft = ({ kind, elements }: OracleFinding): boolean => !rejected.has([kind, ...elements].join(' '));
  const byOperators = new Map<string, OracleFinding[]>();
  const operatorsOf = ({ evidence }: OracleFinding): string => (evidence.operators as string[]).join(' ');
  for (const finding of found.filter(isLeft)) {
    const key = operatorsOf(finding);
    byOperators.set(key, [...(byOperators.get(key) ?? []), finding]);
  }
  const operatorPairs = [...byOperators].map(([key, findings]): Omit<OracleOperatorPair, 'rank'> => {
    const operators = key.split(' ');
    const all = found.filter((finding) => operatorsOf(finding) === key);
    const lapsed = renewals(world).filter(
      ({ bridge }) =>
        filiereOf(world, bridge.from).operator === operators[0] &&
        filiereOf(world, bridge.to).operator === operators[1],
    );
    const renewed = lapsed.filter(({ finding }) => isLeft(finding));
    const again = renewed.map(({ bridge }) => asRenewal(bridge));
    const sure = findings.filter(({ certainty }) => certainty === 'certain').map(toBridge);
    const joint = gainOf(world, [...sure, ...again]);
    const withPossible = gainOf(world, [...findings.map(toBridge), ...again]);
    const [best] = findings;
    return {
      operators,
      certainty: findings[0]?.certainty ?? 'possible',
      doubts: best === undefined ? [] : doubtsOf(best),
      certainCount: sure.length,
      pairs: findings.map(({ elements }) => elements.join(' ')),
      renewals: renewed.map(({ finding }) => finding.elements.join(' ')),
      gain: joint.gain,
      ...concernedOf(joint),
      months:
        best === undefined ? null : (monthsToOutlet(world, best.elements[0]!, [toBridge(best)]) ?? null),
      gainWithPossible: withPossible.gain,
      withPossible: concernedOf(withPossible),
      rejected: [...all, ...lapsed.map(({ finding }) => finding)]
        .filter((finding) => !isLeft(finding))
        .map(({ elements }) => elements.join(' ')),
    };
  });
  const byCertainty = ({ certainty }: Pick<OracleOperatorPair, 'certainty'>): number =>
    certainty === 'certain' ? 0 : 1;
  return operatorPairs
    .sort(
      (one, other) =>
        byCertainty(one) - byCertainty(other) ||
        other.gain - one.gain ||
        other.gainWithPossible - one.gainWithPossible,
    )
    .map((pair, at) => ({ ...pair, rank: at + 1 }));
}

/** The reasons of the rule for which a missing passerelle is only possible; a presumed value is none of them. */
function doubtsOf({ evidence }: OracleFinding): string[] {
  const { overall, sectorKnown, bassinBySite, undocumentedLinks, accessKnown } = evidence;
  const reasons: readonly (readonly [string, boolean])[] = [
    ['LEVELS', overall !== 'YES'],
    ['SECTOR', sectorKnown !== true],
    ['BASSIN', bassinBySite !== true],
    ['LINKS', (undocumentedLinks as string[]).length > 0],
    ['ACCESS', accessKnown !== true],
  ];
  return reasons.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

const concernedOf = ({
  placesConcerned,
  estimate,
  outlets,
}: Gain): Pick<Gain, 'placesConcerned' | 'estimate' | 'outlets'> => ({ placesConcerned, estimate, outlets });

/** A new bridge is an ordinary passage from one filière to the next. */
function toBridge({ elements: [from, to] }: OracleFinding): Bridge {
  return { from: from as string, to: to as string, kind: 'PROGRESSION' };
}

/** A renewal keeps the kind and the waives of the old passerelle. */
export const asRenewal = ({ from, to, kind, waives }: Passerelle): Bridge => ({ from, to, kind, waives });

/** What each renewal would bring back, by the name of its M13. */
export function renewalImpacts(world: World): Map<string, Gain & { months: number | null }> {
  return new Map(
    renewals(world).map(({ finding, bridge }) => {
      const added = [asRenewal(bridge)];
      const months = monthsToOutlet(world, bridge.from, added) ?? null;
      return [['M13', ...finding.elements].join(' '), { ...gainOf(world, added), months }];
    }),
  );
}
