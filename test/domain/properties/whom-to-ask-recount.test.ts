import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { places } from '../../../domain/gain/places.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import { LINK_KINDS } from '../../../domain/inventory/settled.ts';
import { whomToAsk } from '../../../domain/inventory/whom-to-ask.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { PERIOD } from '../../support/haute-sylve.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { randomDay } from '../../support/random-queries.ts';
import { holds, patience } from './runs.ts';

/**
 * The network as it is once an operator told its links, and with `withAll` also which of its filières admit people
 * directly and that what is presumed of them is right.
 */
const told = (
  document: NetworkDocument,
  operator: string,
  at: string,
  withAll: boolean,
): NetworkDocument => ({
  ...document,
  operators: document.operators.map((one) => (one.id === operator ? { ...one, linksVerifiedOn: at } : one)),
  filieres: document.filieres.map((one) =>
    withAll && one.operator === operator
      ? { ...one, openAdmission: one.openAdmission ?? false, presumed: undefined }
      : one,
  ),
});

const findingsOf = (document: NetworkDocument, at: string): Finding[] =>
  findGaps(snapshotAt(document, at), { period: PERIOD, kinds: LINK_KINDS });

/** The same network where entries ask for nothing, and few passerelles are written down. */
const undemanding = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  filieres: document.filieres.map((one) => ({
    ...one,
    entry: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, { min: 0 }])),
    sector: 'HORECA',
  })),
  passerelles: document.passerelles.filter((_, at) => at % 8 === 0),
});
const youngOrNot = fc.oneof(randomNetwork, randomNetwork.map(undemanding));

/** The name under which a finding is listed: missing passerelles by ordered pair of operators. */
const lineOf = (finding: Finding): string =>
  finding.kind === 'M04' ? `M04 ${finding.evidence.operators.join(' ')}` : finding.key;

/** The lines with some certain finding, and the certain findings themselves. */
function certainIn(findings: readonly Finding[]) {
  const certain = findings.filter(({ certainty }) => certainty === 'certain');
  return { lines: new Set(certain.map(lineOf)), keys: new Set(certain.map(({ key }) => key)) };
}

describe('whom to ask, against asking each operator in turn', () => {
  it('settles the findings that become certain, by links alone and with direct access and what is presumed', {
    timeout: patience,
  }, () => {
    const met = { settles: 0, more: 0, lines: 0, places: 0, confirmed: 0 };
    holds(
      fc.property(youngOrNot, randomDay, (document, at) => {
        const snapshot = snapshotAt(document, at);
        const found = findingsOf(document, at);
        const before = certainIn(found);
        const restingBefore = new Set(
          found.filter(({ evidence }) => 'presumed' in evidence).map((finding) => lineOf(finding)),
        );
        const asked = new Map(whomToAsk(snapshot, PERIOD).map((one) => [one.operator, one]));
        const placesOf = places(snapshot);
        for (const { id } of document.operators) {
          const settledBy = (withAll: boolean) => {
            const findings = findingsOf(told(document, id, at, withAll), at);
            const after = certainIn(findings);
            const lines = [...after.lines].filter((line) => !before.lines.has(line));
            const settled = findings.filter(
              (finding) => after.keys.has(finding.key) && lines.includes(lineOf(finding)),
            );
            return { lines, settled };
          };
          const { lines, settled } = settledBy(true);
          const kinds = LINK_KINDS.flatMap((kind) => {
            const count = lines.filter((line) => line.split(/[ :]/, 1)[0] === kind).length;
            return count === 0 ? [] : [[kind, count]];
          });
          const filieres = new Set(
            settled.flatMap(({ kind, elements }) => (kind === 'M08' ? [] : (elements as readonly string[]))),
          );
          const concerned = [...filieres]
            .map((one) => snapshot.nodes.index.get(one)!)
            .filter(
              (node) =>
                document.filieres.find((one) => one.id === snapshot.nodes.ids[node])?.stage !== 'INTAKE',
            );
          expect(asked.get(id)?.settles ?? 0, id).toBe(lines.length);
          expect(asked.get(id)?.byKind ?? {}, id).toEqual(Object.fromEntries(kinds));
          expect(asked.get(id)?.byLinks ?? 0, id).toBe(settledBy(false).lines.length);
          expect(asked.get(id)?.places ?? 0, id).toBe(
            concerned.reduce((sum, node) => sum + placesOf.count[node]!, 0),
          );
          met.settles += Number(lines.length > 0);
          met.more += Number(lines.length > (asked.get(id)?.byLinks ?? 0));
          met.lines += Number(kinds.some(([kind]) => kind === 'M04'));
          met.places += Number(concerned.length > 1);
          met.confirmed += Number(lines.some((line) => restingBefore.has(line)));
        }
      }),
      1,
    );
    for (const [what, times] of Object.entries(met)) expect(times, what).toBeGreaterThan(0);
  });

  it('ranks those to go through first, then by places, findings, filières without levels, and ids', {
    timeout: patience,
  }, () => {
    holds(
      fc.property(randomNetwork, randomDay, (document, at) => {
        const asked = whomToAsk(snapshotAt(document, at), PERIOD);
        for (const [rank, one] of asked.entries()) {
          const next = asked[rank + 1];
          if (next === undefined) continue;
          const keys = [
            Number(isReviewed(document, one.operator, at)) - Number(isReviewed(document, next.operator, at)),
            ...(['places', 'settles', 'filieresWithoutLevels'] as const).map((key) => next[key] - one[key]),
          ];
          const first = keys.find((difference) => difference !== 0);
          if (first === undefined) expect(one.operator < next.operator).toBe(true);
          else expect(first).toBeLessThan(0);
        }
      }),
      0.2,
    );
  });
});

/** Whether the links of an operator were gone through with it in the year before a day. */
function isReviewed({ operators }: NetworkDocument, id: string, at: string): boolean {
  const day = operators.find((one) => one.id === id)?.linksVerifiedOn;
  const yearBefore = `${Number(at.slice(0, 4)) - 1}${at.slice(4)}`;
  return day !== undefined && day > yearBefore && day <= at;
}
