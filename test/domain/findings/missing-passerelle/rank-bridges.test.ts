import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindingOf } from '../../../../domain/findings/finding.ts';
import { findGaps, listFindings } from '../../../../domain/findings/list-findings.ts';
import { positionsBetween } from '../../../../domain/findings/missing-passerelle/by-operators.ts';
import { doubtsOf } from '../../../../domain/findings/missing-passerelle/doubt.ts';
import { keyAt, positionOf } from '../../../../domain/findings/missing-passerelle/missing-passerelles.ts';
import type { OperatorPair } from '../../../../domain/findings/missing-passerelle/operator-pair.ts';
import { rankBridges } from '../../../../domain/findings/missing-passerelle/rank-bridges.ts';
import { rankedPasserelles } from '../../../../domain/findings/missing-passerelle/ranked.ts';
import { renewals } from '../../../../domain/findings/missing-passerelle/renewals.ts';
import { gainParts } from '../../../../domain/gain/gain-parts.ts';
import type { Addition } from '../../../../domain/gain/impact.ts';
import type { GainPart } from '../../../../domain/gain/results.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { randomAudience } from '../../../support/random-audiences.ts';
import { randomNetwork } from '../../../support/random-network.ts';
import { randomDay } from '../../../support/random-queries.ts';
import { cases, claimFrom, patienceFor, SEED } from '../../../support/size.ts';

const settings = { numRuns: cases(2_000), seed: SEED };
const timeout = patienceFor(2_000);
const period = { from: '2025-01-01', to: '2025-12-31' };

type Missing = FindingOf<'M04'>;

const missingOf = (snapshot: Snapshot): Missing[] =>
  findGaps(snapshot, { period, kinds: ['M04'] }) as Missing[];

type Places = Pick<OperatorPair, 'placesConcerned' | 'outlets'> & { readonly estimated: number };

/** Whom the filières of a gain concern: their places, how many of these are estimated, and the outlets. */
function concernedOf(parts: readonly GainPart[]): Places {
  const gaining = parts.filter(({ outlets }) => outlets.length > 0);
  const placesOf = (some: readonly GainPart[]): number => some.reduce((sum, { places }) => sum + places, 0);
  return {
    placesConcerned: placesOf(gaining),
    estimated: placesOf(gaining.filter(({ estimated }) => estimated)),
    outlets: [...new Set(gaining.flatMap(({ outlets }) => outlets))].sort(),
  };
}

/** A pair with its estimated places only: on how many known intakes they rest is held to the oracle elsewhere. */
function withoutBasis({ estimate, withPossible, nearest, onLapsed: _, ...pair }: OperatorPair) {
  const { estimate: all, ...others } = withPossible;
  return {
    ...pair,
    hasNearest: nearest !== null,
    estimated: estimate?.places ?? 0,
    withPossible: { ...others, estimated: all?.places ?? 0 },
  };
}

const lineCount = (listed: readonly OperatorPair[], isOf: (pair: OperatorPair) => boolean) => {
  const own = listed.filter(isOf);
  return { lines: own.length, findings: own.reduce((sum, { keys }) => sum + keys.length, 0) };
};

/** The pairs of operators, from the findings and from gains of the whole network computed again for each. */
function operatorPairsSlowly(snapshot: Snapshot, rejected: ReadonlySet<string>) {
  const operatorsOf = (a: number, b: number): string =>
    [a, b].map((node) => snapshot.document.operators[snapshot.nodes.operator[node]!]!.id).join(' ');
  const toAddition = ({ elements: [a, b] }: Missing): Addition => ({
    from: snapshot.nodes.index.get(a)!,
    to: snapshot.nodes.index.get(b)!,
    concurrent: false,
    passes: true,
  });
  const all = missingOf(snapshot);
  const names = [...new Set(all.map(({ evidence }) => evidence.operators.join(' ')))];
  const found = names.flatMap((name) => {
    const missing = all.filter(({ evidence }) => evidence.operators.join(' ') === name);
    const kept = missing.filter(({ key }) => !rejected.has(key));
    if (kept.length === 0) return [];
    const renewed = renewals(snapshot).filter(({ addition: { from, to } }) => operatorsOf(from, to) === name);
    const keptRenewals = renewed.filter(({ key }) => !rejected.has(key));
    const again = keptRenewals.map(({ addition }) => addition);
    const certain = kept.filter(({ certainty }) => certainty === 'certain').map(toAddition);
    const { gain, parts } = gainParts(snapshot, [...certain, ...again]);
    const withPossible = gainParts(snapshot, [...kept.map(toAddition), ...again]);
    return [
      {
        operators: kept[0]!.evidence.operators,
        certainty: kept[0]!.certainty,
        doubts: doubtsOf(kept[0]!),
        certainCount: certain.length,
        keys: kept.map(({ key }) => key),
        renewals: keptRenewals.map(({ key }) => key),
        gain,
        ...concernedOf(parts),
        months: kept[0]!.evidence.impact.months,
        hasNearest: kept[0]!.evidence.impact.months !== null,
        gainWithPossible: withPossible.gain,
        withPossible: concernedOf(withPossible.parts),
        rejected: [...missing, ...renewed].map(({ key }) => key).filter((key) => rejected.has(key)),
        folded: withPossible.gain === 0,
        best: all.indexOf(kept[0]!),
      },
    ];
  });
  return found
    .sort(
      (one, other) =>
        one.certainty.localeCompare(other.certainty) ||
        other.gain - one.gain ||
        other.gainWithPossible - one.gainWithPossible ||
        one.best - other.best,
    )
    .map(({ best: _, ...pair }, at) => ({ ...pair, rank: at + 1 }));
}

