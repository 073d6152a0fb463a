import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps, GAP_RULES } from '../../../domain/analysis/find-gaps.ts';
import { GAP_KINDS } from '../../../domain/analysis/results.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { findGapsSlowly, ORACLE_KINDS } from '../../oracle/find-gaps.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAsked, randomAudience, toAsked } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';
import { inNameOrder, tellingTheSame, viewOf } from './views.ts';

describe('missing bridges, against a brute-force reading of the rules', () => {
  it('states every kind on both sides', () => {
    expect(GAP_RULES.map(({ kind }) => kind)).toEqual(GAP_KINDS);
    expect(ORACLE_KINDS).toEqual(GAP_KINDS);
  });

  it('finds the same whole set of every kind, with the same certainty and evidence', {
    timeout: patience,
  }, () => {
    const seen = new Map<string, number>();
    holds(
      fc.property(
        randomNetwork,
        randomDay,
        randomPeriod,
        randomAudience,
        randomAsked,
        (document, at, period, audience, draft) => {
          const asked = toAsked(draft, document, period);
          const engine = findGaps(forAudience(snapshotAt(document, at), audience), asked).map(viewOf);
          const oracle = tellingTheSame(findGapsSlowly(worldAt(document, at, audience), asked), engine);
          for (const { kind } of oracle) seen.set(kind, (seen.get(kind) ?? 0) + 1);
          expect(inNameOrder(engine)).toEqual(inNameOrder(oracle));
        },
      ),
    );
    // A kind that never came up would have been compared with nothing.
    expect([...seen.keys()].sort()).toEqual([...GAP_KINDS].sort());
  });
});
