import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPathways } from '../../../domain/analysis/pathways/count.ts';
import { monthsToNearestOutlet, outletsByPathways } from '../../../domain/analysis/pathways/outlets.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { GENERAL_OUTLET } from '../../../domain/model/vocabulary.ts';
import { findPathwaysSlowly, type OraclePathway } from '../../oracle/pathways.ts';
import { type World, worldAt } from '../../oracle/world.ts';
import { randomProfile } from '../../support/random-audiences.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { byIndex, position } from '../../support/random-parts.ts';
import { randomDay } from '../../support/random-queries.ts';
import { holds, patience } from '../properties/runs.ts';

const EVERY = Number.MAX_SAFE_INTEGER;

/** Every pathway from a filière to each outlet, written down. */
function everyPathway(world: World, from: string): readonly OraclePathway[] {
  return [...world.outlets].flatMap((to) => findPathwaysSlowly(world, { from, to, k: EVERY }));
}

function compare(
  document: NetworkDocument,
  at: string,
  profile: AudienceProfile | undefined,
  picked: readonly number[],
): void {
  const world = worldAt(document, at, profile);
  const snapshot = forAudience(snapshotAt(document, at), profile);
  if (world.active.length === 0) return;
  for (const index of picked) {
    const { id } = byIndex(world.active, index);
    const all = everyPathway(world, id);
    expect(outletIds(snapshot, id)).toEqual(outletsOf(all));
    const months = all.map((pathway) => pathway.months);
    const fewest = all.filter((pathway) => pathway.months === Math.min(...months));
    expect(monthsToNearestOutlet(snapshot, snapshot.nodes.index.get(id)!)).toEqual(
      fewest.length === 0
        ? undefined
        : { months: fewest[0]!.months, complete: fewest.some(({ complete }) => complete) },
    );
    for (const outlet of world.outlets) {
      const short = all.filter((pathway) => pathway.outlet === outlet && pathway.steps <= 3);
      const tally = countPathways(snapshot, id, outlet, 3, 4);
      expect(tally).toEqual({ count: Math.min(short.length, 4), exact: short.length <= 4 });
    }
  }
}

const outletIds = (snapshot: Snapshot, id: string): string[] =>
  outletsByPathways(snapshot, snapshot.nodes.index.get(id)!).map((node) => snapshot.nodes.ids[node]!);

/** The general outlet counts only for who reaches no other. */
function outletsOf(all: readonly OraclePathway[]): string[] {
  const outlets = [...new Set(all.map(({ outlet }) => outlet!))].sort();
  return outlets.length > 1 ? outlets.filter((outlet) => outlet !== GENERAL_OUTLET) : outlets;
}

describe('what pathways reach, against writing down every one', () => {
  const profiles = fc.option(randomProfile, { nil: undefined, freq: 3 });
  const starts = fc.array(position, { minLength: 1, maxLength: 3 });

  it('finds the outlets, the nearest one and the number of pathways', { timeout: patience }, () => {
    holds(
      fc.property(randomNetwork, randomDay, profiles, starts, (document, at, profile, picked) => {
        compare(document, at, profile, picked);
      }),
    );
  });

  it('does so where there are many', { timeout: patience }, () => {
    holds(
      fc.property(denseNetwork, randomDay, profiles, starts, (document, at, profile, picked) => {
        compare(document, at, profile, picked);
      }),
    );
  });
});
