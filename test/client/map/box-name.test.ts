import { expect, it } from 'vitest';
import { boxName } from '../../../client/map/box-name.ts';
import { boxesAround, type Families } from '../../../domain/map/detail.ts';

const families: Families = {
  type: () => 'EFT',
  typeName: (type) => `type ${type}`,
  operatorName: (operator) => `opérateur ${operator}`,
  communeName: (commune) => `commune ${commune}`,
  bandName: (band) => `bassin ${band}`,
  stageName: (stage) => `étape ${stage}`,
  count: String,
  silent: String,
  inside: String,
};
const node = { id: 'f', label: 'f', stage: 'LITERACY', group: 'o1', commune: 'c1', bassins: ['b1'] } as const;

it('names what a box stands for, by any layout, from its id alone', () => {
  const names = (layout: Parameters<typeof boxesAround>[1]) =>
    boxesAround(node, layout, families).map((id) => boxName(id, families));
  expect(names('stage')).toEqual([
    'étape LITERACY',
    'type EFT — étape LITERACY',
    'opérateur o1 — étape LITERACY',
  ]);
  expect(names('place')).toEqual(['commune c1', 'type EFT — commune c1', 'opérateur o1 — commune c1']);
  expect(names('bassin')).toEqual([
    'étape LITERACY — bassin b1',
    'type EFT — étape LITERACY — bassin b1',
    'opérateur o1 — étape LITERACY — bassin b1',
  ]);
  expect(boxName('f', families)).toBeUndefined();
});
