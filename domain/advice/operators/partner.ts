import type { Partner } from './results.ts';

/** Whether passerelles lead both ways. */
export const isMutual = ({ to, from }: Pick<Partner, 'to' | 'from'>): boolean =>
  to.length > 0 && from.length > 0;
