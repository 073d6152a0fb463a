import { describe, expect, test } from 'vitest';
import { applied } from '../../../domain/change/difference.ts';
import { changesOf } from '../../../domain/change/edits.ts';
import { mergedElements } from '../../../domain/change/merge.ts';
import { removalOf } from '../../../domain/change/removal.ts';
import type { Bassin, ReferralFlow } from '../../../domain/model/entities.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import type { Regionale } from '../../../domain/model/regionale.ts';
import { partOf } from '../../../domain/transfer/perimeter.ts';
import { network, operator } from '../../support/builders.ts';

/** Régionales: bassins and operators, each with the days between which they belong to it. */

const bassin = (id: string): Bassin => ({ id, name: id, communes: [] });
/** Leaves the north for the south in the middle of 2025. */
const moving: Regionale = {
  id: 'moving',
  name: 'Moving',
  bassins: [
    { bassin: 'north', validTo: '2025-06-30' },
    { bassin: 'south', validFrom: '2025-07-01' },
  ],
  operators: [{ operator: 'lee' }],
};
const still: Regionale = { id: 'still', name: 'Still', bassins: [{ bassin: 'south' }] };
const row = (source: string, from: string, to: string, count: number): ReferralFlow => ({
  ...{ id: `${source}-${from}`, source, target: 'elsewhere', from, to, count },
  ...{ kind: 'ORIENTATION', declaredBy: 'SENDER' },
});
const HALVES = [
  ['2025-01-01', '2025-06-30'],
  ['2025-07-01', '2025-12-31'],
] as const;

const document = canonical(
  network({
    bassins: ['north', 'south'].map(bassin),
    operators: [
      operator('n', { bassins: ['north'] }),
      operator('s', { bassins: ['south'] }),
      operator('lee'),
      operator('elsewhere'),
    ],
    regionales: [moving, still],
    flows: [
      ...HALVES.map(([from, to], at) => row('n', from, to, [100, 200][at]!)),
      ...HALVES.map(([from, to], at) => row('s', from, to, [1_000, 2_000][at]!)),
      row('lee', '2025-01-01', '2025-12-31', 10_000),
    ],
  }),
);

const regionale = ({ regionales }: NetworkDocument, id = 'moving') => regionales.find((one) => one.id === id);

describe('Régionales', () => {
  test('members that go leave it, and a Régionale without any stays', () => {
    const without = (list: 'bassins' | 'operators', id: string, of = document) => {
      const { changes } = changesOf(of, removalOf(of, list, id), (_list, element) => element);
      return applied(of, changes).document;
    };
    const left = without('bassins', 'north');
    expect(regionale(left)?.bassins).toEqual([{ bassin: 'south', validFrom: '2025-07-01' }]);
    const bare = without('operators', 'lee', without('bassins', 'south', left));
    expect(regionale(bare)).toEqual({ id: 'moving', name: 'Moving' });
    expect(readNetwork(structuredClone(bare))).toMatchObject({ ok: true });
  });

  test('merged operators are one member, with the days of both', () => {
    const both = {
      ...moving,
      operators: [{ operator: 'lee' }, { operator: 'n' }, { operator: 's', ...{ validTo: '2024-12-31' } }],
    };
    const before = { ...document, regionales: [both] };
    const changes = mergedElements(before, { list: 'operators', keep: 'n', drop: 'lee', take: [] });
    const after = applied(before, changes ?? []).document;
    expect(regionale(after)?.operators).toEqual([
      { operator: 'n' },
      { operator: 's', validTo: '2024-12-31' },
    ]);
  });

  test('the network of a day has the members of that day', () => {
    expect(regionale(partOf(document, { at: '2025-08-01' }).document)?.bassins).toEqual([
      { bassin: 'south', validFrom: '2025-07-01' },
    ]);
    const part = partOf(document, { bassin: ['north'] }).document;
    expect(part.regionales.map(({ id, operators }) => [id, operators])).toEqual([['moving', undefined]]);
  });

  test('unknown members and inverted days are refused with their place', () => {
    const said = (regionales: object[]) => {
      const read = readNetwork({ ...structuredClone(document), regionales });
      return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(said([{ ...still, bassins: [{ bassin: 'lee' }] }])).toEqual([
      'wrong-kind-of-element regionales[0].bassins[0].bassin',
    ]);
    expect(said([{ ...still, operators: [{ operator: 'nobody' }] }])).toEqual([
      'dangling regionales[0].operators[0].operator',
    ]);
    expect(
      said([{ ...still, bassins: [{ bassin: 'south', validFrom: '2025-02-01', validTo: '2025-01-01' }] }]),
    ).toEqual(['inverted-interval regionales[0].bassins[0].validTo']);
  });
});
