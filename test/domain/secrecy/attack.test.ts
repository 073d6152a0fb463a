import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { Cube, type CubeMemory } from '../../../domain/secrecy/cube.ts';
import { attack } from '../../support/secrecy/attacker.ts';
import { type FlowSet, flowSet, statesOf } from '../../support/secrecy/flow-sets.ts';
import { Readings } from '../../support/secrecy/readings.ts';
import { SEED, sized } from '../../support/size.ts';

const SETS = sized({ quick: 3, usual: 4, long: 200 });

/** The states of random flow sets. */
const samples = (): FlowSet[] => fc.sample(flowSet, { numRuns: SETS, seed: SEED });

/** What attackers find who read all figures of every state, as `cubeFor` publishes them. */
async function foundOut(
  set: FlowSet,
  cubeFor: (earlier: Cube | undefined, at: number) => Cube,
): Promise<number> {
  const readings = new Readings();
  let cube: Cube | undefined;
  for (const [at, document] of statesOf(set).entries()) {
    cube = cubeFor(cube, at);
    readings.readAll(document, cube);
  }
  return (await attack(readings.unknowns, readings.read, readings.beliefs, readings.small)).length;
}

describe('published figures, attacked by linear programming', () => {
  it('give away no small count, to nobody, in all their states together', {
    timeout: 60_000 + SETS * 20_000,
  }, async () => {
    for (const set of samples()) {
      const states = statesOf(set);
      const found = await foundOut(set, (earlier, at) => {
        if (earlier === undefined) return new Cube(states[at]!);
        // The program ends and starts again before each second change.
        const cube = at % 2 === 0 ? earlier : madeAgain(earlier, states[at - 1]!);
        cube.update(states[at]!);
        return cube;
      });
      expect(found, JSON.stringify(set)).toBe(0);
    }
  });

  it('would give some away if each state forgot the earlier ones', {
    timeout: 60_000 + SETS * 20_000,
  }, async () => {
    let found = 0;
    for (const set of samples()) {
      if (found > 0) break;
      const states = statesOf(set);
      found += await foundOut(set, (_, at) => new Cube(states[at]!));
    }
    expect(found).toBeGreaterThan(0);
  });
});

/** A cube as it is after what is remembered of it was written and read. */
const madeAgain = (cube: Cube, document: NetworkDocument): Cube =>
  new Cube(document, JSON.parse(JSON.stringify(cube.memory())) as CubeMemory);
