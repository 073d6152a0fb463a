import { expect, it } from 'vitest';
import { matchNames } from '../../../client/components/match-options.ts';
import { typeNames } from '../../../client/model/labels.ts';
import { typeLabel } from '../../../domain/map/names.ts';
import { emptyNetwork } from '../../../domain/model/network.ts';
import { OPERATOR_TYPES } from '../../../domain/model/operator-types.ts';

const network = emptyNetwork('n');
const options = OPERATOR_TYPES.map(({ id }) => ({
  value: id,
  label: typeLabel(network, id, '2025-12-31', 'fr'),
}));
const find = (search: string): string[] =>
  matchNames((id) => typeNames(network, id))({ options, search, limit: 99 }).flatMap((option) =>
    'value' in option ? [option.value] : [],
  );

it('finds an operator type by its former names and its acronym, not only by its name of the day', () => {
  expect(options.find(({ value }) => value === 'EPS')?.label).toBe('Enseignement pour adultes');
  expect(find('promotion')).toEqual(['EPS']);
  expect(find('EPS')).toEqual(['EPS']);
  expect(find('adultes enseignement')).toEqual(['EPS']);
  expect(find('promotion adultes')).toEqual([]);
});
