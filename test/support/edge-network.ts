import { canonical, emptyNetwork, type NetworkDocument } from '../../domain/model/network.ts';

/** Read at 2025-12-31 over 2025, every fact of this network lies on a bound of a rule, or one step beyond it. */
export function edgeNetwork(): NetworkDocument {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const passage = (id: string, from: string, to: string, more: object) => ({
    id,
    from: `f-${from}`,
    to: `f-${to}`,
    kind: 'PROGRESSION' as const,
    ...more,
  });
  const flow = (source: string, target: string, count: number | 'masked') => ({
    source: `f-${source}`,
    target: `f-${target}`,
    from: '2025-01-01',
    to: '2025-12-31',
    kind: 'ORIENTATION' as const,
    declaredBy: 'SENDER' as const,
    count,
  });
  return canonical({
    ...emptyNetwork('Bords'),
    operators: names.map((name) => ({ id: name, name, type: 'LEE' })),
    filieres: names.map((name) => ({
      id: `f-${name}`,
      operator: name,
      name,
      stage: 'LITERACY' as const,
      entry: { written: { min: 3 }, oral: { min: 2, tested: name === 'a' ? 3 : 2 }, numeracy: { max: 3 } },
      exit: { written: name === 'b' ? 2 : 3, numeracy: name === 'c' ? 4 : 3 },
    })),
    passerelles: [
      passage('late-not-yet', 'a', 'b', { planned: true, validFrom: '2024-12-31' }),
      passage('late', 'a', 'c', { planned: true, validFrom: '2024-12-30' }),
      passage('suspended-not-yet', 'b', 'c', { suspendedFrom: '2024-12-31' }),
      passage('suspended', 'b', 'd', { suspendedFrom: '2024-12-30' }),
      passage('last-day', 'c', 'd', { validTo: '2025-12-31' }),
      passage('day-after', 'c', 'e', { validTo: '2025-12-30' }),
      passage('first-day', 'd', 'e', { validFrom: '2025-12-31' }),
      passage('year-old', 'd', 'f', { validFrom: '2025-01-01' }),
      passage('not-a-year', 'e', 'f', { validFrom: '2025-01-02' }),
    ],
    flows: [
      flow('d', 'f', 0),
      flow('e', 'f', 0),
      flow('a', 'b', 5),
      flow('a', 'c', 4),
      flow('b', 'c', 'masked'),
      flow('b', 'a', 6),
    ],
  });
}
