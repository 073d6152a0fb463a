import type { PasserelleView } from './network-view.ts';

/**
 * Whether a passerelle begins after the day `at` and was no project then, as far as is known. Its state is PLANNED, as the
 * analysis derives it from its dates, but nobody said so at the time: on a day before `knownAt`, the day up to which the
 * network is known, only one that is flagged as planned for an earlier day was a project already.
 */
export function isLater({ passerelle, state }: PasserelleView, at: string, knownAt: string): boolean {
  if (state !== 'PLANNED' || at >= knownAt) return false;
  const { planned, validFrom } = passerelle;
  return validFrom !== undefined && (planned !== true || validFrom > at);
}
