import { expect, test } from 'vitest';
import { viewAt } from '../../../domain/map/network-view.ts';
import { silentOperators } from '../../../domain/map/silent.ts';
import { furtherSites, homeCommunes } from '../../../domain/model/home-commune.ts';
import { filiere, network, operator } from '../../support/builders.ts';

const DAY = '2026-01-15';
const site = (id: string, of: string, commune: string, more = {}) => ({ id, operator: of, commune, ...more });
const document = network({
  communes: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() })),
  operators: [operator('many'), operator('taught'), operator('one'), operator('gone')],
  sites: [
    site('m1', 'many', 'a'),
    site('m2', 'many', 'b'),
    site('m3', 'many', 'b'),
    site('t1', 'taught', 'a'),
    site('t2', 'taught', 'c'),
    site('o1', 'one', 'c'),
    site('g1', 'gone', 'd', { validTo: '2020-01-01' }),
    site('g2', 'one', 'd'),
  ],
  filieres: [filiere('f', { operator: 'taught', sites: ['t2'] })],
});

test('an operator stands where most of its sites are, then where most of its filières are', () => {
  expect([...homeCommunes(document, DAY)]).toEqual([
    ['many', { commune: 'b', others: ['a'] }],
    ['taught', { commune: 'c', others: ['a'] }],
    ['one', { commune: 'c', others: ['d'] }],
  ]);
});

test('an operator stands at its seat where it has a site there, whatever its other sites', () => {
  const seated = (seat: string) =>
    homeCommunes({ ...document, operators: [operator('many', { seat })] }, DAY).get('many');
  expect(seated('a')).toEqual({ commune: 'a', others: ['b'] });
  expect(seated('d')).toEqual({ commune: 'b', others: ['a'] });
});

test('a commune that hosts only further sites is told with their number', () =>
  expect([...furtherSites(document, DAY)]).toEqual([
    ['a', 2],
    ['d', 1],
  ]));

test('the box of an operator without filières is there, and knows its other communes', () =>
  expect(
    silentOperators(viewAt(document, DAY)).map(({ id, commune, others }) => [id, commune, others]),
  ).toEqual([
    ['gone', undefined, []],
    ['many', 'b', ['a']],
    ['one', 'c', ['d']],
  ]));
