import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLevers } from '../../../domain/analysis/levers/levers.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { leversSlowly } from '../../oracle/levers.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';

describe('levers, against lifting every obstacle and every two of them', () => {
  it('opens the same pairs of a start and an outlet, in the same order', { timeout: patience }, () => {
    const opening: number[] = [];
    holds(
      fc.property(randomNetwork, randomDay, randomAudience, (document, at, audience) => {
        const { levers, pairsTried } = findLevers(forAudience(snapshotAt(document, at), audience));
        const told = levers.map(({ obstacles, opened }) => ({
          obstacles,
          opened: opened.flatMap(({ start, outlets }) => outlets.map((outlet) => `${start} ${outlet}`)),
        }));
        const expected = leversSlowly(worldAt(document, at, audience));
        expect(pairsTried).toBe(true);
        expect(told).toEqual(expected);
        for (const { obstacles, opened } of expected) if (opened.length > 0) opening.push(obstacles.length);
      }),
    );
    // Both kinds must have come up: one obstacle that opens a way, and two that only together do.
    claimFrom('long', () => expect(new Set(opening)).toEqual(new Set([1, 2])));
  });
});
