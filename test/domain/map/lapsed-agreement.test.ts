import { describe, expect, it } from 'vitest';
import { lapsedAgreementOf } from '../../../domain/map/lapsed-agreement.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const LINK = 'p-mire-jobcoaching-construction';

describe('a passerelle that is active by its own dates on an agreement that has lapsed', () => {
  const agreementOn = (day: string) => {
    const view = viewAt(hauteSylve(), day);
    return lapsedAgreementOf(view.passerelles.get(LINK)!, view.document, day)?.validTo;
  };

  it('has the last day of its agreement from the day after on', () => {
    expect(agreementOn('2026-01-31')).toBeUndefined();
    expect(agreementOn('2026-02-01')).toBe('2026-01-31');
    expect(agreementOn('2026-12-01')).toBe('2026-01-31');
  });
});
