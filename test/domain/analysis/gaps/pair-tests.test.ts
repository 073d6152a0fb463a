import fc from 'fast-check';
import { expect, test } from 'vitest';
import { audiencesMeet } from '../../../../domain/analysis/gaps/audience-overlap.ts';
import { filiereBassins } from '../../../../domain/analysis/gaps/bassins.ts';
import { FOLLOWING, Followers, sectorsMeet } from '../../../../domain/analysis/gaps/followers.ts';
import { pairTest } from '../../../../domain/analysis/gaps/pair-tests.ts';
import { explainPair } from '../../../../domain/analysis/levels.ts';
import { snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { DIMENSIONS } from '../../../../domain/model/vocabulary.ts';
import { randomNetwork } from '../../../support/random-network.ts';
import { randomDay } from '../../../support/random-queries.ts';
import { cases, claimFrom } from '../../../support/size.ts';

test('all dimensions at once say the same as one after the other', { timeout: 60_000 }, () => {
  const seen = { refused: 0, fails: 0, sure: 0, inDoubt: 0, raises: 0 };
  fc.assert(
    fc.property(randomNetwork, randomDay, (document, at) => {
      const snapshot = snapshotAt(document, at);
      const { index, stage, sector, active } = snapshot.nodes;
      const pairs = pairTest(snapshot);
      const followers = new Followers(snapshot);
      const bassins = filiereBassins(snapshot).of;
      for (const from of document.filieres) {
        const origin = index.get(from.id)!;
        const followed = new Set(
          bassins[origin]!.flatMap((bassin) => {
            const count = followers.look(origin, bassin);
            return [...followers.found.slice(0, count)];
          }),
        );
        for (const to of document.filieres) {
          const [a, b] = [index.get(from.id)!, index.get(to.id)!];
          const { overall, dimensions } = explainPair(snapshot, a, b);
          const unknown = dimensions.filter(({ verdict }) => verdict === 'UNKNOWN');
          const bits = unknown.reduce((sum, { dimension }) => sum | (1 << DIMENSIONS.indexOf(dimension)), 0);
          const fails = overall === 'NO';
          expect(pairs.meet(a, b)).toBe(audiencesMeet(snapshot, a, b));
          if (!fails) expect(pairs.doubts(a, b)).toBe(bits);
          const follows = (FOLLOWING[stage[a]!]! & (1 << stage[b]!)) !== 0;
          const isNear = active[b] === 1 && bassins[b]!.some((bassin) => bassins[a]!.includes(bassin));
          const mayFollow = follows && isNear && sectorsMeet(sector[a]!, sector[b]!);
          expect(followed.has(b)).toBe(mayFollow && !fails);
          if (mayFollow && fails) seen.refused += 1;
          const above = DIMENSIONS.some((name) => {
            const had = Math.max(from.exit?.[name] ?? 0, needOf(from.entry?.[name]));
            return had >= 1 && (to.exit?.[name] ?? 0) > had;
          });
          expect(pairs.raises(a, b)).toBe(above);
          seen[fails ? 'fails' : bits === 0 ? 'sure' : 'inDoubt'] += 1;
          if (above) seen.raises += 1;
        }
      }
    }),
    { numRuns: cases(300), seed: 2008 },
  );
  claimFrom('usual', () => {
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(cases(300) / 3);
  });
});

const needOf = (entry: { min?: number | undefined; tested?: number | undefined } | undefined): number =>
  Math.max(entry?.min ?? 0, entry?.tested ?? 0);
