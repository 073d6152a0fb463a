import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { GENERAL_OUTLET, type PasserelleKind } from '../../../domain/model/vocabulary.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAsked, randomAudience, toAsked } from '../../support/random-audiences.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { byIndex, position, weighted } from '../../support/random-parts.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';

const question = fc.record({
  document: fc.oneof(randomNetwork, denseNetwork),
  at: randomDay,
  period: randomPeriod,
  audience: randomAudience,
  draft: randomAsked,
  from: position,
  to: position,
  kind: weighted<PasserelleKind>([3, 'PROGRESSION'], [1, 'CONCURRENT'], [1, 'ACCESS'], [1, 'RETURN']),
});
type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

/** The network of a question, and the same with one more passerelle between two of its active filières. */
function bothNetworks({ document, at, from, to, kind }: Question): NetworkDocument[] {
  const { active } = worldAt(document, at);
  if (active.length === 0) return [];
  const [a, b] = [byIndex(active, from), byIndex(active, to)];
  if (a === b) return [];
  return [
    document,
    { ...document, passerelles: [...document.passerelles, { id: 'zzz', from: a.id, to: b.id, kind }] },
  ];
}

const cutOf = (findings: readonly Finding[]): number | undefined =>
  findings.flatMap((finding) => (finding.kind === 'M10C' ? [finding.evidence.value] : []))[0];
const isUncapped = (findings: readonly Finding[]): boolean =>
  findings.some(
    ({ kind, evidence }) => kind === 'M18' && 'rules' in evidence && evidence.rules.includes('M10C'),
  );

describe('one more active passerelle', () => {
  it('never shrinks what is reachable', { timeout: patience }, () => {
    holds(
      fc.property(question, (asked) => {
        const { at, audience, draft, document, period } = asked;
        const options = toAsked(draft, document, period);
        const found = bothNetworks(asked).map((network) =>
          findGaps(forAudience(snapshotAt(network, at), audience), options),
        );
        const [before, after] = found;
        if (before === undefined || after === undefined) return;
        const stuck = (findings: readonly Finding[], ...kinds: GapKind[]): string[] =>
          findings.filter(({ kind }) => kinds.includes(kind)).map(({ elements }) => String(elements[0]));
        expect(stuck(before, 'M02')).toEqual(expect.arrayContaining(stuck(after, 'M02')));
        expect(stuck(before, 'M01')).toEqual(expect.arrayContaining(stuck(after, 'M01')));
        expect(stuck(before, 'M01', 'M01X')).toEqual(expect.arrayContaining(stuck(after, 'M01', 'M01X')));
        expect(stuck(before, 'M14')).toEqual(expect.arrayContaining(stuck(after, 'M14')));
        const sure = (findings: readonly Finding[]): Finding[] =>
          findings.filter(({ certainty }) => certainty === 'certain');
        expect(stuck(sure(before), 'M14')).toEqual(expect.arrayContaining(stuck(sure(after), 'M14')));
        // As many places as before lie between the starts and the outlets, or more, or no longer any limit at all.
        if (isUncapped(before)) expect(isUncapped(after)).toBe(true);
        if (!isUncapped(after)) expect(cutOf(after) ?? 0).toBeGreaterThanOrEqual(cutOf(before) ?? 0);
      }),
    );
  });

  it('never takes a pathway away, nor a complete one', { timeout: patience }, () => {
    holds(
      fc.property(question, (asked) => {
        const { at, audience, document } = asked;
        const snapshots = bothNetworks(asked).map((network) =>
          forAudience(snapshotAt(network, at), audience),
        );
        const [before, after] = snapshots;
        if (before === undefined || after === undefined) return;
        const starts = ['STARTS', byIndex(worldAt(document, at).active, asked.from).id];
        for (const to of ['OUTLETS', ...document.outlets.map(({ id }) => id), GENERAL_OUTLET]) {
          for (const from of starts) {
            const [old, now] = [before, after].map((snapshot) => findPathways(snapshot, { from, to, k: 1 }));
            const [first] = old?.ok ? old.pathways : [];
            if (first === undefined) continue;
            const [best] = now?.ok ? now.pathways : [];
            expect(best).toBeDefined();
            expect(Number(best?.complete)).toBeGreaterThanOrEqual(Number(first.complete));
          }
        }
      }),
    );
  });
});
