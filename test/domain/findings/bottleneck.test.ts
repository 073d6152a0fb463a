import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Filiere, Passerelle, ReferralFlow } from '../../../domain/model/entities.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const halfYear = { from: '2025-01-01', to: '2025-06-30' };
const row = (
  source: string,
  count: ReferralFlow['count'],
  more: Partial<ReferralFlow> = {},
): ReferralFlow => ({
  ...period,
  kind: 'ORIENTATION',
  declaredBy: 'SENDER',
  source,
  target: 'b',
  count,
  ...more,
});

function ask(b: Partial<Filiere>, flows: ReferralFlow[], passerelles: Passerelle[] = [passerelle('a', 'b')]) {
  const filieres = [filiere('a'), filiere('a2', { operator: 'op-a' }), filiere('b', b)];
  const document = network({ filieres, passerelles, flows });
  const found = findGaps(snapshotAt(document, '2025-12-31'), { period, kinds: ['M10', 'M18'] });
  return {
    bottleneck: found.find((finding) => finding.kind === 'M10')?.evidence,
    waits: found.flatMap((finding) =>
      finding.kind === 'M18' && finding.elements[0] === 'b' && finding.evidence.rules.includes('M10')
        ? [finding.elements[1]]
        : [],
    ),
  };
}
const settled = { intake: 10, waitMonths: 2 };

describe('M10, a bottleneck', () => {
  test('more people than places in a year; as many is none', () => {
    expect(ask(settled, [row('a', 11)]).bottleneck).toEqual({
      arrivals: '10–19',
      atLeast: false,
      silent: [],
      intake: 10,
      waitMonths: 2,
      because: ['ARRIVALS'],
    });
    expect(ask(settled, [row('a', 10)])).toEqual({ bottleneck: undefined, waits: [] });
  });

  test('a wait of more than six months, whatever is reported', () => {
    expect(ask({ waitMonths: 6, intake: 10 }, [row('a', 1)]).bottleneck).toBeUndefined();
    expect(ask({ waitMonths: 7 }, [])).toMatchObject({
      bottleneck: { arrivals: null, atLeast: true, silent: ['a'], intake: null, because: ['WAIT'] },
      waits: [],
    });
  });

  test('each source counts by the months that its own rows cover', () => {
    // 6 people in half a year are 12 in a year.
    expect(ask(settled, [row('a', 6, halfYear)]).bottleneck).toMatchObject({ arrivals: '10–19' });
    // 4 + 4 in the same half-year, by two kinds of the same source: 16 a year.
    const kinds = [row('a', 4, halfYear), row('a', 4, { ...halfYear, kind: 'REORIENTATION' })];
    expect(ask(settled, kinds).bottleneck).toMatchObject({ arrivals: '10–19' });
    expect(ask(settled, [row('a', 20, { kind: 'INTRODUCTION' })]).bottleneck).toBeUndefined();
  });

  test('an operator that reports beside its filières is one source with them', () => {
    // Apart: 3 × 2 + 3 × 2 = 12 a year. Together: 6 people over the whole year.
    const rows = [row('a', 3, halfYear), row('op-a', 3, { from: '2025-07-01', to: '2025-12-31' })];
    expect(ask(settled, rows).bottleneck).toBeUndefined();
    expect(ask({ ...settled, intake: 5 }, rows).bottleneck).toMatchObject({ arrivals: '5–9' });
  });

  test('thirds and sevenths add up to the places that they equal, and not a hair more', () => {
    const sevenMonths = { from: '2025-01-01', to: '2025-07-31' };
    const threeMonths = { from: '2025-01-01', to: '2025-03-31' };
    const rows = [row('a', 1, sevenMonths), row('SELF', 6, sevenMonths), row('UNKNOWN', 1, threeMonths)];
    // 12/7 + 72/7 + 4 = 16.
    expect(ask({ ...settled, intake: 16 }, rows).bottleneck).toBeUndefined();
    expect(ask({ ...settled, intake: 15 }, rows).bottleneck).toMatchObject({ arrivals: '10–19' });
  });

  test('part of a person a year is not nobody', () => {
    const flows = [row('a', 1, { from: '2024-01-01', to: '2025-12-31' })];
    const document = network({ filieres: [filiere('a'), filiere('b', { intake: 0 })], flows });
    const twoYears = { from: '2024-01-01', to: '2025-12-31' };
    const [found] = findGaps(snapshotAt(document, '2025-12-31'), { period: twoYears, kinds: ['M10'] });
    expect(found?.evidence).toMatchObject({ arrivals: 'masked', because: ['ARRIVALS'] });
  });

  test('too many already is too many; not too many yet waits for those who have still to report', () => {
    const two = [passerelle('a', 'b'), passerelle('a2', 'b', { kind: 'DISCOVERY' })];
    expect(ask(settled, [row('a', 11)], two).bottleneck).toMatchObject({ atLeast: true, silent: ['a2'] });
    expect(ask(settled, [row('a', 9)], two)).toEqual({ bottleneck: undefined, waits: ['flow'] });
    expect(ask(settled, [row('a', 4, halfYear), row('op-a', 1, { kind: 'REORIENTATION' })], two)).toEqual({
      bottleneck: undefined,
      waits: [],
    });
  });

  test('asks only for what is absent, and only when it can tell neither way', () => {
    expect(ask({}, []).waits).toEqual(['flow', 'intake', 'waitMonths']);
    expect(ask({ waitMonths: 2 }, [row('a', 3)]).waits).toEqual(['intake']);
    expect(ask({ intake: 10 }, [row('a', 3)]).waits).toEqual(['waitMonths']);
    expect(ask({ intake: 2 }, [row('a', 3)]).waits).toEqual([]);
  });
});
