import type { ReferralFlow } from '../model/entities.ts';
import { yearOf } from '../model/figure-periods.ts';
import { addTo, groupBy } from '../model/grouping.ts';
import { byCodeUnit } from '../model/network.ts';
import type { FlowKind } from '../model/vocabulary.ts';
import type { Disagreement } from './results.ts';

/**
 * Finds the reports of a year and kind in which a sender and a receiver say different numbers of the same people: the same
 * two ends and months. `flows` are reports as readers see them; a masked number says nothing. Returns them by their ends,
 * joined by a space, in the order of their months.
 */
export function disagreementsOf(
  flows: readonly ReferralFlow[],
  asked: { readonly year: string | null; readonly kind: FlowKind },
): Map<string, Disagreement[]> {
  const read = flows
    .filter((flow) => flow.kind === asked.kind && yearOf(flow) === asked.year)
    .toSorted((one, other) => byCodeUnit(one.from, other.from));
  const found = new Map<string, Disagreement[]>();
  for (const same of groupBy(read, ({ source, target, from, to }) =>
    [source, target, from, to].join(' '),
  ).values()) {
    const saidBy = (side: ReferralFlow['declaredBy']) =>
      same.find(({ declaredBy, count }) => declaredBy === side && typeof count === 'number')?.count;
    const [sender, receiver] = [saidBy('SENDER'), saidBy('RECEIVER')];
    if (typeof sender !== 'number' || typeof receiver !== 'number' || sender === receiver) continue;
    const { source, target, from, to } = same[0]!;
    addTo(found, `${source} ${target}`, { from, to, sender, receiver });
  }
  return found;
}
