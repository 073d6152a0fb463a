import { quartersOf } from '../../domain/entry/quarters.ts';
import type { Operator, ReferralFlow } from '../../domain/model/entities.ts';
import { emptyNetwork, type NetworkDocument, withDerivedIds } from '../../domain/model/network.ts';
import { FLOW_DECLARERS } from '../../domain/model/vocabulary.ts';
import { seededRandom } from '../random.ts';
import { largeFlows } from '../secrecy/large-flows.ts';

/** The operator whose grid is filled, and the two years of its eight quarters. */
export const HUB = 'hub';
export const YEARS = [2024, 2025] as const;

/**
 * A network of `rows` flow rows in which one operator has `partners` partners. A third of the cells of its grid of eight
 * quarters and two sides are filled, so that typing adds rows and changes some.
 */
export function largeEntry(rows: number, partners: number): NetworkDocument {
  const random = seededRandom(40);
  const hub: Operator = { id: HUB, name: 'Centre', type: 'LEE' };
  const cells: ReferralFlow[] = [];
  for (let at = 0; at < partners; at++)
    for (const { from, to } of quartersOf(YEARS))
      for (const declaredBy of FLOW_DECLARERS)
        if (random.chance(1 / 3) || cells.length <= at)
          cells.push({
            ...{ source: HUB, target: `o${at}`, from, to, declaredBy },
            ...{ kind: 'ORIENTATION', count: random.between(0, 30) },
          });
  const { operators, filieres, flows } = largeFlows(rows - cells.length);
  const bassins = [...new Set(operators.flatMap((one) => one.bassins ?? []))];
  return withDerivedIds({
    ...emptyNetwork('Saisie'),
    bassins: bassins.map((id) => ({ id, name: id, communes: [] })),
    operators: [hub, ...operators.map((one, at) => ({ ...one, name: `Partenaire ${at}` }))],
    filieres: [...filieres],
    flows: [...flows, ...cells],
  });
}
