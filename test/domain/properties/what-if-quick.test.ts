import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { patchedSnapshot } from '../../../domain/graph/patched-snapshot.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { applyChanges } from '../../../domain/whatif/apply-changes.ts';
import { compareFindings } from '../../../domain/whatif/compare-findings.ts';
import { QUICK_KINDS, quickDifference } from '../../../domain/whatif/quick-difference.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { randomPatches, toChanges } from '../../support/random-changes.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';

describe('what changes at once when passerelles change', () => {
  it('reads a patched snapshot as the whole document would be read', { timeout: patience }, () => {
    holds(
      fc.property(randomNetwork, randomDay, randomPatches, (document, at, drafts) => {
        const applied = applyChanges(document, at, toChanges(document, drafts));
        if (!applied.ok) return;
        const patched = patchedSnapshot(snapshotAt(document, at), applied.document).snapshot;
        const whole = snapshotAt(applied.document, at);
        expect(patched.passerelles).toEqual(whole.passerelles);
        expect(patched.nodes).toEqual(whole.nodes);
        expect(patched.preps).toEqual(whole.preps);
      }),
    );
  });

  it('is what comparing all findings of those kinds tells', { timeout: patience }, () => {
    const seen = new Set<string>();
    holds(
      fc.property(
        randomNetwork,
        randomDay,
        randomPeriod,
        randomPatches,
        randomAudience,
        (document, at, period, drafts, audience) => {
          const applied = applyChanges(document, at, toChanges(document, drafts));
          if (!applied.ok) return;
          const before = forAudience(snapshotAt(document, at), audience);
          const { snapshot: after, patch } = patchedSnapshot(before, applied.document);
          const quick = quickDifference(before, after, patch, { period });
          const [then, now] = [document, applied.document].map((one) =>
            findGaps(forAudience(snapshotAt(one, at), audience), { period, kinds: QUICK_KINDS }),
          );
          const whole = compareFindings(then!, now!, QUICK_KINDS);
          for (const list of ['gone', 'new', 'changed'] as const)
            for (const { kind } of whole[list]) seen.add(`${kind} ${list}`);
          expect(quick).toEqual(whole);
        },
      ),
    );
    // A kind that never differed would have been compared with nothing.
    claimFrom('long', () => {
      for (const kind of ['M01', 'M01X', 'M02', 'M03', 'M04', 'M06', 'M13'])
        for (const list of ['gone', 'new']) expect([...seen]).toContain(`${kind} ${list}`);
      expect([...seen].sort()).toContain('M07 gone');
    });
  });
});
