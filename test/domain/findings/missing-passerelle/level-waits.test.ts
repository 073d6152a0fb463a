import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FindingOf } from '../../../../domain/findings/finding.ts';
import { findGaps } from '../../../../domain/findings/list-findings.ts';
import { eachLevelWait } from '../../../../domain/findings/missing-passerelle/level-waits.ts';
import { type Snapshot, snapshotAt } from '../../../../domain/graph/snapshot.ts';
import { DIMENSIONS } from '../../../../domain/model/vocabulary.ts';
import { randomNetwork } from '../../../support/random-network.ts';
import { randomDay } from '../../../support/random-queries.ts';
import { cases, claimFrom } from '../../../support/size.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };

/** Filière, side and dimension asked for, each once. */
function asked(snapshot: Snapshot): string[] {
  const found: string[] = [];
  eachLevelWait(snapshot, (node, side, dimensions) => {
    DIMENSIONS.forEach((dimension, bit) => {
      if ((dimensions & (1 << bit)) !== 0) found.push(`${snapshot.nodes.ids[node]} ${side} ${dimension}`);
    });
  });
  expect(new Set(found).size, 'asked for once').toBe(found.length);
  return found.sort();
}

/** The same, from the levels that the findings show. */
function askedByFindings(snapshot: Snapshot): string[] {
  const filieres = new Map(snapshot.document.filieres.map((filiere) => [filiere.id, filiere]));
  const found = new Set<string>();
  const findings = findGaps(snapshot, { period: PERIOD, kinds: ['M04'] }) as FindingOf<'M04'>[];
  for (const { elements, evidence } of findings) {
    const [from, to] = elements;
    for (const { dimension, verdict } of evidence.levels.dimensions) {
      if (verdict !== 'UNKNOWN') continue;
      const { min, tested, max } = filieres.get(to)?.entry?.[dimension] ?? {};
      if ((min ?? tested ?? max) === undefined) found.add(`${to} entry ${dimension}`);
      else if (filieres.get(from)?.exit?.[dimension] === undefined) found.add(`${from} exit ${dimension}`);
    }
  }
  return [...found].sort();
}

test('the levels asked for are those that leave missing passerelles in doubt and that nobody gave', () => {
  let levels = 0;
  fc.assert(
    fc.property(randomNetwork, randomDay, (document, at) => {
      const found = asked(snapshotAt(document, at));
      expect(found).toEqual(askedByFindings(snapshotAt(document, at)));
      levels += found.length;
    }),
    { numRuns: cases(500), seed: 2008 },
  );
  claimFrom('usual', () => expect(levels, 'levels seen').toBeGreaterThan(0.6 * cases(500)));
});
