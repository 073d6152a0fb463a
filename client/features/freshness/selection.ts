import {
  byStake,
  type FiliereStanding,
  filiereNeedsWork,
  inOrder,
  needsWork,
  type OperatorStanding,
  type Standing,
  standingWith,
} from '../../../domain/inventory/to-verify.ts';
import { filieresInside, operatorsInside, type Perimeter } from '../../../domain/map/filters.ts';
import type { NetworkView } from '../../../domain/map/network-view.ts';
import type { ToVerifyKind } from '../../context/known-offer-views.ts';

/** The filters of the freshness screen. */
export interface Choices extends Perimeter {
  readonly operator: readonly string[];
  readonly source?: string | undefined;
  readonly what?: ToVerifyKind | undefined;
}

const isOld = ({ state }: Standing): boolean => state !== 'FRESH';
const lacks = ({ missing }: Standing): boolean => missing.length > 0;
const isWaited = ({ waits }: FiliereStanding): boolean => waits.size > 0;

/**
 * Takes all operators and filières with how fresh and complete their data are (`standings`). Keeps the filières that
 * pass the filters in `choices` and whose data need work, with their operators, the most important first. An operator
 * without such a filière is kept if its own data need work, it is inside the perimeter (`operatorsInside`), and no filter
 * concerns filières only.
 */
export function keepStandings(
  view: NetworkView,
  standings: readonly OperatorStanding[],
  choices: Choices,
): readonly OperatorStanding[] {
  const { operator, source, what } = choices;
  const inside = filieresInside(view, choices);
  const isAsked = (standing: Standing): boolean => source === undefined || standing.source === source;
  const toDo = (filiere: FiliereStanding): boolean => {
    if (what === 'DATE') return isOld(filiere);
    if (what === 'FIELDS') return lacks(filiere);
    return what === undefined ? filiereNeedsWork(filiere) : isWaited(filiere);
  };
  const ownToDo = (own: Standing): boolean => {
    if (what === 'DATE') return isOld(own);
    return what === 'FIELDS' ? lacks(own) : what === undefined && needsWork(own);
  };
  const operatorsIn = operatorsInside(view, choices);
  return standings
    .filter(({ id }) => operator.length === 0 || operator.includes(id))
    .flatMap(({ own, filieres }) => {
      const kept = filieres.filter((one) => inside.has(one.id) && isAsked(one) && toDo(one));
      const ownKept = operatorsIn.has(own.id) && isAsked(own) && ownToDo(own);
      return kept.length > 0 || ownKept ? [standingWith(own, kept)] : [];
    })
    .sort(inOrder);
}

/**
 * Joins the filières of these operators, with how fresh and complete their data are, into one list: first those on
 * whose data the most places depend.
 */
export const filieresOf = (standings: readonly OperatorStanding[]): readonly FiliereStanding[] =>
  standings.flatMap(({ filieres }) => filieres).sort(byStake);

/**
 * Returns the numbers of operators and filières, and how many filières have which weakness in their data: never
 * verified, out of date, ageing, incomplete, or lacking a field that a rule needs.
 */
export function countsOf(standings: readonly OperatorStanding[]) {
  const filieres = filieresOf(standings);
  const count = (keep: (one: FiliereStanding) => boolean): number => filieres.filter(keep).length;
  return {
    operators: standings.length,
    filieres: filieres.length,
    never: count(({ state }) => state === 'NEVER'),
    stale: count(({ state }) => state === 'STALE'),
    ageing: count(({ state }) => state === 'AGEING'),
    incomplete: count(lacks),
    waited: count(isWaited),
  };
}

/**
 * Lists the distinct sources that the data of these operators and of their filières name, sorted as usual in
 * `language`.
 */
export function sourcesOf(standings: readonly OperatorStanding[], language: string): readonly string[] {
  const sources = standings.flatMap(({ own, filieres }) => [own, ...filieres].map(({ source }) => source));
  return [...new Set(sources)]
    .filter((source): source is string => source !== null)
    .sort((a, b) => a.localeCompare(b, language));
}
