import type { Passerelle } from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import type { NetworkDocument } from '../model/network.ts';
import { operatorsOfFilieres } from '../model/operators-of-filieres.ts';
import { passerelleState } from '../model/passerelle-state.ts';

/** What can be a passerelle's end in a published figure: itself, or its operator as a whole. */
export type ReferralNetwork = Pick<NetworkDocument, 'operators' | 'filieres' | 'passerelles'>;

/** The passerelles of a year, found by the ends that people are reported to have gone between. */
export interface YearBridges {
  readonly all: readonly Passerelle[];
  /** Passerelles from one filière to another, or to an outlet. */
  between(source: string, target: string): readonly Passerelle[];
  /** Passerelles that a report may be about whose ends are operators as wholes, or one of them is. */
  within(source: string, target: string): readonly Passerelle[];
  /** The operator of a filière; the id itself for anything else. */
  operatorOf(id: string): string;
}

/** When there is no year. */
export const NO_BRIDGES: YearBridges = {
  all: [],
  between: () => [],
  within: () => [],
  operatorOf: (id) => id,
};

/** Whether a passerelle was in force on some day of a calendar year. */
export function isInForceIn(passerelle: Passerelle, year: string): boolean {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  // A suspension that ends or begins within the year leaves one of these days out.
  return [first, passerelle.validFrom, passerelle.validTo, last].some(
    (day) =>
      day !== undefined && first <= day && day <= last && passerelleState(passerelle, day) === 'ACTIVE',
  );
}

/** Finds the passerelles of a network that were in force in a year. */
export function bridgesOf({ filieres, passerelles }: ReferralNetwork, year: string): YearBridges {
  const operatorOf = operatorsOfFilieres(filieres);
  const all = passerelles.filter((passerelle) => isInForceIn(passerelle, year));
  const [byEnds, byOperators] = [new Map<string, Passerelle[]>(), new Map<string, Passerelle[]>()];
  for (const passerelle of all) {
    const { from, to } = passerelle;
    addTo(byEnds, `${from} ${to}`, passerelle);
    const [sender, receiver] = [operatorOf(from), operatorOf(to)];
    const wholes = new Set([`${sender} ${to}`, `${from} ${receiver}`, `${sender} ${receiver}`]);
    wholes.delete(`${from} ${to}`);
    for (const ends of wholes) addTo(byOperators, ends, passerelle);
  }
  return {
    all,
    between: (source, target) => byEnds.get(`${source} ${target}`) ?? [],
    within: (source, target) => byOperators.get(`${source} ${target}`) ?? [],
    operatorOf,
  };
}
