import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../domain/analysis/find-gaps.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { findGapsSlowly } from '../../oracle/find-gaps.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAsked, randomProfile, toAsked } from '../../support/random-audiences.ts';
import { denseNetwork, obstructedNetwork } from '../../support/random-network.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';
import { tellingTheSame, viewOf } from './views.ts';

describe('blocking sets, against walking every way and lifting what stands in it', () => {
  it('names the same sets in the same order where much is in the way', { timeout: patience }, () => {
    const sizes = new Set<number>();
    holds(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: obstructedNetwork }, { weight: 1, arbitrary: denseNetwork }),
        randomDay,
        randomPeriod,
        randomProfile,
        randomAsked,
        (document, at, period, audience, draft) => {
          const asked = toAsked(draft, document, period);
          const engine = findGaps(forAudience(snapshotAt(document, at), audience), {
            ...asked,
            kinds: ['M14'],
          }).map(viewOf);
          const oracle = tellingTheSame(
            findGapsSlowly(worldAt(document, at, audience), asked, ['M14']),
            engine,
          );
          expect(engine).toEqual(oracle);
          const [first] = (oracle[0]?.evidence.blockingSets ?? []) as string[][];
          if (first !== undefined) sizes.add(first.length);
        },
      ),
    );
    // One thing to lift, two, three or more at once.
    expect([...sizes]).toEqual(expect.arrayContaining([1, 2, 3]));
  });
});
