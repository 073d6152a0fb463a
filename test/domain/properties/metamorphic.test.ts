import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPathways } from '../../../domain/advice/pathways/find-pathways.ts';
import { planAgreements } from '../../../domain/advice/plan/plan-agreements.ts';
import type { PlanSet } from '../../../domain/advice/plan/results.ts';
import { findLevers } from '../../../domain/analysis/levers/levers.ts';
import { findGaps, type GapOptions } from '../../../domain/findings/list-findings.ts';
import { rankBridges } from '../../../domain/findings/missing-passerelle/rank-bridges.ts';
import { forAudience, snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { AudienceProfile } from '../../../domain/model/audience.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { worldAt } from '../../oracle/world.ts';
import { randomAsked, randomAudience, toAsked } from '../../support/random-audiences.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import {
  type QueryDraft,
  randomDay,
  randomPeriod,
  randomQueries,
  toQuery,
} from '../../support/random-queries.ts';
import { orderPreservingNames, renamed, shuffled } from './rewriting.ts';
import { holds, patience } from './runs.ts';

const question = fc.record({
  document: fc.oneof(randomNetwork, denseNetwork),
  at: randomDay,
  period: randomPeriod,
  audience: randomAudience,
  draft: randomAsked,
  drafts: randomQueries,
});

/** The agreements of a plan in their order, without keys. */
const agreementsOf = ({ agreements, ...sums }: PlanSet) => ({
  ...sums,
  agreements: agreements.map(({ pairs, ...rest }) => ({
    ...rest,
    pairs: pairs.map(({ key: _, ...pair }) => pair),
  })),
});

/** All that is read from a network: findings, pairs of operators, levers and plans in their order, without keys, made of ids. */
function readingOf(
  document: NetworkDocument,
  at: string,
  audience: AudienceProfile | undefined,
  asked: GapOptions,
) {
  const snapshot = forAudience(snapshotAt(document, at), audience);
  const findings = findGaps(snapshot, asked);
  const pairs = rankBridges(snapshot, new Set()).listed.map(({ keys: _, renewals: __, ...pair }) => pair);
  const { levers } = findLevers(snapshot);
  const { code, steps } = planAgreements(snapshot, { n: 3, rejected: new Set() });
  const plans = steps.map(({ plan, exact }) => [plan, exact].map((set) => set && agreementsOf(set)));
  return { findings: findings.map(({ key: _, ...finding }) => finding), pairs, levers, code, plans };
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
      fc.property(question, fc.integer({ min: 1, max: 999 }), (asked, seed) => {
        const { document, at, period, audience, draft, drafts } = asked;
        const other = shuffled(document, seed);
        const options = toAsked(draft, document, period);
        expect(readingOf(other, at, audience, options)).toEqual(readingOf(document, at, audience, options));
        const [one, two] = [document, other].map((each) => forAudience(snapshotAt(each, at), audience));
        if (one === undefined || two === undefined) return;
        for (const query of queriesFor(document, at, drafts))
          expect(findPathways(two, query)).toEqual(findPathways(one, query));
      }),
    );
  });

  it('says the same under other ids in the same order', { timeout: patience }, () => {
    holds(
      fc.property(question, ({ document, at, period, audience, draft, drafts }) => {
        const rename = orderPreservingNames(document);
        const other = renamed(document, rename);
        const [audienceThere, options] = [renamed(audience, rename), toAsked(draft, document, period)];
        expect(readingOf(other, at, audienceThere, renamed(options, rename))).toEqual(
          renamed(readingOf(document, at, audience, options), rename),
        );
        const snapshot = forAudience(snapshotAt(document, at), audience);
        const otherSnapshot = forAudience(snapshotAt(other, at), audienceThere);
        for (const query of queriesFor(document, at, drafts))
          expect(findPathways(otherSnapshot, renamed(query, rename))).toEqual(
            renamed(findPathways(snapshot, query), rename),
          );
      }),
    );
  });
});
