import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainParts } from '../../../domain/gain/gain-parts.ts';
import { type Addition, impactCalculator } from '../../../domain/gain/impact.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { gainOf as gainOfSlowly, monthsToOutlet } from '../../oracle/impact.ts';
import { ownTest } from '../../oracle/levels.ts';
import type { Bridge } from '../../oracle/walkable.ts';
import { type World, worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { byIndex, position, weighted } from '../../support/random-parts.ts';
import { randomDay } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';

const bridgeDraft = fc.record({
  from: position,
  to: position,
  kind: weighted<Bridge['kind']>([3, 'PROGRESSION'], [1, 'CONCURRENT']),
});
const network = fc.oneof(randomNetwork, denseNetwork);
const bridges = fc.array(bridgeDraft, { minLength: 1, maxLength: 8, size: 'max' });

function toBridges(
  world: World,
  drafts: readonly { from: number; to: number; kind: Bridge['kind'] }[],
): Bridge[] {
  if (world.active.length === 0) return [];
  return drafts
    .map(({ from, to, kind }) => ({
      from: byIndex(world.active, from).id,
      to: byIndex(world.active, to).id,
      kind,
    }))
    .filter(({ from, to }) => from !== to);
}

function toAddition(world: World, snapshot: Snapshot, bridge: Bridge): Addition {
  const node = (id: string): number => snapshot.nodes.index.get(id) ?? -1;
  return {
    from: node(bridge.from),
    to: node(bridge.to),
    concurrent: bridge.kind === 'CONCURRENT',
    passes: ownTest(world, bridge).overall !== 'NO',
  };
}

const both = (
  document: NetworkDocument,
  at: string,
  audience: AudienceProfile | undefined,
): { world: World; snapshot: Snapshot } => ({
  world: worldAt(document, at, audience),
  snapshot: forAudience(snapshotAt(document, at), audience),
});

describe('impact, against searching the whole network again', () => {
  it('gives each added bridge the same gain, newly served places and months', { timeout: patience }, () => {
    holds(
      fc.property(network, randomDay, randomAudience, bridges, (document, at, audience, drafts) => {
        const { world, snapshot } = both(document, at, audience);
        const impactOf = impactCalculator(snapshot);
        for (const bridge of toBridges(world, drafts)) {
          const months = monthsToOutlet(world, bridge.from, [bridge]) ?? null;
          const expected = { ...gainOfSlowly(world, [bridge]), months };
          expect(impactOf(toAddition(world, snapshot, bridge))).toEqual(expected);
        }
      }),
    );
  });

  it('gives a set of bridges the same joint gain', { timeout: patience }, () => {
    holds(
      fc.property(network, randomDay, randomAudience, bridges, (document, at, audience, drafts) => {
        const { world, snapshot } = both(document, at, audience);
        const added = toBridges(world, drafts);
        const additions = added.map((bridge) => toAddition(world, snapshot, bridge));
        expect(gainParts(snapshot, additions).gain).toBe(gainOfSlowly(world, added).gain);
      }),
    );
  });
});
