import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AT, PERIOD, SIZES, seededNetwork } from '../../../bench/seeded-network.ts';
import { bestMissingPairs } from '../../../domain/analysis/candidates/best-missing-pairs.ts';
import { missingPairs } from '../../../domain/analysis/candidates/missing-pairs.ts';
import type { FindingOf } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { cases, patienceFor, SEED } from '../../support/size.ts';

const RUNS = cases(1_000);

const wholeList = (snapshot: Snapshot): FindingOf<'M04'>[] =>
  findGaps(snapshot, { period: PERIOD, kinds: ['M04'] }) as FindingOf<'M04'>[];

test('the first candidates are those of the whole list, for any audience', {
  timeout: patienceFor(1_000),
}, () => {
  let [longer, gaining] = [0, 0];
  fc.assert(
    fc.property(randomNetwork, randomDay, randomAudience, fc.nat(12), (document, at, audience, k) => {
      const read = () => forAudience(snapshotAt(document, at), audience);
      const all = wholeList(read());
      expect(bestMissingPairs(read(), k).findings).toEqual(all.slice(0, k));
      if (all.length > k) longer += 1;
      if ((all[0]?.evidence.impact.gain ?? 0) > 0) gaining += 1;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(longer, 'some lists are cut').toBeGreaterThan(RUNS / 50);
  expect(gaining, 'some candidates gain something').toBeGreaterThan(RUNS / 50);
});

test('so are those of a network of 600 filières, without looking at all pairs', { timeout: 60_000 }, () => {
  const document = seededNetwork(SIZES[0]!);
  const all = wholeList(snapshotAt(document, AT));
  for (const k of [1, 10, 100, all.length, all.length + 1]) {
    const { findings, lookedAt } = bestMissingPairs(snapshotAt(document, AT), k);
    expect(findings).toEqual(all.slice(0, k));
    if (k <= 10) expect(lookedAt).toBeLessThan(missingPairs(snapshotAt(document, AT)).count / 2);
  }
});
