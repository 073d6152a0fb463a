import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextSteps } from '../../../domain/advice/next-steps/next-steps.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { byCodeUnit } from '../../../domain/model/network.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import { admits } from '../../oracle/audience.ts';
import { reasonSlowly } from '../../oracle/blocked.ts';
import { findPathwaysSlowly } from '../../oracle/pathways.ts';
import { bassinsOf, filiereOf, type World, worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';
import { oraclePathwayView, pathwayView } from './views.ts';

/** Filières that at most so many passerelles of P⁺ join to one. */
function within(world: World, from: string, steps: number): Set<string> {
  const found = new Set<string>([from]);
  for (let step = 0; step < steps; step++) {
    for (const id of [...found])
      for (const passerelle of world.pPlus)
        if (passerelle.from === id && world.filieres.has(passerelle.to)) found.add(passerelle.to);
  }
  found.delete(from);
  return found;
}

it('next steps are the best pathways to every filière, the joined ones without, and those that refuse', {
  timeout: patience,
}, () => {
  const seen = { reached: 0, onPaper: 0, notAdmitted: 0 };
  holds(
    fc.property(
      randomNetwork,
      randomDay,
      randomAudience,
      fc.nat(),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (document, at, audience, pick, maxSteps, enrolled) => {
        const from = document.filieres[pick % document.filieres.length]?.id;
        if (from === undefined) return;
        const world = worldAt(document, at, audience);
        const snapshot = forAudience(snapshotAt(document, at), audience);
        const next = nextSteps(snapshot, { from, maxSteps, enrolled })!;
        const isActive = world.active.some(({ id }) => id === from);
        const joined = isActive ? within(world, from, maxSteps) : new Set<string>();
        const all = [...joined].map((to) => {
          const query = { from, to, k: 1, maxSteps, enrolled };
          return { to, best: findPathwaysSlowly(world, query)[0], reason: () => reasonSlowly(world, query) };
        });
        const byId = <T>(list: readonly T[], idOf: (one: T) => string): T[] =>
          [...list].sort((one, other) => byCodeUnit(idOf(one), idOf(other)));
        expect(byId(next.reached, ({ filieres }) => filieres.at(-1)!).map(pathwayView)).toEqual(
          byId(
            all.flatMap(({ best }) => best ?? []),
            ({ filieres }) => filieres.at(-1)!,
          ).map(oraclePathwayView),
        );
        expect(
          byId(next.onPaper, ({ filiere }) => filiere).map(({ filiere, blocked }) => [
            filiere,
            blocked.reason,
          ]),
        ).toEqual(
          byId(
            all.filter(({ best }) => best === undefined),
            ({ to }) => to,
          ).map(({ to, reason }) => [to, reason()]),
        );
        const start = document.filieres.find(({ id }) => id === from)!;
        const around = bassinsOf(world, start).ids;
        const refused = world.active.filter(
          (one) =>
            one.id !== from &&
            !joined.has(one.id) &&
            STAGES.indexOf(one.stage) >= STAGES.indexOf(start.stage) &&
            admits(filiereOf(world, one.id), audience) === 'NO' &&
            bassinsOf(world, one).ids.some((id) => around.includes(id)),
        );
        expect(next.notAdmitted.map(({ filiere }) => filiere).sort(byCodeUnit)).toEqual(
          refused.map(({ id }) => id).sort(byCodeUnit),
        );
        expect(next.notAdmittedCount).toBe(refused.length);
        expect(next.exhaustive).toBe(true);
        // By stage, as people read them.
        const stages = next.reached.map(({ filieres }) =>
          STAGES.indexOf(filiereOf(world, filieres.at(-1)!).stage),
        );
        expect(stages).toEqual([...stages].sort((one, other) => one - other));
        seen.reached += next.reached.length;
        seen.onPaper += next.onPaper.length;
        seen.notAdmitted += next.notAdmittedCount;
      },
    ),
  );
  for (const [list, count] of Object.entries(seen)) expect([list, count > 0]).toEqual([list, true]);
});
