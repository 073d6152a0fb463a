import type { Passerelle } from '../../domain/model/entities.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';

/** Whether the agreement of a passerelle ended before the day `at`, so that the passerelle rests on nothing in writing. */
export const hasLapsedAgreement = (
  { agreements }: Pick<NetworkDocument, 'agreements'>,
  { agreement }: Pick<Passerelle, 'agreement'>,
  at: string,
): boolean => agreements.some(({ id, validTo }) => id === agreement && validTo !== undefined && validTo < at);
