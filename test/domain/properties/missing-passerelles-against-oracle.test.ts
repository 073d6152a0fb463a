import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { rankBridges } from '../../../domain/findings/missing-passerelle/rank-bridges.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { findGapsSlowly, plainly } from '../../oracle/find-gaps.ts';
import { operatorPairsSlowly, renewalImpacts } from '../../oracle/operator-pairs.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { byIndex, position } from '../../support/random-parts.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';
import { nameOf } from './views.ts';

describe('missing passerelles, against a brute-force reading of the rules', () => {
  it('lists them best first', { timeout: patience }, () => {
    holds(
      fc.property(
        randomNetwork,
        randomDay,
        randomPeriod,
        randomAudience,
        (document, at, period, audience) => {
          const engine = findGaps(forAudience(snapshotAt(document, at), audience), {
            period,
            kinds: ['M04'],
          });
          const oracle = findGapsSlowly(worldAt(document, at, audience), plainly(period), ['M04']);
          expect(engine.map(nameOf)).toEqual(oracle.map(nameOf));
        },
      ),
    );
  });

  it('says the same of each pair of operators and of each renewal', { timeout: patience }, () => {
    holds(
      fc.property(
        randomNetwork,
        randomDay,
        randomPeriod,
        randomAudience,
        fc.array(position, { maxLength: 6 }),
        (document, at, period, audience, refused) => {
          const snapshot = forAudience(snapshotAt(document, at), audience);
          const world = worldAt(document, at, audience);
          const findings = findGaps(snapshot, { period, kinds: ['M04', 'M13'] });
          const elements = new Map(findings.map(({ key, elements }) => [key, elements.join(' ')]));
          const out = findings.length === 0 ? [] : refused.map((one) => byIndex(findings, one));
          const rejectedKeys = new Set(out.map(({ key }) => key));
          const pairs = rankBridges(snapshot, rejectedKeys).listed.map(
            // What rests on lapsed agreements is compared in gain/lapsed-agreements.test.ts.
            ({ keys, renewals, rejected, folded, nearest, onLapsed: _onLapsed, ...pair }) => ({
              ...pair,
              hasOutlet: nearest !== null,
              pairs: keys.map((key) => elements.get(key)),
              renewals: renewals.map((key) => elements.get(key)).sort(),
              rejected: rejected.map((key) => elements.get(key)).sort(),
              folded,
            }),
          );
          const expected = operatorPairsSlowly(world, new Set(out.map(nameOf))).map((pair) => ({
            ...pair,
            hasOutlet: pair.months !== null,
            renewals: [...pair.renewals].sort(),
            rejected: [...pair.rejected].sort(),
            folded: pair.gainWithPossible === 0,
          }));
          expect(pairs).toEqual(expected);
          const brought = findings.flatMap((finding) =>
            finding.kind === 'M13' && finding.evidence.impact !== null
              ? [[nameOf(finding), finding.evidence.impact] as const]
              : [],
          );
          expect(new Map(brought)).toEqual(renewalImpacts(world));
        },
      ),
    );
  });
});
