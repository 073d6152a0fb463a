import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { applyChanges } from '../../../domain/whatif/apply-changes.ts';
import { differenceSteps } from '../../../domain/whatif/difference-steps.ts';
import { QUICK_KINDS } from '../../../domain/whatif/quick-difference.ts';
import type { FindingRef, WhatIf } from '../../../domain/whatif/results.ts';
import { compareNetworks } from '../../oracle/compare-networks.ts';
import { findGapsSlowly, plainly } from '../../oracle/find-gaps.ts';
import { endsOf, findingsDifference, serviceBesides, startsDifference } from '../../oracle/what-if.ts';
import { supposedWorld, worldAt } from '../../oracle/world.ts';
import { randomAudience } from '../../support/random-audiences.ts';
import { randomChanges, randomPatches, toChanges } from '../../support/random-changes.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { byIndex, position } from '../../support/random-parts.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';

const names = (refs: readonly FindingRef[]): string[] =>
  refs.map(({ kind, elements }) => [kind, ...elements].join(' ')).sort();

/** Kinds of which the brute force keeps all that may be told, where the analysis tells one. */
const TOLD_OTHERWISE: readonly string[] = ['M13', 'M14', 'M16'];

describe('what supposed changes change', () => {
  it('leaves a document that can be read, or says which change cannot be made', { timeout: patience }, () => {
    let refused = 0;
    holds(
      fc.property(randomNetwork, randomDay, randomChanges, (document, at, drafts) => {
        const changes = toChanges(document, drafts);
        const asGiven = JSON.stringify(document);
        const applied = applyChanges(document, at, changes);
        expect(JSON.stringify(document)).toBe(asGiven);
        if (applied.ok) {
          // The operators that were linked before tell whose links are documented; they are no part of a file.
          const { linked: _linked, ...kept } = applied.document;
          const read = readNetwork(kept);
          expect(read.ok ? [] : read.problems).toEqual([]);
          return;
        }
        refused += 1;
        for (const { change, path } of applied.problems) {
          expect(changes[change]).toBeDefined();
          expect(path).toMatch(new RegExp(`^changes\\[${change}\\]\\.`));
        }
      }),
    );
    expect(refused).toBeGreaterThan(0);
  });

  it('is the same by what stands near a passerelle as by comparing everything', { timeout: patience }, () => {
    holds(
      fc.property(
        randomNetwork,
        randomDay,
        randomPeriod,
        fc.oneof({ weight: 4, arbitrary: randomPatches }, { weight: 1, arbitrary: randomChanges }),
        randomAudience,
        position,
        (document, at, period, drafts, audience, end) => {
          const changes = toChanges(document, drafts);
          const before = forAudience(snapshotAt(document, at), audience);
          const ends = { from: byIndex(document.filieres, end).id, to: 'emploi' };
          const told = [...differenceSteps(before, changes, { period, ends })];
          const applied = applyChanges(document, at, changes);
          if (!applied.ok) {
            expect(told).toEqual([{ step: 'refused', problems: applied.problems }]);
            return;
          }
          const whole = compareNetworks(
            forAudience(snapshotAt(document, at), audience),
            forAudience(snapshotAt(applied.document, at), audience),
            { period, ends },
          );
          expect(told.at(-1)).toEqual({ step: 'full', difference: whole });
          // What is told before is told again at the end, but for kinds that were still being worked out.
          const only = (list: readonly FindingRef[]) => list.filter(({ kind }) => QUICK_KINDS.includes(kind));
          const { gone, new: fresh, changed } = whole.findings;
          const known = { kinds: QUICK_KINDS, gone: only(gone), new: only(fresh), changed: only(changed) };
          expect(told[0]).toEqual({
            step: 'quick',
            difference: { at, findings: known, ends: whole.ends },
          });
          const sofar = told.find(({ step }) => step === 'soFar');
          expect(sofar).toEqual({ step: 'soFar', difference: { ...whole, findings: known } });
        },
      ),
    );
  });

  it('is what looking at both networks by brute force tells', { timeout: 3 * patience }, () => {
    const seen = new Set<string>();
    holds(
      fc.property(
        randomNetwork,
        randomDay,
        randomPeriod,
        randomChanges,
        randomAudience,
        position,
        position,
        (document, at, period, drafts, audience, start, end) => {
          const applied = applyChanges(document, at, toChanges(document, drafts));
          fc.pre(applied.ok);
          const documents = [document, applied.document];
          const outlets = [...document.outlets.map(({ id }) => id), 'emploi'];
          const ends = { from: byIndex(document.filieres, start).id, to: byIndex(outlets, end) };
          const [before, after] = documents.map((one) => forAudience(snapshotAt(one, at), audience));
          const whatIf = compareNetworks(before!, after!, { period, ends });
          const then = worldAt(document, at, audience);
          const now = supposedWorld(worldAt(applied.document, at, audience), then);
          note(seen, whatIf);

          const findings = findingsDifference(
            findGapsSlowly(then, plainly(period)),
            findGapsSlowly(now, plainly(period)),
          );
          expect(names(whatIf.findings.gone)).toEqual([...findings.gone].sort());
          expect(names(whatIf.findings.new)).toEqual([...findings.new].sort());
          // The brute force works out less evidence; what differs in it is told to have changed.
          const told = findings.changed.filter((name) => !TOLD_OTHERWISE.includes(name.split(' ')[0]!));
          expect(names(whatIf.findings.changed)).toEqual(expect.arrayContaining(told));
          if (told.length > 0) seen.add('changed');
          expect(whatIf.starts).toEqual(startsDifference(then, now));
          const [was, is] = [then, now].map((world) => endsOf(world, ends.from, ends.to));
          expect(whatIf.ends).toMatchObject({ before: capped(was!), after: capped(is!) });
          const { service: gained, ...gains } = serviceBesides(now, then);
          const { service: lost, ...loses } = serviceBesides(then, now);
          expect(whatIf.service).toMatchObject({ gained, lost, gains, loses });
        },
      ),
    );
    expect([...seen].sort()).toEqual(['changed', 'ends', 'findings', 'gained', 'lost', 'months', 'outlets']);
  });
});

/** Counting stops at a thousand. */
const capped = ({ count, months }: { count: number; months: number | null }) => ({
  count: Math.min(count, 1_000),
  exact: count <= 1_000,
  months,
});

/** What never differed would have been compared with nothing. */
function note(seen: Set<string>, { findings, starts, ends, service }: WhatIf): void {
  if (findings.gone.length + findings.new.length > 0) seen.add('findings');
  if (starts.some(({ gone, new: fresh }) => gone.length + fresh.length > 0)) seen.add('outlets');
  if (starts.some(({ monthsBefore, monthsAfter }) => monthsBefore !== monthsAfter)) seen.add('months');
  if (ends !== null && ends.before.count !== ends.after.count) seen.add('ends');
  if (service.gained > 0) seen.add('gained');
  if (service.lost > 0) seen.add('lost');
}
