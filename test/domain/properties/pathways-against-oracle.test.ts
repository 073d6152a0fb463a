import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { reasonSlowly } from '../../oracle/blocked.ts';
import { findPathwaysSlowly, type OraclePathway } from '../../oracle/pathways.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import {
  denseNetwork,
  doubtfulNetwork,
  obstructedNetwork,
  randomNetwork,
} from '../../support/random-network.ts';
import { type QueryDraft, randomDay, randomQueries, toQuery } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';
import { oraclePathwayView, pathwayView } from './views.ts';

interface Answered {
  readonly count: number;
  /** Whether what there is to check took a pathway in front of a faster one. */
  readonly isReordered: boolean;
}

/** The engine's pathways for each question are those of the enumeration, and in its order; what was answered. */
function compare(
  document: NetworkDocument,
  at: string,
  audience: AudienceProfile | undefined,
  drafts: readonly QueryDraft[],
): Answered[] {
  const world = worldAt(document, at, audience);
  const snapshot = forAudience(snapshotAt(document, at), audience);
  const filieres = world.active.map(({ id }) => id);
  if (filieres.length === 0) return [];
  return drafts.map((draft) => {
    const query = toQuery(draft, filieres, [...world.outlets], [...world.operators.keys()]);
    const expected = findPathwaysSlowly(world, query);
    const result = findPathways(snapshot, query);
    if (!result.ok) {
      // Only a sector that no filière has is told apart from a target that nothing leads to.
      expect(result.value).toBe(query.to);
      expect(document.filieres.map(({ sector }) => `sector:${sector}`)).not.toContain(query.to);
      return { count: 0, isReordered: false };
    }
    expect(result.exhaustive).toBe(true);
    expect(result.pathways.map(pathwayView)).toEqual(expected.map(oraclePathwayView));
    for (const [index, pathway] of result.pathways.entries()) {
      const alternatives = pathway.path.map((step) => (step.passerelle === null ? [] : step.alternatives));
      expect(alternatives).toEqual(alternativesOf(expected[index] as OraclePathway));
    }
    expect(result.blocked?.reason).toBe(expected.length > 0 ? undefined : reasonSlowly(world, query));
    return { count: expected.length, isReordered: isReordered(expected) };
  });
}

const isReordered = (pathways: readonly OraclePathway[]): boolean =>
  pathways.some((pathway, index) => {
    const next = pathways[index + 1];
    return next?.complete === true && (!pathway.complete || next.months < pathway.months);
  });

/** Per step, the other passerelles from which the rest still holds, the steps before being those taken. */
function alternativesOf({ choices, path }: OraclePathway): string[][] {
  const taken = path.map(({ passerelle }) => passerelle);
  return taken.map((own, at) => {
    const others = choices
      .filter((choice) => choice.every((passerelle, step) => step >= at || passerelle === taken[step]))
      .map((choice) => choice[at])
      .filter((passerelle) => passerelle !== own);
    return [...new Set(others as string[])].sort();
  });
}

/** Compares the pathways of random networks of a sort, and returns what was answered. */
function compareIn(networks: fc.Arbitrary<NetworkDocument>): Answered[] {
  const found: Answered[] = [];
  holds(
    fc.property(networks, randomDay, randomAudience, randomQueries, (document, at, audience, drafts) => {
      found.push(...compare(document, at, audience, drafts));
    }),
  );
  return found;
}

describe('pathways, against writing down every simple path and every choice of passerelles', () => {
  // What there is to check must have taken a slower pathway to the front now and then.
  it.each([
    ['in networks with everything in the way', fc.oneof(randomNetwork, obstructedNetwork)],
    ['where there is much to check', doubtfulNetwork],
  ])('finds the same k best %s', { timeout: patience }, (_, networks) => {
    const found = compareIn(networks);
    claimFrom('usual', () =>
      expect(found.filter((answered) => answered.isReordered).length).toBeGreaterThan(0),
    );
  });

  it('finds the same k best where there are many', { timeout: patience }, () => {
    const found = compareIn(denseNetwork);
    // The questions must have had answers to put in order.
    claimFrom('usual', () =>
      expect(found.filter(({ count }) => count >= 3).length).toBeGreaterThan(found.length / 20),
    );
  });
});
