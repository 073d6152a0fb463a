import type { Agreement } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { PasserelleView } from './network-view.ts';

/**
 * The agreement of a passerelle that is active on the day `at` by its own dates, though this agreement had its last day
 * before; undefined for every other passerelle.
 */
export function lapsedAgreementOf(
  { passerelle, state }: PasserelleView,
  { agreements }: NetworkDocument,
  at: string,
): (Agreement & { readonly validTo: string }) | undefined {
  if (state !== 'ACTIVE' || passerelle.agreement === undefined) return undefined;
  const found = agreements.find(({ id }) => id === passerelle.agreement);
  return found?.validTo !== undefined && found.validTo < at
    ? { ...found, validTo: found.validTo }
    : undefined;
}
