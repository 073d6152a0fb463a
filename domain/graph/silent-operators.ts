import type { Operator } from '../model/entities.ts';
import { byCodeUnit } from '../model/network.ts';
import { isOfferingType } from '../model/operator-types.ts';
import { perDay } from './per-snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The operators of the day without any active filière, in id order: nobody has said what they offer. Bodies whose type
 * offers no filière (such as a committee) are left out.
 */
export const silentOperators = perDay(({ document, nodes, operatorValid }: Snapshot): readonly Operator[] => {
  const offering = new Set<number>();
  for (let node = 0; node < nodes.count; node++)
    if (nodes.isOutlet[node] === 0 && nodes.active[node] === 1) offering.add(nodes.operator[node]!);
  return document.operators
    .filter(
      ({ type }, position) =>
        operatorValid[position] === 1 && !offering.has(position) && isOfferingType(type),
    )
    .sort((one, other) => byCodeUnit(one.id, other.id));
});
