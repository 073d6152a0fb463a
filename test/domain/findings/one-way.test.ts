import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const year = { ...period, kind: 'ORIENTATION', declaredBy: 'SENDER' } as const;
const filieres = [filiere('a'), filiere('b'), filiere('a2', { operator: 'op-a' }), filiere('c')];
const passerelles = [passerelle('a', 'b')];
const oneWay = (flows: ReferralFlow[], more: Partial<NetworkDocument> = {}, over = period) =>
  findGaps(snapshotAt(network({ filieres, passerelles, flows, ...more }), '2025-12-31'), {
    period: over,
    kinds: ['M05'],
  });
const onward = (more: Partial<ReferralFlow>): ReferralFlow => ({
  ...year,
  source: 'a',
  target: 'b',
  count: 20,
  ...more,
});
const back = (more: Partial<ReferralFlow>): ReferralFlow => ({
  ...year,
  source: 'b',
  target: 'op-a',
  kind: 'REORIENTATION',
  count: 5,
  ...more,
});

describe('M05, one way only', () => {
  test('five who gave up are enough, four are not; what nobody reported is not zero', () => {
    expect(oneWay([onward({ abandoned: 4 })])).toEqual([]);
    expect(oneWay([onward({ abandoned: 5 })])).toEqual([
      {
        kind: 'M05',
        key: 'M05:a:b',
        elements: ['a', 'b'],
        certainty: 'certain',
        evidence: {
          operators: ['op-a', 'op-b'],
          abandoned: '5–9',
          reoriented: null,
          threshold: 5,
          passerelles: ['a-b'],
        },
      },
    ]);
  });

  test('people sent back to the operator, or to any filière of it, are added up', () => {
    const [found] = oneWay([back({ target: 'a2', count: 3 }), back({ target: 'a', count: 9 })]);
    expect(found?.evidence).toMatchObject({ abandoned: null, reoriented: '10–19' });
    expect(oneWay([back({ count: 3 }), back({ target: 'c', count: 9 })])).toEqual([]);
    expect(oneWay([back({ kind: 'ORIENTATION' })])).toEqual([]);
  });

  test('the larger of both counts, not their sum', () => {
    expect(oneWay([onward({ abandoned: 4 }), back({ count: 4 })])).toEqual([]);
  });

  test("a receiver's figure gives way to the sender's only when the sender gives that figure", () => {
    const receiver = onward({ declaredBy: 'RECEIVER', count: 12, abandoned: 8 });
    expect(oneWay([onward({}), receiver])).toHaveLength(1);
    expect(oneWay([onward({ abandoned: 0 }), receiver])).toEqual([]);
    expect(oneWay([onward({ abandoned: 0, kind: 'INTRODUCTION' }), receiver])).toHaveLength(1);
  });

  test('a return in force between the two operators, whichever filières it joins, answers it', () => {
    const returning = (more: object) => [...passerelles, passerelle('b', 'a2', { kind: 'RETURN', ...more })];
    const flows = [onward({ abandoned: 5 })];
    expect(oneWay(flows, { passerelles: returning({}) })).toEqual([]);
    expect(oneWay(flows, { passerelles: returning({ validTo: '2024-12-31' }) })).toHaveLength(1);
    expect(oneWay(flows, { passerelles: returning({ kind: 'DISCOVERY' }) })).toHaveLength(1);
  });

  test('the threshold follows the length of the period, and only rows inside it count', () => {
    const twoYears = { from: '2024-01-01', to: '2025-12-31' };
    expect(oneWay([onward({ abandoned: 9 })], {}, twoYears)).toEqual([]);
    expect(oneWay([onward({ abandoned: 10 })], {}, twoYears)).toHaveLength(1);
    expect(oneWay([onward({ abandoned: 9, from: '2024-07-01', to: '2025-06-30' })])).toEqual([]);
  });

  test('not within one operator, nor towards an outlet', () => {
    const own = { filieres: [filiere('a'), filiere('b', { operator: 'op-a' })] };
    expect(oneWay([onward({ abandoned: 9 })], own)).toEqual([]);
    const out = { outlets: [{ id: 'job', name: 'Job' }], passerelles: [passerelle('a', 'job')] };
    expect(oneWay([onward({ target: 'job', abandoned: 9 })], out)).toEqual([]);
  });
});
