import { expect, it } from 'vitest';
import { applied } from '../../../domain/change/difference.ts';
import { mergedElements } from '../../../domain/change/merge.ts';
import { canonical } from '../../../domain/model/network.ts';
import { network, operator } from '../../support/builders.ts';

it('leads “nothing to report” to the operator that stays, once, and drops what is then said of itself', () => {
  const quarter = { from: '2025-01-01', to: '2025-03-31', declaredBy: 'SENDER' as const };
  const before = canonical(
    network({
      operators: ['o1', 'o2', 'o3'].map((id) => operator(id)),
      nilReports: [
        { source: 'o1', target: 'o3', ...quarter },
        { source: 'o2', target: 'o3', ...quarter },
        { source: 'o3', target: 'o2', ...quarter },
        { source: 'o2', target: 'o1', ...quarter },
      ],
    }),
  );
  const changes = mergedElements(before, { list: 'operators', keep: 'o1', drop: 'o2', take: [] });
  const { nilReports } = applied(before, changes ?? []).document;
  expect(nilReports.map(({ source, target }) => [source, target])).toEqual([
    ['o1', 'o3'],
    ['o3', 'o1'],
  ]);
});
