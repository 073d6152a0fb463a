import type { AgreementState } from '../../agreements/agreement-state.ts';
import type { ConfirmationState } from '../../agreements/confirmation.ts';

/** Words for what is derived of agreements, on the page and on the command line. */
export const agreements = {
  state: {
    IN_FORCE: 'en vigueur',
    EXPIRING: 'expire bientôt',
    LAPSED: 'échue',
    UPCOMING: 'à venir',
    UNSIGNED: 'projet non signé',
  } satisfies Readonly<Record<AgreementState, string>>,
  confirmation: {
    ALL: 'confirmée par toutes les parties',
    SOME: 'confirmée par une partie seulement',
    STALE: 'confirmation trop ancienne',
    NONE: 'jamais confirmée',
  } satisfies Readonly<Record<ConfirmationState, string>>,
};

export type AgreementWords = typeof agreements;
