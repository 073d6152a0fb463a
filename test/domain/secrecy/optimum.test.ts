import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cube } from '../../../domain/secrecy/cube.ts';
import { smallFlowSet, statesOf } from '../../support/secrecy/flow-sets.ts';
import { leastCost, type Maskable } from '../../support/secrecy/optimum.ts';
import { Readings } from '../../support/secrecy/readings.ts';
import { SEED, sized } from '../../support/size.ts';

const TABLES = sized({ quick: 2, usual: 2, long: 100 });
/** How much more all tables together may cost than the least possible. */
const MOST = 1.1;

describe('masks of published figures', () => {
  it('cost at most a tenth more than the least that keeps the same small figures secret', {
    timeout: 60_000 + TABLES * 30_000,
  }, async () => {
    const costs = { ours: 0, least: 0 };
    for (const set of fc.sample(smallFlowSet, { numRuns: TABLES, seed: SEED })) {
      const document = statesOf(set)[0]!;
      const cube = new Cube(document);
      const readings = new Readings();
      readings.readAll(document, cube);
      const sums = maskable(readings, cube);
      costs.ours += sums.reduce((total, { cost, isMasked }) => total + (isMasked ? cost : 0), 0);
      costs.least += await leastCost(readings.unknowns, sums, readings.beliefs, readings.small);
    }
    expect(costs.least).toBeGreaterThan(0);
    expect(costs.ours).toBeLessThanOrEqual(costs.least * MOST);
    console.info(`Masks cost ${costs.ours}, the least possible is ${costs.least}, on ${TABLES} tables.`);
  });
});

/** The figures as sums of unknowns: figures of the same unknowns are one sum. */
function maskable({ figures }: Readings, cube: Cube): (Maskable & { readonly isMasked: boolean })[] {
  const sums = new Map<string, { cells: readonly number[]; cost: number; isMasked: boolean }>();
  for (const { block, id, sum } of figures) {
    if (sum.length === 0) continue;
    const key = [...sum].sort((a, b) => a - b).join(' ');
    const known = sums.get(key) ?? { cells: sum, cost: 0, isMasked: 'masked' in cube.published(block, id)! };
    known.cost += cube.blocks.get(block)!.figures.get(id)!.figure.cost;
    sums.set(key, known);
  }
  return [...sums.values()];
}
