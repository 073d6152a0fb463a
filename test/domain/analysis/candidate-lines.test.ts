import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidateLines, linesOfCandidates } from '../../../domain/analysis/candidates/candidate-lines.ts';
import {
  keyAt,
  missingPairs,
  positionOf,
  positionsOfOperators,
} from '../../../domain/analysis/candidates/missing-pairs.ts';
import { renewals } from '../../../domain/analysis/candidates/renewals.ts';
import { findGaps } from '../../../domain/analysis/find-gaps.ts';
import type { FindingOf } from '../../../domain/analysis/findings.ts';
import { type Addition, gainOf } from '../../../domain/gain/impact.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { cases, claimFrom, patienceFor, SEED } from '../../support/size.ts';

const settings = { numRuns: cases(1_000), seed: SEED };
const timeout = patienceFor(1_000);
const period = { from: '2025-01-01', to: '2025-12-31' };

type Pair = FindingOf<'M04'>;

const pairsOf = (snapshot: Snapshot): Pair[] => findGaps(snapshot, { period, kinds: ['M04'] }) as Pair[];

/** The lines, from the findings and from gains of the whole network computed again for each. */
function linesSlowly(snapshot: Snapshot, rejected: ReadonlySet<string>) {
  const operatorsOf = (a: number, b: number): string =>
    [a, b].map((node) => snapshot.document.operators[snapshot.nodes.operator[node]!]!.id).join(' ');
  const toAddition = ({ elements: [a, b] }: Pair): Addition => ({
    from: snapshot.nodes.index.get(a)!,
    to: snapshot.nodes.index.get(b)!,
    concurrent: false,
    passes: true,
  });
  const all = pairsOf(snapshot);
  const names = [...new Set(all.map(({ evidence }) => evidence.operators.join(' ')))];
  const lines = names.flatMap((name) => {
    const pairs = all.filter(({ evidence }) => evidence.operators.join(' ') === name);
    const kept = pairs.filter(({ key }) => !rejected.has(key));
    if (kept.length === 0) return [];
    const renewed = renewals(snapshot).filter(({ addition: { from, to } }) => operatorsOf(from, to) === name);
    const keptRenewals = renewed.filter(({ key }) => !rejected.has(key));
    const again = keptRenewals.map(({ addition }) => addition);
    const certain = kept.filter(({ certainty }) => certainty === 'certain').map(toAddition);
    const gainWithPossible = gainOf(snapshot, [...kept.map(toAddition), ...again]);
    return [
      {
        operators: kept[0]!.evidence.operators,
        certainty: kept[0]!.certainty,
        keys: kept.map(({ key }) => key),
        renewals: keptRenewals.map(({ key }) => key),
        gain: gainOf(snapshot, [...certain, ...again]),
        gainWithPossible,
        rejected: [...pairs, ...renewed].map(({ key }) => key).filter((key) => rejected.has(key)),
        folded: gainWithPossible === 0,
        best: all.indexOf(kept[0]!),
      },
    ];
  });
  return lines
    .sort(
      (one, other) =>
        one.certainty.localeCompare(other.certainty) ||
        other.gain - one.gain ||
        other.gainWithPossible - one.gainWithPossible ||
        one.best - other.best,
    )
    .map(({ best: _, ...line }) => line);
}

test('rejected pairs and renewals count in no line, and a line of rejected pairs is not shown', {
  timeout,
}, () => {
  const seen = { hidden: 0, changed: 0, renewals: 0 };
  const choices = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(randomNetwork, randomDay, randomAudience, choices, (document, at, audience, chosen) => {
      const snapshot = forAudience(snapshotAt(document, at), audience);
      const candidates = [...pairsOf(snapshot), ...renewals(snapshot)].map(({ key }) => key);
      const rejected = new Set(candidates.filter((_, index) => chosen[index % chosen.length]));
      const lines = candidateLines(snapshot, rejected);
      expect(lines).toEqual(linesSlowly(snapshot, rejected));
      const before = candidateLines(snapshot, new Set());
      if (lines.length < before.length) seen.hidden += 1;
      if (lines.some(({ gain, rejected: out }) => gain > 0 && out.length > 0)) seen.changed += 1;
      if (lines.some(({ rejected: out }) => out.some((key) => key.startsWith('M13')))) seen.renewals += 1;
    }),
    settings,
  );
  claimFrom('usual', () => {
    for (const [what, times] of Object.entries(seen))
      expect(times, what).toBeGreaterThan(settings.numRuns / 200);
  });
});

test('each pair is found by its key and by its operators, best first', { timeout }, () => {
  fc.assert(
    fc.property(randomNetwork, randomDay, (document, at) => {
      const snapshot = snapshotAt(document, at);
      const missing = missingPairs(snapshot);
      const all = pairsOf(snapshot);
      expect(Array.from(missing.order(), (position) => keyAt(missing, position))).toEqual(
        all.map(({ key }) => key),
      );
      expect(all.map(({ key }) => positionOf(missing, key))).toEqual([...missing.order()]);
      const { positionAt } = missingPairs(snapshotAt(document, at));
      const lastFirst = Array.from(all, (_, rank) => positionAt(all.length - 1 - rank));
      expect(lastFirst.reverse(), 'whichever rank is asked for first').toEqual([...missing.order()]);
      for (const rank of [-1, all.length]) expect(() => positionAt(rank)).toThrow(RangeError);
      for (const from of document.operators) {
        for (const to of document.operators) {
          const positions = positionsOfOperators(snapshot, from.id, to.id);
          const expected = all.filter(
            ({ evidence: { operators } }) => operators[0] === from.id && operators[1] === to.id,
          );
          expect([...positions].map((position) => keyAt(missing, position))).toEqual(
            expected.map(({ key }) => key),
          );
          for (const { evidence } of expected) expect(evidence.pairs).toBe(expected.length);
        }
      }
      for (const key of ['M04:nobody:knows', 'M04', 'M01:f1', 'M04:f1:f2:f3'])
        expect(positionOf(missing, key)).toBeUndefined();
      expect(positionsOfOperators(snapshot, 'nobody', 'knows')).toHaveLength(0);
    }),
    settings,
  );
});

test('a line is made only when it is asked for, in the same order', () => {
  fc.assert(
    fc.property(randomNetwork, randomDay, (document, at) => {
      const snapshot = snapshotAt(document, at);
      const lines = linesOfCandidates(snapshot, new Set());
      const all = candidateLines(snapshot, new Set());
      expect(lines.count).toBe(all.length);
      if (lines.count > 0) expect(lines.lineAt(lines.count - 1)).toEqual(all.at(-1));
    }),
    { ...settings, numRuns: cases(100) },
  );
});
