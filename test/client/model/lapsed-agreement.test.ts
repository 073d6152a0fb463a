import { expect, test } from 'vitest';
import { hasLapsedAgreement } from '../../../client/model/lapsed-agreement.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

test('a passerelle of the sample that is active rests on an agreement that ended', () => {
  const document = hauteSylve();
  const passerelle = document.passerelles.find(({ id }) => id === 'p-lee-ecrit-1-savoirs-essentiels')!;
  expect(hasLapsedAgreement(document, passerelle, '2026-12-01')).toBe(true);
  expect(hasLapsedAgreement(document, passerelle, '2026-08-31')).toBe(false);
  expect(hasLapsedAgreement(document, {}, '2026-12-01')).toBe(false);
});
