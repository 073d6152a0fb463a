import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_KINDS } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { compareIds } from '../../../domain/model/compare-ids.ts';
import { findGapsSlowly, ORACLE_KINDS } from '../../oracle/find-gaps.ts';
import type { OracleFinding } from '../../oracle/finding.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAsked, randomAudience, toAsked } from '../../support/random-audiences.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';
import { inNameOrder, tellingTheSame, viewOf } from './views.ts';

/** Both certainties of the kinds that have two, every rule that M18 waits for, and each answer of M14. */
const SORTS: readonly string[] = [
  ...['M03', 'M04', 'M09', 'M11', 'M14', 'M15'].flatMap((kind) => [`${kind} certain`, `${kind} possible`]),
  ...['M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M10', 'M10C', 'M11', 'M16'].map(
    (rule) => `M18 ${rule}`,
  ),
  ...['no chain', 'one set', 'several sets'].map((answer) => `M14 ${answer}`),
];

function sortsOf({ kind, certainty, evidence }: OracleFinding): string[] {
  const rules = kind === 'M18' ? (evidence.rules as string[]) : [];
  const sets = kind === 'M14' ? ((evidence.blockingSets as unknown[] | null)?.length ?? 'null') : 0;
  const answer = sets === 'null' ? ['no chain'] : sets === 0 ? [] : [sets === 1 ? 'one set' : 'several sets'];
  return [kind, `${kind} ${certainty}`, ...[...rules, ...answer].map((one) => `${kind} ${one}`)];
}

describe('missing bridges, against a brute-force reading of the rules', () => {
  it('states every kind on both sides', () => {
    expect(ORACLE_KINDS).toEqual(GAP_KINDS);
  });

  it('finds the same whole set of every kind, with the same certainty and evidence', {
    timeout: patience,
  }, () => {
    const seen = new Set<string>();
    holds(
      fc.property(
        randomNetwork,
        randomDay,
        randomPeriod,
        randomAudience,
        randomAsked,
        (document, at, period, audience, draft) => {
          const asked = toAsked(draft, document, period);
          const found = findGaps(forAudience(snapshotAt(document, at), audience), asked);
          const engine = found.map(viewOf);
          const oracle = tellingTheSame(findGapsSlowly(worldAt(document, at, audience), asked), engine);
          for (const finding of oracle) for (const one of sortsOf(finding)) seen.add(one);
          expect(inNameOrder(engine)).toEqual(inNameOrder(oracle));
          for (const [one, next] of found.slice(1).map((next, index) => [found[index]!, next] as const))
            if (one.kind === next.kind && one.kind !== 'M04')
              expect(compareIds(one.elements, next.elements)).toBeLessThan(0);
        },
      ),
    );
    // What never came up would have been compared with nothing.
    expect([...seen]).toEqual(expect.arrayContaining([...GAP_KINDS, ...SORTS]));
  });
});
