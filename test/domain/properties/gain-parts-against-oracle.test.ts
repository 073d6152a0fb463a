import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAgreements } from '../../../domain/advice/plan/plan-agreements.ts';
import { bridgesBetween } from '../../../domain/findings/missing-passerelle/bridges.ts';
import { rankBridges } from '../../../domain/findings/missing-passerelle/rank-bridges.ts';
import { gainParts } from '../../../domain/gain/gain-parts.ts';
import type { GainParts } from '../../../domain/gain/results.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { gainOf, placesOf } from '../../oracle/impact.ts';
import { ownTest } from '../../oracle/levels.ts';
import { type Bridge, servedBy } from '../../oracle/walkable.ts';
import { filiereOf, type World, worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { byIndex, position } from '../../support/random-parts.ts';
import { randomDay } from '../../support/random-queries.ts';
import { cases, claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';

const network = fc.oneof(randomNetwork, denseNetwork);
const bridges = fc.array(fc.record({ from: position, to: position }), { maxLength: 6, size: 'max' });
const NONE: ReadonlySet<string> = new Set();

const toBridges = (world: World, drafts: readonly { from: number; to: number }[]): Bridge[] =>
  world.active.length === 0
    ? []
    : drafts
        .map(({ from, to }) => ({
          from: byIndex(world.active, from).id,
          to: byIndex(world.active, to).id,
          kind: 'PROGRESSION' as const,
        }))
        .filter(({ from, to }) => from !== to);

const toAdditions = (world: World, { nodes }: Snapshot, some: readonly Bridge[]) =>
  some.map((bridge) => ({
    from: nodes.index.get(bridge.from) ?? -1,
    to: nodes.index.get(bridge.to) ?? -1,
    concurrent: false,
    passes: ownTest(world, bridge).overall !== 'NO',
  }));

/** What the oracle's reach says of each filière: outlets that one set of bridges brings and another does not. */
function partsSlowly(world: World, beside: readonly Bridge[], added: readonly Bridge[]): object[] {
  const [now, earlier, after] = [
    servedBy(world),
    servedBy(world, beside),
    servedBy(world, [...beside, ...added]),
  ];
  return world.active.flatMap(({ id, stage }) => {
    const beyond = (reach: typeof now): string[] =>
      [...(reach.get(id) ?? [])].filter((outlet) => now.get(id)?.has(outlet) !== true);
    const [known, fresh] = [beyond(earlier), beyond(after)];
    const outlets = fresh.filter((outlet) => !known.includes(outlet)).sort();
    const dropped = known.filter((outlet) => !fresh.includes(outlet)).sort();
    if (stage === 'INTAKE' || outlets.length + dropped.length === 0) return [];
    const { places, estimated } = placesOf(world, filiereOf(world, id));
    const gain = places * (outlets.length - dropped.length);
    const newlyServed = (earlier.get(id)?.size ?? 0) === 0;
    return [{ filiere: id, places, estimated, outlets, dropped, newlyServed, gain }];
  });
}

const byFiliere = ({ parts }: GainParts): object[] =>
  [...parts].sort((one, other) => (one.filiere < other.filiere ? -1 : 1));
const largestFirst = ({ parts }: GainParts): boolean =>
  parts.every(({ gain }, at) => at === 0 || gain <= parts[at - 1]!.gain);

describe('the parts of a gain, against searching the whole network again', () => {
  it('are those of each filière, and add up, beside other bridges too', { timeout: patience }, () => {
    const drops = { count: 0 };
    holds(
      fc.property(
        network,
        randomDay,
        randomAudience,
        bridges,
        bridges,
        (document, at, audience, one, other) => {
          const world = worldAt(document, at, audience);
          const snapshot = forAudience(snapshotAt(document, at), audience);
          const [beside, added] = [toBridges(world, one), toBridges(world, other)];
          const additions = toAdditions(world, snapshot, added);
          const alone = gainParts(snapshot, additions);
          const { gain, newlyServed } = gainOf(world, added);
          expect(alone).toMatchObject({ gain, newlyServed });
          expect(byFiliere(alone)).toEqual(sorted(partsSlowly(world, [], added)));
          const more = gainParts(snapshot, additions, toAdditions(world, snapshot, beside));
          expect(more.gain).toBe(gainOf(world, [...beside, ...added]).gain - gainOf(world, beside).gain);
          expect(byFiliere(more)).toEqual(sorted(partsSlowly(world, beside, added)));
          expect(largestFirst(alone) && largestFirst(more)).toBe(true);
          drops.count += more.parts.filter(({ dropped }) => dropped.length > 0).length;
        },
      ),
    );
    // The general outlet that other bridges brought stops counting once there is a better one.
    claimFrom('long', () => expect(drops.count).toBeGreaterThan(0));
  });

  it('add up to the gain that a line and an agreement show', { timeout: patience }, () => {
    const seen = { lines: 0, agreements: 0 };
    holds(
      fc.property(network, randomDay, randomAudience, (document, at, audience) => {
        const snapshot = forAudience(snapshotAt(document, at), audience);
        const partsOf = (some: readonly (readonly [string, string])[], sure: boolean): readonly Addition[] =>
          some
            .flatMap((operators) => bridgesBetween(snapshot, operators, NONE))
            .filter(({ certain }) => certain || !sure)
            .map(({ addition }) => addition);
        for (const { operators, gain, gainWithPossible } of rankBridges(snapshot, NONE).listed) {
          expect(gainParts(snapshot, partsOf([operators], true)).gain).toBe(gain);
          expect(gainParts(snapshot, partsOf([operators], false)).gain).toBe(gainWithPossible);
          seen.lines += Number(gain > 0);
        }
        const step = planAgreements(snapshot, { n: 3, rejected: NONE }).steps.at(-1);
        const set = step?.exact ?? step?.plan;
        const both = ([one, other]: readonly [string, string]): [string, string][] => [
          [one, other],
          [other, one],
        ];
        let above: [string, string][] = [];
        for (const { operators, gainAlone, gainInPlan } of set?.agreements ?? []) {
          const own = partsOf(both(operators), true);
          expect(gainParts(snapshot, own).gain).toBe(gainAlone);
          expect(gainParts(snapshot, own, partsOf(above, true)).gain).toBe(gainInPlan);
          above = [...above, ...both(operators)];
          seen.agreements += 1;
        }
        const all = { sure: partsOf(above, true), any: partsOf(above, false) };
        expect(gainParts(snapshot, all.sure).gain).toBe(set?.gain ?? 0);
        expect(gainParts(snapshot, all.any).gain).toBe(set?.gainWithPossible ?? 0);
      }),
    );
    expect(Math.min(seen.lines, seen.agreements)).toBeGreaterThan(cases(1_000) / 100);
  });
});

type Addition = Parameters<typeof gainParts>[1][number];
const sorted = (parts: object[]): object[] =>
  (parts as { filiere: string }[]).sort((one, other) => (one.filiere < other.filiere ? -1 : 1));
