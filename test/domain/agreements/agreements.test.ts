import { describe, expect, it } from 'vitest';
import { agreementState } from '../../../domain/agreements/agreement-state.ts';
import { confirmationOf } from '../../../domain/agreements/confirmation.ts';
import { listAgreements } from '../../../domain/agreements/list-agreements.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const AT = '2026-03-01';

describe('the state of an agreement', () => {
  it.each([
    ['LAPSED', { signedOn: '2020-01-01', validFrom: '2020-01-01', validTo: '2026-02-28' }],
    ['EXPIRING', { validFrom: '2020-01-01', validTo: '2026-03-01' }],
    ['EXPIRING', { signedOn: '2020-01-01', validTo: '2026-05-30' }],
    ['IN_FORCE', { signedOn: '2020-01-01', validTo: '2026-05-31' }],
    ['IN_FORCE', { signedOn: '2026-03-01' }],
    ['IN_FORCE', { validFrom: '2026-03-01' }],
    ['UPCOMING', { signedOn: '2026-03-01', validFrom: '2026-03-02', validTo: '2026-04-01' }],
    ['UNSIGNED', {}],
    ['UNSIGNED', { validTo: '2026-05-01' }],
    ['UNSIGNED', { signedOn: '2026-03-02' }],
    ['UNSIGNED', { validFrom: '2026-03-02' }],
  ] as const)('is %s with %j', (state, dates) => {
    expect(agreementState(dates, AT)).toBe(state);
  });
});

describe('the confirmation of an agreement', () => {
  const said = (part: Partial<Agreement>) => confirmationOf({ parties: ['a', 'b'], ...part }, AT);

  it('is of all, of some, too old or of nobody, by the latest day of each party', () => {
    const [a, b] = ['a', 'b'].map((one) => (on: string) => ({ operator: one, on })) as [
      (on: string) => { operator: string; on: string },
      (on: string) => { operator: string; on: string },
    ];
    expect(said({}).state).toBe('NONE');
    expect(said({ confirmations: [a('2025-03-02')] }).state).toBe('SOME');
    // Twelve months to the day are too old.
    expect(said({ confirmations: [a('2025-03-01')] }).state).toBe('STALE');
    expect(said({ confirmations: [a('2025-03-01'), b('2025-03-02')] }).state).toBe('SOME');
    expect(said({ confirmations: [a('2026-01-01'), b('2020-01-01'), b('2026-03-01')] }).state).toBe('ALL');
    // What is said later, or by no party, does not count.
    expect(said({ confirmations: [a('2026-03-02'), { operator: 'c', on: '2026-01-01' }] }).state).toBe(
      'NONE',
    );
  });

  it('takes the signature as the word of every party', () => {
    expect(said({ signedOn: '2026-02-01' })).toEqual({
      state: 'ALL',
      parties: ['a', 'b'].map((one) => ({
        ...{ operator: one, on: '2026-02-01', bySignature: true, isFresh: true },
      })),
    });
    const later = said({ signedOn: '2020-01-01', confirmations: [{ operator: 'b', on: '2021-01-01' }] });
    expect(later.state).toBe('STALE');
    expect(later.parties.map(({ on, bySignature }) => [on, bySignature])).toEqual([
      ['2020-01-01', true],
      ['2021-01-01', false],
    ]);
    expect(said({ signedOn: '2026-03-02' }).state).toBe('NONE');
  });
});

describe('the list of agreements', () => {
  const signed = { parties: ['op-a', 'op-b'], signedOn: '2024-01-01' };
  const document = network({
    operators: [operator('op-a'), operator('op-b'), operator('op-c')],
    filieres: [filiere('a'), filiere('b')],
    agreements: [
      { ...signed, id: 'open', name: 'Open' },
      { ...signed, id: 'dead', name: 'Dead', validTo: '2025-01-01' },
      { ...signed, id: 'soon', name: 'Soon', validTo: '2026-04-01', phase: 'AFTER' },
      { ...signed, id: 'lapsed', name: 'Lapsed', validTo: '2026-01-31', phase: 'BEFORE' },
      { id: 'draft', name: 'Draft', parties: ['op-c'] },
    ],
    passerelles: [
      passerelle('a', 'b', { id: 'used', agreement: 'lapsed' }),
      passerelle('a', 'b', { id: 'over', agreement: 'lapsed', validTo: '2025-01-01' }),
      passerelle('b', 'a', { id: 'gone', agreement: 'dead', validTo: '2025-01-01' }),
    ],
  });
  const snapshot = snapshotAt(document, AT);
  const ids = (filter = {}) => listAgreements(snapshot, filter).map(({ id }) => id);

  it('begins with those to renew: lapsed ones on which active passerelles rest, then those that expire', () => {
    expect(ids()).toEqual(['lapsed', 'soon', 'draft', 'open', 'dead']);
    expect(ids({ due: true })).toEqual(['lapsed', 'soon']);
    const [lapsed] = listAgreements(snapshot);
    expect(lapsed).toMatchObject({
      ...{ state: 'LAPSED', isDue: true, confirmation: 'STALE' },
      ...{ passerelles: ['used', 'over'], active: ['used'] },
    });
  });

  it('is filtered by state, phase, confirmation and party', () => {
    expect(ids({ state: ['LAPSED', 'UNSIGNED'] })).toEqual(['lapsed', 'draft', 'dead']);
    expect(ids({ phase: ['AFTER'] })).toEqual(['soon']);
    expect(ids({ confirmation: ['NONE'] })).toEqual(['draft']);
    expect(ids({ operator: 'op-c' })).toEqual(['draft']);
    expect(ids({ operator: 'op-c', due: true })).toEqual([]);
  });
});
