import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateLines } from '../../../domain/analysis/candidate-lines.ts';
import { findGaps, GAP_RULES } from '../../../domain/analysis/find-gaps.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { candidateLinesSlowly, renewalImpacts } from '../../oracle/candidate-lines.ts';
import { findGapsSlowly, ORACLE_KINDS, plainly } from '../../oracle/find-gaps.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';
import { inNameOrder, nameOf, tellingTheSame, viewOf, waitingFor } from './views.ts';

/** The kinds that both sides state; a rule named in M18 that only one side states is left out of it. */
const KINDS = ORACLE_KINDS.filter((k) => !['M04','M09','M12','M14','M16'].includes(k)).filter((kind) => GAP_RULES.some((rule) => rule.kind === kind));

describe('missing bridges, against a brute-force reading of the rules', () => {
  it('finds the same whole set of every kind, with the same certainty and evidence', {
    timeout: patience,
  }, () => {
    const seen = new Map<string, number>();
    holds(
      fc.property(randomNetwork, randomDay, randomPeriod, (document, at, period) => {
        const engine = waitingFor(
          KINDS,
          findGaps(snapshotAt(document, at), { period, kinds: KINDS }).map(viewOf),
        );
        const slow = findGapsSlowly(worldAt(document, at), plainly(period), KINDS);
        const oracle = waitingFor(KINDS, tellingTheSame(slow, engine));
        for (const { kind } of oracle) seen.set(kind, (seen.get(kind) ?? 0) + 1);
        expect(inNameOrder(engine)).toEqual(inNameOrder(oracle));
      }),
    );
    // A kind that never came up would have been compared with nothing.
    expect([...seen.keys()].sort()).toEqual([...KINDS].sort());
  });

  it('lists missing passerelles in the order of candidates', { timeout: patience }, () => {
    holds(
      fc.property(randomNetwork, randomDay, randomPeriod, (document, at, period) => {
        const engine = findGaps(snapshotAt(document, at), { period, kinds: ['M04'] });
        const oracle = findGapsSlowly(worldAt(document, at), plainly(period), ['M04']);
        expect(engine.map(nameOf)).toEqual(oracle.map(nameOf));
      }),
    );
  });

  it('says the same of each line of candidates and of each renewal', { timeout: patience }, () => {
    holds(
      fc.property(randomNetwork, randomDay, randomPeriod, (document, at, period) => {
        const snapshot = snapshotAt(document, at);
        const world = worldAt(document, at);
        const findings = findGaps(snapshot, { period, kinds: ['M04', 'M13'] });
        const elements = new Map(findings.map(({ key, elements }) => [key, elements.join(' ')]));
        const lines = candidateLines(snapshot, findings).map(({ keys, renewals, folded, ...line }) => ({
          ...line,
          pairs: keys.map((key) => elements.get(key)),
          renewals: renewals.map((key) => elements.get(key)).sort(),
          folded,
        }));
        const expected = candidateLinesSlowly(world).map((line) => ({
          ...line,
          renewals: [...line.renewals].sort(),
          folded: line.gainWithPossible === 0,
        }));
        expect(lines).toEqual(expected);
        const brought = findings.flatMap((finding) =>
          finding.kind === 'M13' && finding.evidence.impact !== null
            ? [[nameOf(finding), finding.evidence.impact] as const]
            : [],
        );
        expect(new Map(brought)).toEqual(renewalImpacts(world));
      }),
    );
  });
});
