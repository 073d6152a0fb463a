import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceMark } from '../../../domain/findings/evidence-mark.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { reviewFindings } from '../../../domain/findings/reviewed-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { FindingLife } from '../../../domain/model/finding-life.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { PERIOD } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { youngNetwork } from '../../support/young-network.ts';
import { holds, patience } from '../properties/runs.ts';

const AT = '2026-01-15';
type Folding = Parameters<typeof reviewFindings>[2]['folding'];
const review = (
  document: NetworkDocument,
  at: string,
  folding: Folding,
  records: readonly FindingLife[] = [],
) =>
  reviewFindings(snapshotAt(document, at), records, {
    ...{ period: PERIOD, target: 'OUTLETS', isUnnamed: false, limit: 1_000_000, folding },
  });
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);
const keysOf = (findings: readonly Finding[]): string[] => findings.map(({ key }) => key).sort();

describe('undocumented findings', () => {
  it('are folded under their operators, each once, and none is lost', { timeout: patience }, () => {
    const met = { folded: 0, lines: 0, M18: 0, M01: 0 };
    holds(
      fc.property(randomNetwork, randomDay, (document, at) => {
        const all = findGaps(snapshotAt(document, at), { period: PERIOD });
        const folded = review(document, at, 'folded');
        const parts = folded.undocumented.map(({ operator, counts, lines }) => {
          const part = review(document, at, { operator });
          expect(part.counts).toEqual(counts);
          expect(part.operatorPairCount).toBe(lines);
          expect(part.operatorPairs.every(({ operators: [from] }) => from === operator)).toBe(true);
          met.lines += lines;
          return part.findings;
        });
        expect(keysOf([...folded.findings, ...parts.flat()])).toEqual(keysOf(all));
        met.folded += parts.length;
        met.M18 += parts.flat().filter(({ kind }) => kind === 'M18').length;
        met.M01 += parts.flat().filter(({ kind }) => kind === 'M01').length;
        // What is left needs no documentation of links, and every missing field is folded.
        for (const { kind, certainty, key } of folded.findings) {
          if (['M01', 'M01X', 'M02', 'M08'].includes(kind)) expect(certainty, key).toBe('certain');
        }
      }),
      0.3,
    );
    claimFrom('usual', () => {
      for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(0);
    });
  });

  it('are as many lines as operators in an inventory without passerelles, with every finding in one of them', () => {
    const document = youngNetwork({ operators: 60 });
    const plain = review(document, AT, 'none');
    const { undocumented, counts, operatorPairCount } = review(document, AT, 'folded');
    expect(undocumented.length).toBe(60);
    expect(undocumented.reduce((all, { counts: own }) => all + sum(own), 0) + sum(counts)).toBe(
      sum(plain.counts),
    );
    expect(undocumented.reduce((all, { lines }) => all + lines, 0) + operatorPairCount).toBe(
      plain.operatorPairCount,
    );
    const totals = undocumented.map(({ counts: own }) => sum(own));
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    for (const kind of ['M01', 'M02', 'M04', 'M18']) expect(counts[kind] ?? 0, kind).toBe(0);
  });

  it('are not folded once someone recorded what becomes of them', () => {
    const document = youngNetwork({ operators: 60 });
    const found = review(document, AT, 'none').findings;
    const confirmed = ['M01', 'M04'].map((kind) => found.find((finding) => finding.kind === kind)!);
    const records = confirmed.map(
      (finding): FindingLife => ({
        ...{ key: finding.key, state: 'CONFIRMED', author: 'CSEF', date: '2026-01-10' },
        evidence: evidenceMark(finding),
      }),
    );
    const { findings, counts, operatorPairs } = review(document, AT, 'folded', records);
    expect(findings.map(({ key }) => key)).toContain(confirmed[0]!.key);
    expect(counts.M01).toBe(1);
    expect(operatorPairs.map(({ keys }) => keys.includes(confirmed[1]!.key))).toEqual([true]);
  });
});
