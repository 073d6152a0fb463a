import type { Partner } from './results.ts';

/**
 * Whether passerelles lead both ways between an operator and a partner: `to` holds the passerelles to the partner,
 * `from` those that come from it.
 */
export const isMutual = ({ to, from }: Pick<Partner, 'to' | 'from'>): boolean =>
  to.length > 0 && from.length > 0;
