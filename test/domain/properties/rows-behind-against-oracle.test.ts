import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { type BehindRow, rowsBehind } from '../../../domain/findings/rows-behind.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Period } from '../../../domain/model/dates.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import {
  abandonedRows,
  bandOf,
  type KnownPeople,
  operatorOfEnd,
  publishedOf,
  rowsInside,
  rowsStraddling,
  sumOf,
} from '../../oracle/flows.ts';
import { type World, worldAt } from '../../oracle/world.ts';
import { denseNetwork, randomNetwork } from '../../support/random-network.ts';
import { randomDay, randomPeriod } from '../../support/random-queries.ts';
import { claimFrom } from '../../support/size.ts';
import { holds, patience } from './runs.ts';

const KINDS = ['M05', 'M07', 'M08', 'M10'] as const;

/** Whether a row tells of the people that a finding is about, read from the rule. */
function tells(world: World, { kind, elements }: Finding, row: ReferralFlow): boolean {
  const [one, other] = elements;
  const sender = operatorOfEnd(world, row.source);
  const receiver = operatorOfEnd(world, row.target);
  switch (kind) {
    case 'M05':
      return (
        row.kind === 'REORIENTATION' &&
        row.source === other &&
        receiver === operatorOfEnd(world, one as string)
      );
    case 'M07':
      return row.source === one && row.target === other;
    case 'M08':
      return row.kind !== 'INTRODUCTION' && sender === one && receiver === other;
    default:
      return row.kind !== 'INTRODUCTION' && row.target === one;
  }
}

function checkFinding(world: World, period: Period, finding: Finding, behind: readonly BehindRow[]): void {
  const of = (use: BehindRow['use'], isAbandoned = false): ReferralFlow[] =>
    behind
      .filter((one) => one.use === use && (one.figure === 'ABANDONED') === isAbandoned)
      .map(({ row }) => row);
  expect(of('COUNTED')).toEqual(rowsInside(world, period).filter((row) => tells(world, finding, row)));
  expect(of('CUT')).toEqual(rowsStraddling(world, period).filter((row) => tells(world, finding, row)));
  const shownBand = ({ people, isExact }: KnownPeople): string => bandOf(people, isExact);
  if (finding.kind === 'M08')
    expect(shownBand(publishedOf(world, of('COUNTED'), ['OPERATORS', 'ENDS']))).toBe(finding.evidence.band);
  if (finding.kind === 'M07') expect(sumOf(of('COUNTED'))).toEqual({ people: 0, isExact: true });
  // "Nothing to report" stands for nobody without a row.
  if (finding.kind === 'M10' && (of('COUNTED').length > 0 || world.document.nilReports.length === 0))
    expect(of('COUNTED').length === 0).toBe(finding.evidence.arrivals === null);
  if (finding.kind !== 'M05') return;
  const { abandoned, reoriented } = finding.evidence;
  const gaveUp = abandonedRows(world, period).filter(
    (row) => row.source === finding.elements[0] && row.target === finding.elements[1],
  );
  expect(of('COUNTED', true)).toEqual(gaveUp);
  const people = publishedOf(world, gaveUp, ['ENDS'], 'abandoned');
  expect(gaveUp.length === 0 ? null : shownBand(people)).toBe(abandoned);
  const back = of('COUNTED');
  expect(back.length === 0 ? null : shownBand(publishedOf(world, back, ['ENDS']))).toBe(reoriented);
}

describe('the rows behind the figures of flows, against the rule read row by row', () => {
  it('are those that make the band that is shown', { timeout: patience }, () => {
    const seen = new Set<string>();
    holds(
      fc.property(fc.oneof(randomNetwork, denseNetwork), randomDay, randomPeriod, (document, at, period) => {
        for (const network of [document, publishedNetwork(document)]) {
          const snapshot = snapshotAt(network, at);
          const world = worldAt(network, at, undefined);
          for (const finding of findGaps(snapshot, { period, kinds: KINDS })) {
            if (finding.kind === 'M18') continue;
            const behind = rowsBehind(snapshot, period, finding.key) ?? [];
            checkFinding(world, period, finding, behind);
            for (const { figure, use } of behind) seen.add(`${finding.kind} ${figure} ${use}`);
          }
        }
      }),
    );
    claimFrom('usual', () => {
      expect([...seen]).toEqual(
        expect.arrayContaining(['M05 ABANDONED COUNTED', 'M05 REORIENTED COUNTED', 'M07 PEOPLE COUNTED']),
      );
      expect([...seen]).toEqual(
        expect.arrayContaining(['M08 PEOPLE REPLACED', 'M10 PEOPLE CUT', 'M08 PEOPLE COUNTED']),
      );
    });
  });
});
