import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateLines } from '../../../domain/analysis/candidate-lines.ts';
import { findGaps } from '../../../domain/analysis/find-gaps.ts';
import { findPathways } from '../../../domain/analysis/find-pathways.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Period } from '../../../domain/model/dates.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { GENERAL_OUTLET, type PasserelleKind } from '../../../domain/model/vocabulary.ts';
import { worldAt } from '../../oracle/world.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { byIndex, position, weighted } from '../../support/random-parts.ts';
import {
  type QueryDraft,
  randomDay,
  randomPeriod,
  randomQueries,
  toQuery,
} from '../../support/random-queries.ts';
import { orderPreservingNames, renamed, shuffled } from './rewriting.ts';
import { holds, patience } from './runs.ts';

const network = fc.oneof(randomNetwork, denseNetwork);

/** All that is read from a network: findings and lines in their order, without keys, which are made of ids. */
function gapsOf(document: NetworkDocument, at: string, period: Period) {
  const snapshot = snapshotAt(document, at);
  const findings = findGaps(snapshot, { period });
  const lines = candidateLines(snapshot, new Set()).map(({ keys: _, renewals: __, ...line }) => line);
  return { findings: findings.map(({ key: _, ...finding }) => finding), lines };
}

function queriesFor(document: NetworkDocument, at: string, drafts: readonly QueryDraft[]) {
  const { active, outlets, operators } = worldAt(document, at);
  const filieres = active.map(({ id }) => id);
  if (filieres.length === 0) return [];
  return drafts.map((draft) => toQuery(draft, filieres, [...outlets], [...operators.keys()]));
}

describe('what must not matter', () => {
  it('says the same whatever the order of the rows', { timeout: patience }, () => {
    holds(
      fc.property(
        network,
        randomDay,
        randomPeriod,
        randomQueries,
        fc.integer({ min: 1, max: 999 }),
        (document, at, period, drafts, seed) => {
          const other = shuffled(document, seed);
          expect(gapsOf(other, at, period)).toEqual(gapsOf(document, at, period));
          const [snapshot, otherSnapshot] = [snapshotAt(document, at), snapshotAt(other, at)];
          for (const query of queriesFor(document, at, drafts))
            expect(findPathways(otherSnapshot, query)).toEqual(findPathways(snapshot, query));
        },
      ),
    );
  });

  it('says the same under other ids in the same order', { timeout: patience }, () => {
    holds(
      fc.property(network, randomDay, randomPeriod, randomQueries, (document, at, period, drafts) => {
        const rename = orderPreservingNames(document);
        const other = renamed(document, rename);
        expect(gapsOf(other, at, period)).toEqual(renamed(gapsOf(document, at, period), rename));
        const [snapshot, otherSnapshot] = [snapshotAt(document, at), snapshotAt(other, at)];
        for (const query of queriesFor(document, at, drafts))
          expect(findPathways(otherSnapshot, renamed(query, rename))).toEqual(
            renamed(findPathways(snapshot, query), rename),
          );
      }),
    );
  });
});

describe('one more active passerelle', () => {
  const bridge = fc.record({
    from: position,
    to: position,
    kind: weighted<PasserelleKind>([3, 'PROGRESSION'], [1, 'CONCURRENT'], [1, 'ACCESS'], [1, 'RETURN']),
  });

  it('never shrinks what is reachable', { timeout: patience }, () => {
    holds(
      fc.property(network, randomDay, randomPeriod, bridge, (document, at, period, { from, to, kind }) => {
        const { active } = worldAt(document, at);
        const [a, b] = [active[from % Math.max(1, active.length)], active[to % Math.max(1, active.length)]];
        if (a === undefined || b === undefined || a === b) return;
        const passerelles = [...document.passerelles, { id: 'zzz', from: a.id, to: b.id, kind }];
        const richer = { ...document, passerelles };
        const stuck = (one: NetworkDocument, ...kinds: string[]): string[] =>
          findGaps(snapshotAt(one, at), { period })
            .filter((finding) => kinds.includes(finding.kind))
            .flatMap(({ elements }) => elements.slice(0, 1));
        expect(stuck(document, 'M02')).toEqual(expect.arrayContaining(stuck(richer, 'M02')));
        expect(stuck(document, 'M01')).toEqual(expect.arrayContaining(stuck(richer, 'M01')));
        expect(stuck(document, 'M01', 'M01X')).toEqual(expect.arrayContaining(stuck(richer, 'M01X')));
        for (const outlet of [...document.outlets.map(({ id }) => id), GENERAL_OUTLET]) {
          const query = { from: byIndex(['STARTS', a.id], from), to: outlet, k: 1 };
          const [before, after] = [document, richer].map((one) => findPathways(snapshotAt(one, at), query));
          if (before?.ok && before.pathways.length > 0) expect(after).toMatchObject({ pathways: [{}] });
        }
      }),
    );
  });
});
