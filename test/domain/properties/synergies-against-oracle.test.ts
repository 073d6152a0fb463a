import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Synergies } from '../../../domain/advice/synergies/results.ts';
import { synergies } from '../../../domain/advice/synergies/synergies.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { missingPasserelles } from '../../oracle/gaps-levels.ts';
import { type OracleSynergy, synergiesSlowly } from '../../oracle/synergies.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';

const TYPES = ['EFT', 'CEFA', 'EPS'];
const asked = fc.subarray(TYPES, { minLength: 1 });

/** The operators of a network, of one type after another. */
const typed = fc.oneof(randomNetwork, denseNetwork).map(
  (document): NetworkDocument => ({
    ...document,
    operators: document.operators.map((operator, at) => ({ ...operator, type: TYPES[at % TYPES.length]! })),
  }),
);

const nameOf = (a: string, b: string, reasons: readonly string[]): string =>
  `${a} ${b} ${[...reasons].sort()}`;
const countOnly = ({ reasons }: OracleSynergy): boolean =>
  reasons.includes('STAGE') || reasons.includes('SECTOR');

describe('synergies, against looking at every pair', () => {
  it('puts each pair where it belongs, with every reason, and counts all of them', {
    timeout: patience,
  }, () => {
    const met = new Set<string>();
    holds(
      fc.property(
        typed,
        randomDay,
        randomAudience,
        asked,
        fc.nat(),
        (document, at, audience, types, pick) => {
          const sectors = [undefined, ...new Set(document.filieres.map((filiere) => filiere.sector))];
          const sector = sectors[pick % sectors.length];
          const world = worldAt(document, at, audience);
          const missing = missingPasserelles(world);
          const all = missing.map(({ elements }) => `M04:${elements.join(':')}`);
          const gains = new Map(
            missing.map(({ evidence }, at) => [all[at]!, (evidence.impact as { gain: number }).gain]),
          );
          const rejected = new Set(all.slice(0, pick % 2));
          const expected = synergiesSlowly(world, types, sector, rejected);
          const snapshot = forAudience(snapshotAt(document, at), audience);
          const found = Synergies.parse(synergies(snapshot, { types, sector, rejected }));
          const fate = (becomes: OracleSynergy['becomes']) =>
            expected.filter((one) => one.becomes === becomes);

          const proposed = new Set(fate('candidate').map(({ a, b }) => `M04:${a.id}:${b.id}`));
          // What brings no outlet comes after all that brings some.
          const isUseful = (key: string): boolean => (gains.get(key) ?? 0) > 0;
          expect(found.candidates.map(({ key }) => key)).toEqual(
            [...all.filter(isUseful), ...all.filter((key) => !isUseful(key))].filter((key) =>
              proposed.has(key),
            ),
          );
          for (const { key, noGain } of found.candidates) expect(noGain === null).toBe(isUseful(key));
          // Each cell tells its first one, and how many are sure.
          for (const { types: of, best, candidates } of found.cells) {
            const own = found.candidates.filter((one) => one.types.join() === of.join());
            const sure = own.filter(({ certainty }) => certainty === 'certain').length;
            expect(best).toBe(own[0]?.key ?? null);
            expect(candidates).toEqual({ certain: sure, possible: own.length - sure });
            if (own.length > 1) met.add('several in a cell');
          }
          expect(found.refused.map(({ from, to, reasons }) => nameOf(from, to, reasons)).sort()).toEqual(
            fate('refused')
              .filter((one) => !countOnly(one))
              .map(({ a, b, reasons }) => nameOf(a.id, b.id, reasons))
              .sort(),
          );
          const sum = (count: (cell: Synergies['cells'][number]) => number): number =>
            found.cells.reduce((total, cell) => total + count(cell), 0);
          expect(sum(({ joined }) => joined)).toBe(fate('joined').length);
          expect(sum(({ refused }) => refused)).toBe(fate('refused').length);
          for (const reason of ['STAGE', 'SECTOR', 'BASSIN', 'AGE', 'LEVELS'] as const) {
            const stopped = fate('refused').filter(({ reasons }) => reasons.includes(reason));
            expect(sum(({ reasons }) => reasons[reason])).toBe(stopped.length);
          }
          const between = new Set(expected.map(({ a, b }) => `${a.id} ${b.id}`));
          expect(found.passerelles.map(({ id }) => id).sort()).toEqual(
            document.passerelles
              .filter(({ from, to }) => between.has(`${from} ${to}`))
              .map(({ id }) => id)
              .sort(),
          );
          for (const { becomes, reasons } of expected) for (const one of [becomes, ...reasons]) met.add(one);
        },
      ),
    );
    claimFrom('usual', () =>
      expect([...met].sort(), 'every fate and every reason came up').toEqual(
        [
          ...['candidate', 'joined', 'refused', 'STAGE', 'SECTOR', 'BASSIN', 'LEVELS', 'AGE', 'STATUSES'],
          ...['GROUPS', 'COMMUNES', 'PROGRESS', 'DOOR', 'REJECTED', 'several in a cell'],
        ].sort(),
      ),
    );
  });
});
