import type { Pathway } from '../../../domain/analysis/results.ts';
import type { Words } from '../../context/words.tsx';

/**
 * Says how many points of a pathway are to be checked. Where none is left but the level, at which the welcome looks, it
 * says that instead of "nothing".
 */
export function pointsText(pathway: Pathway, t: Words['t']): string {
  const { toCheck, path } = pathway;
  return toCheck.length === 0 && path.some(({ cautions }) => cautions.includes('WELCOME'))
    ? t.pathways.pointsToCheckAtWelcome
    : t.pathways.pointsToCheck(toCheck.length);
}
