import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const waits = (parts: Partial<NetworkDocument>, over = period) =>
  findGaps(snapshotAt(network(parts), '2025-12-31'), { period: over, kinds: ['M18'] }).flatMap((finding) =>
    finding.kind === 'M18' ? [[...finding.elements, ...finding.evidence.rules].join(' ')] : [],
  );
const known = { intake: 10, waitMonths: 1, openAdmission: true };
const straddling: ReferralFlow = {
  source: 'a',
  target: 'b',
  from: '2024-07-01',
  to: '2025-06-30',
  kind: 'ORIENTATION',
  declaredBy: 'SENDER',
  count: 9,
};

describe('M18, what rules wait for', () => {
  test('one finding an element and field, with every rule that waits for it, in order of elements and fields', () => {
    const found = waits({
      filieres: [filiere('b', known), filiere('a', known)],
      passerelles: [passerelle('a', 'b', { id: 'p', formality: 'SIGNED' })],
      flows: [{ ...straddling, abandoned: 2 }],
    });
    expect(found.filter((line) => !/entry|exit/.test(line))).toEqual([
      'a flow M10',
      'b flow M10',
      'b flowPeriod M05 M07 M08 M10',
      'op-b links M01 M01X',
      'p flow M07',
    ]);
    expect(found).toEqual([...found].sort());
  });

  test('a row that the period cuts asks for M05 only if it gives the figure and the pair has no way back', () => {
    const rules = (flow: Partial<ReferralFlow>, more: Partial<NetworkDocument> = {}) =>
      waits({
        filieres: [filiere('a', known), filiere('b', known)],
        passerelles: [passerelle('a', 'b', { validFrom: '2025-06-01' })],
        flows: [{ ...straddling, ...flow }],
        ...more,
      }).filter((line) => line.includes('flowPeriod'));
    expect(rules({})).toEqual(['b flowPeriod M08 M10']);
    expect(rules({ abandoned: 1 })).toEqual(['b flowPeriod M05 M08 M10']);
    const returning = [passerelle('a', 'b'), passerelle('b', 'a', { kind: 'RETURN' })];
    expect(rules({ abandoned: 1 }, { passerelles: returning })).toEqual(['b flowPeriod M07 M08 M10']);
    const back = { source: 'b', target: 'op-a', kind: 'REORIENTATION' } as const;
    expect(rules(back)).toEqual(['op-a flowPeriod M05 M08']);
    expect(rules({ ...back, kind: 'ORIENTATION' })).toEqual(['op-a flowPeriod M08']);
  });

  test('a chain of filières without known places is asked for by M10C too', () => {
    const found = waits({
      filieres: [
        filiere('a', { openAdmission: true }),
        filiere('b', { waitMonths: 1, openAdmission: false }),
      ],
      outlets: [{ id: 'job', name: 'Job' }],
      passerelles: [passerelle('a', 'b')],
      preps: [{ filiere: 'b', outlet: 'job' }],
    });
    expect(found.filter((line) => line.includes('intake'))).toEqual([
      'a intake M10 M10C',
      'b intake M10 M10C',
    ]);
  });
});
