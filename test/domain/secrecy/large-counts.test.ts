import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZES, seededNetwork } from '../../../bench/seeded-network.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases } from '../../support/size.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const YEARS = { from: '2024-01-01', to: '2025-12-31' };
const DAY = '2025-12-31';
/** The kinds that read the people of flow rows. */
const KINDS = ['M05', 'M07', 'M08', 'M10', 'M13', 'M18'] as const;

/**
 * A network in which nobody reported 1 to 4 people. Outcomes are given all four or not at all, and no row runs from one
 * calendar year into the next: no figure of the closed list holds such a row.
 */
function withLargeCounts(document: NetworkDocument): NetworkDocument {
  const large = (count: ReferralFlow['count']): number => (count === 'masked' ? 5 : 5 * count);
  return {
    ...document,
    flows: document.flows
      .filter(({ from, to }) => from.slice(0, 4) === to.slice(0, 4))
      .map(({ started, refused, abandoned, pending, ...flow }) =>
        abandoned === undefined
          ? { ...flow, count: large(flow.count) }
          : {
              ...flow,
              ...{ started: 0, refused: 0, abandoned: large(abandoned), pending: large(flow.count) },
              count: large(abandoned) + large(flow.count),
            },
      ),
  };
}

describe('a network without small counts', () => {
  it('has the findings that its exact numbers give, for a year and for two', async () => {
    let found = 0;
    await fc.assert(
      fc.property(randomNetwork, fc.constantFrom(YEAR, YEARS), (given, period) => {
        const document = withLargeCounts(given);
        const findings = (network: NetworkDocument) =>
          findGaps(snapshotAt(network, DAY), { period, kinds: KINDS });
        const exact = findings(document);
        expect(findings(publishedNetwork(document))).toEqual(exact);
        found += exact.filter(({ kind }) => ['M05', 'M08', 'M10'].includes(kind)).length;
      }),
      { numRuns: cases(1_000) },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('has them at the size of a region', () => {
    const document = withLargeCounts(seededNetwork(SIZES.find(({ name }) => name === 'S')!));
    const findings = (network: NetworkDocument) =>
      findGaps(snapshotAt(network, DAY), { period: YEAR, kinds: KINDS });
    const exact = findings(document);
    expect(exact.length).toBeGreaterThan(10);
    expect(findings(publishedNetwork(document))).toEqual(exact);
  });
});
