import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { Cube, type CubeMemory } from '../../../domain/secrecy/cube.ts';
import { filiere, network } from '../../support/builders.ts';
import { attack } from '../../support/secrecy/attacker.ts';
import { type FlowSet, flowSet, statesOf } from '../../support/secrecy/flow-sets.ts';
import { Readings } from '../../support/secrecy/readings.ts';
import { SEED, sized } from '../../support/size.ts';

const SETS = sized({ quick: 5, usual: 8, long: 300 });
const MOVES = 4;

/** A row in the other of two years, or of another kind, with the same numbers: somebody corrected it. */
function moved(row: ReferralFlow, isKind: boolean): ReferralFlow {
  if (isKind) return { ...row, kind: row.kind === 'ORIENTATION' ? 'REORIENTATION' : 'ORIENTATION' };
  const [from, to] = row.from.startsWith('2025') ? ['2025', '2024'] : ['2024', '2025'];
  return { ...row, from: row.from.replace(from!, to!), to: row.to.replace(from!, to!) };
}

/** The states of a set in which two rows at a time are moved. */
function withMoves(set: FlowSet): NetworkDocument[] {
  const states = statesOf({ ...set, states: [] });
  for (let move = 0; move < MOVES; move++) {
    const before = states.at(-1)!;
    const first = (set.operators.length + 3 * move) % Math.max(1, before.flows.length);
    const flows = before.flows.map((row, at) =>
      at === first || at === first + 1 ? moved(row, move === 2) : row,
    );
    states.push({ ...before, flows });
  }
  return states;
}

/** What attackers find in all states, who know that a moved row keeps its numbers. */
async function foundOut(states: readonly NetworkDocument[], startsAgain: boolean): Promise<unknown[]> {
  const readings = new Readings({ comesBack: true });
  let cube: Cube | undefined;
  for (const [at, document] of states.entries()) {
    if (cube === undefined) cube = new Cube(document);
    else if (startsAgain)
      cube = new Cube(states[at - 1]!, JSON.parse(JSON.stringify(cube.memory())) as CubeMemory);
    cube.update(document);
    readings.readAll(document, cube);
  }
  return attack(readings.unknowns, readings.read, readings.beliefs, readings.small);
}

it('a row that moves to another year or kind gives nothing away, by the sums of both', {
  timeout: 60_000 + SETS * 20_000,
}, async () => {
  for (const [at, set] of fc.sample(flowSet, { numRuns: SETS, seed: SEED }).entries())
    expect(await foundOut(withMoves(set), at % 2 === 0), JSON.stringify(set)).toEqual([]);
});

it('a number that was masked in one year stays so in another, one that was shown is shown', () => {
  const row = (source: string, target: string, count: number): ReferralFlow => ({
    ...{ id: `${source}-${target}`, source, target, count, from: '2024-01-01', to: '2024-12-31' },
    ...{ kind: 'ORIENTATION', declaredBy: 'SENDER' },
  });
  const flows = [row('c', 'b', 3), row('a', 'b', 29), row('a', 'd', 24), row('d', 'b', 33)];
  const stages = { a: 'LITERACY', b: 'BASIC_TRAINING', c: 'LITERACY', d: 'BASIC_TRAINING' } as const;
  const filieres = Object.entries(stages).map(([id, stage]) => filiere(id, { stage }));
  const before = network({ filieres, flows });
  const cube = new Cube(before);
  const published = (year: number, axis: string, about: string) =>
    cube.published(`flows ${year} ORIENTATION`, `${year} ORIENTATION ${axis} ${about} count`);
  // The sum of all passages to b is known, so the two larger ones would give 3 away.
  expect(published(2024, 'TARGET', 'b')).toEqual({ value: 65 });
  expect(published(2024, 'ENDS', 'a b')).toHaveProperty('masked');
  expect(published(2024, 'ENDS', 'a d')).toEqual({ value: 24 });
  cube.update({ ...before, flows: [flows[0]!, ...flows.slice(1).map((one) => moved(one, false))] });
  expect(published(2025, 'ENDS', 'a b')).toHaveProperty('masked');
  expect(published(2025, 'ENDS', 'd b')).toHaveProperty('masked');
  expect(published(2025, 'ENDS', 'a d')).toEqual({ value: 24 });
});
