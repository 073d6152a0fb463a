import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingOf } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { findGapsSlowly } from '../../oracle/find-gaps.ts';
import { isOpened } from '../../oracle/gaps-hole.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAsked, randomProfile, toAsked } from '../../support/random-audiences.ts';
import { denseNetwork, obstructedNetwork } from '../../support/random-network.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';
import { tellingTheSame, textsOf, viewOf } from './views.ts';

describe('blocking sets, against walking every way and lifting what stands in it', () => {
  it('names the same sets in the same order where much is in the way, each with a pathway that it opens', {
    timeout: patience,
  }, () => {
    const sizes = new Set<number>();
    let longest = 0;
    holds(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: obstructedNetwork }, { weight: 1, arbitrary: denseNetwork }),
        randomDay,
        randomPeriod,
        randomProfile,
        randomAsked,
        (document, at, period, audience, draft) => {
          const asked = toAsked(draft, document, period);
          const snapshot = forAudience(snapshotAt(document, at), audience);
          const findings = findGaps(snapshot, { ...asked, kinds: ['M14'] });
          const engine = findings.map(viewOf);
          const world = worldAt(document, at, audience);
          const oracle = tellingTheSame(findGapsSlowly(world, asked, ['M14']), engine);
          expect(engine).toEqual(oracle);
          for (const { evidence, elements } of findings as FindingOf<'M14'>[]) {
            const sets = (evidence.blockingSets ?? []).map(textsOf);
            expect(evidence.opened.length).toBe(sets.length);
            for (const [index, way] of evidence.opened.entries()) {
              const opens = (lift: readonly string[]) => isOpened(world, elements[0], new Set(lift), way);
              expect(opens(sets[index]!)).toBe(true);
              expect(opens(sets[index]!.slice(1))).toBe(false);
              longest = Math.max(longest, way.filieres.length);
            }
          }
          const [first] = (oracle[0]?.evidence.blockingSets ?? []) as string[][];
          if (first !== undefined) sizes.add(first.length);
        },
      ),
    );
    claimFrom('usual', () => expect(longest).toBeGreaterThan(2));
    // One thing to lift, two, three or more at once.
    claimFrom('usual', () => expect([...sizes]).toEqual(expect.arrayContaining([1, 2, 3])));
  });
});
