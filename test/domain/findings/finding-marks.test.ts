import { describe, expect, it } from 'vitest';
import { evidenceMark } from '../../../domain/findings/evidence-mark.ts';
import { markedElements } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { reviewFindings } from '../../../domain/findings/reviewed-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import { PERIOD } from '../../support/haute-sylve.ts';
import { youngNetwork } from '../../support/young-network.ts';

const snapshot = snapshotAt(youngNetwork({ operators: 60 }), '2026-01-15');
const all = findGaps(snapshot, { period: PERIOD, kinds: ['M01', 'M02'] });
const review = (records: readonly FindingLife[], marks?: number) =>
  reviewFindings(snapshot, records, {
    ...{ period: PERIOD, kinds: ['M01', 'M02'], target: 'OUTLETS', isUnnamed: false, limit: 10 },
    marks,
  });

describe('the marks of findings', () => {
  it('are those of all findings, however few are listed', () => {
    const { findings, marks } = review([], 1_000_000);
    expect(findings.length).toBe(20);
    expect(all.length).toBeGreaterThan(200);
    expect(marks).toEqual(
      all.map((finding) => ({
        key: finding.key,
        on: markedElements(finding),
        certainty: finding.certainty,
      })),
    );
  });

  it('leave out a finding that someone rejected, and no other', () => {
    const [first] = all;
    const record: FindingLife = {
      ...{ key: first!.key, state: 'REJECTED', author: 'IBEFE', date: '2026-01-10', reason: 'Ailleurs' },
      evidence: evidenceMark(first!),
    };
    const { marks } = review([record], 1_000_000);
    expect(marks.map(({ key }) => key)).toEqual(all.slice(1).map(({ key }) => key));
  });

  it('are none unless asked for', () => {
    expect(review([]).marks).toEqual([]);
  });
});
