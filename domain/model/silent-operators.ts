import { isValidAt } from './dates.ts';
import type { Operator } from './entities.ts';
import { byCodeUnit, type NetworkDocument } from './network.ts';
import { isOfferingType } from './operator-types.ts';

/**
 * Returns the operators of the day without any active filière, in id order: nobody has said what they offer. Bodies
 * whose type offers no filière (such as a committee) are left out. The map, the list of whom to ask, the first page and
 * the finding M17 all count these.
 */
export const silentOperatorsAt = (document: NetworkDocument, at: string): readonly Operator[] =>
  operatorsWithoutFiliere(document, at).filter(({ type }) => isOfferingType(type));

/** Returns the bodies of the day whose type offers no filière (such as a committee) and that have none, in id order. */
export const bodiesWithoutOffer = (document: NetworkDocument, at: string): readonly Operator[] =>
  operatorsWithoutFiliere(document, at).filter(({ type }) => !isOfferingType(type));

function operatorsWithoutFiliere(document: NetworkDocument, at: string): Operator[] {
  const offering = new Set(
    document.filieres.filter((filiere) => isValidAt(filiere, at)).map(({ operator }) => operator),
  );
  return document.operators
    .filter((operator) => isValidAt(operator, at) && !offering.has(operator.id))
    .sort((one, other) => byCodeUnit(one.id, other.id));
}
