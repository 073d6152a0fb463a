import { isValidAt } from './dates.ts';
import type { Operator } from './entities.ts';
import { byCodeUnit, type NetworkDocument } from './network.ts';
import { isOfferingType } from './operator-types.ts';

/**
 * Returns the operators of the day without any active filière, in id order: nobody has said what they offer. Bodies
 * whose type offers no filière (such as a committee) are left out. The map, the list of whom to ask, the first page and
 * the finding M17 all count these.
 */
export function silentOperatorsAt(document: NetworkDocument, at: string): readonly Operator[] {
  const offering = new Set(
    document.filieres.filter((filiere) => isValidAt(filiere, at)).map(({ operator }) => operator),
  );
  return document.operators
    .filter(
      (operator) => isValidAt(operator, at) && !offering.has(operator.id) && isOfferingType(operator.type),
    )
    .sort((one, other) => byCodeUnit(one.id, other.id));
}
