import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Operator } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { applyChanges } from '../../../domain/whatif/apply-changes.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';
import { AS_OF, PERIOD } from '../../support/haute-sylve.ts';

const find = (document: NetworkDocument, kind: GapKind): Finding[] =>
  findGaps(snapshotAt(document, AS_OF), { period: PERIOD, kinds: [kind] });
const certaintyOf = (document: NetworkDocument, key: string): string | undefined =>
  find(document, key.split(':')[0] as GapKind).find((finding) => finding.key === key)?.certainty;

/** Two filières of one operator and one of another, the first with direct access. */
const filieres = [
  filiere('a', { operator: 'op', openAdmission: true }),
  filiere('b', { operator: 'op', openAdmission: false }),
  filiere('c', { operator: 'other', openAdmission: false }),
];
const withOperator = (more: Partial<Operator>, parts: Partial<NetworkDocument> = {}): NetworkDocument =>
  network({ operators: [operator('op', more)], filieres, ...parts });

describe('the links of an operator', () => {
  it('are documented from the day on which someone went through them with it', () => {
    expect(certaintyOf(withOperator({}), 'M01:a')).toBe('possible');
    expect(certaintyOf(withOperator({ linksVerifiedOn: AS_OF }), 'M01:a')).toBe('certain');
    expect(certaintyOf(withOperator({ linksVerifiedOn: '2026-01-01' }), 'M01:a')).toBe('possible');
    expect(find(withOperator({}), 'M01')[0]).toMatchObject({ evidence: { undocumentedLinks: ['op'] } });
    expect(find(withOperator({}), 'M18').map(({ key }) => key)).toContain('M18:op:links');
  });

  it('are documented by a passerelle of any state, but by no visit, each way by itself', () => {
    const parts = (kind: 'ACCESS' | 'DISCOVERY') => ({
      passerelles: [passerelle('b', 'c', { kind, validTo: '2020-12-31' })],
    });
    expect(certaintyOf(withOperator({}, parts('ACCESS')), 'M01:a')).toBe('certain');
    expect(certaintyOf(withOperator({}, parts('DISCOVERY')), 'M01:a')).toBe('possible');
    // It leaves the one operator and enters the other.
    expect(certaintyOf(withOperator({}, parts('ACCESS')), 'M01:c')).toBe('possible');
    expect(certaintyOf(withOperator({}, parts('ACCESS')), 'M02:c')).toBe('certain');
    expect(certaintyOf(withOperator({}, parts('ACCESS')), 'M02:b')).toBe('possible');
  });

  it('are not documented by a supposed passerelle, and stay so when a supposed change closes one', () => {
    const changed = (document: NetworkDocument, ...changes: Parameters<typeof applyChanges>[2]) => {
      const applied = applyChanges(document, AS_OF, changes);
      if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
      return applied.document;
    };
    const plain = withOperator({});
    const added = { id: 'p', from: 'b', to: 'c', kind: 'ACCESS' } as const;
    expect(certaintyOf(changed(plain, { do: 'ADD_PASSERELLE', passerelle: added }), 'M01:a')).toBe(
      'possible',
    );
    const planned = withOperator({}, { passerelles: [{ ...added, planned: true }] });
    expect(certaintyOf(planned, 'M01:a')).toBe('certain');
    expect(certaintyOf(changed(planned, { do: 'CLOSE_PASSERELLE', id: 'p' }), 'M01:a')).toBe('certain');
  });
});
