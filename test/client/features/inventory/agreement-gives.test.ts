import { describe, expect, it } from 'vitest';
import { givenByAgreement, withoutGiven } from '../../../../client/features/inventory/agreement-gives.ts';

const agreement = { id: 'conv', name: 'Convention', parties: ['a'], validFrom: '2025-03-01' };

describe('a passerelle that is to rest on an agreement', () => {
  it('takes over that it is signed, and its first day, where it says nothing else', () => {
    expect(givenByAgreement({ id: '' }, agreement)).toEqual({ formality: 'SIGNED', validFrom: '2025-03-01' });
    expect(givenByAgreement({ id: '', formality: 'PROTOCOL', validFrom: '2024-01-01' }, agreement)).toEqual(
      {},
    );
  });

  it('begins on the day of the signature when the agreement has no first day', () => {
    const { validFrom: _, ...signed } = { ...agreement, signedOn: '2025-02-10' };
    expect(givenByAgreement({ id: '' }, signed)).toMatchObject({ validFrom: '2025-02-10' });
    expect(givenByAgreement({ id: '' }, undefined)).toEqual({ formality: 'SIGNED' });
  });

  it('gives it back on demand, except what was changed since', () => {
    const given = givenByAgreement({ id: '' }, agreement);
    expect(withoutGiven({ id: '', formality: 'SIGNED', validFrom: '2025-04-01' }, given)).toEqual({
      ...{ id: '', formality: undefined, validFrom: '2025-04-01' },
    });
  });
});