test('rejected findings count in no pair of operators, and a pair of which all are rejected is not shown', {
  timeout,
}, () => {
  const seen = { hidden: 0, changed: 0, renewals: 0 };
  const choices = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(randomNetwork, randomDay, randomAudience, choices, (document, at, audience, chosen) => {
      const snapshot = forAudience(snapshotAt(document, at), audience);
      const keys = [...missingOf(snapshot), ...renewals(snapshot)].map(({ key }) => key);
      const rejected = new Set(keys.filter((_, index) => chosen[index % chosen.length]));
      const { count, listed, useful, useless } = rankBridges(snapshot, rejected);
      expect(listed.map(withoutBasis)).toEqual(operatorPairsSlowly(snapshot, rejected));
      const isUseful = ({ folded }: OperatorPair): boolean => !folded;
      expect([useful, useless]).toEqual([
        lineCount(listed, isUseful),
        lineCount(listed, (one) => one.folded),
      ]);
      expect(count).toBe(listed.length);
      const before = rankBridges(snapshot, new Set());
      if (count < before.count) seen.hidden += 1;
      if (listed.some(({ gain, rejected: out }) => gain > 0 && out.length > 0)) seen.changed += 1;
      if (listed.some(({ rejected: out }) => out.some((key) => key.startsWith('M13')))) seen.renewals += 1;
    }),
    settings,
  );
  claimFrom('long', () => {
    for (const [what, times] of Object.entries(seen))
      expect(times, what).toBeGreaterThan(settings.numRuns / 400);
  });
});

test('each missing passerelle is found by its key and by its operators, best first', { timeout }, () => {
  fc.assert(
    fc.property(randomNetwork, randomDay, (document, at) => {
      const snapshot = snapshotAt(document, at);
      const ranked = [...rankedPasserelles(snapshot)];
      const all = missingOf(snapshot);
      expect(ranked.map((position) => keyAt(snapshot, position))).toEqual(all.map(({ key }) => key));
      expect(all.map(({ key }) => positionOf(snapshot, key))).toEqual(ranked);
      const [list] = listFindings(snapshot, { period, kinds: ['M04'] });
      for (const rank of [-1, all.length]) expect(() => list?.findingAt(rank)).toThrow(RangeError);
      for (const from of document.operators) {
        for (const to of document.operators) {
          const positions = positionsBetween(snapshot, from.id, to.id);
          const expected = all.filter(
            ({ evidence: { operators } }) => operators[0] === from.id && operators[1] === to.id,
          );
          expect(Array.from(positions, (position) => keyAt(snapshot, position))).toEqual(
            expected.map(({ key }) => key),
          );
          for (const { evidence } of expected) expect(evidence.pairs).toBe(expected.length);
        }
      }
      for (const key of ['M04:nobody:knows', 'M04', 'M01:f1', 'M04:f1:f2:f3'])
        expect(positionOf(snapshot, key)).toBeUndefined();
      expect(positionsBetween(snapshot, 'nobody', 'knows')).toHaveLength(0);
    }),
    settings,
  );
});

test('the first pairs of operators are those of the whole list', () => {
  fc.assert(
    fc.property(randomNetwork, randomDay, fc.nat(4), (document, at, limit) => {
      const all = rankBridges(snapshotAt(document, at), new Set());
      const first = rankBridges(snapshotAt(document, at), new Set(), limit);
      expect(first).toEqual({ ...all, listed: all.listed.slice(0, limit) });
    }),
    { ...settings, numRuns: cases(100) },
  );
});
