import * as z from 'zod';
import type { MissingPasserelleFinding } from './evidence.ts';

/** What may be uncertain about a missing passerelle: a certain one has no doubt. */
export const Doubt = z.enum(['LEVELS', 'SECTOR', 'BASSIN', 'LINKS', 'ACCESS']);
export type Doubt = z.infer<typeof Doubt>;

/** Lists what is uncertain about a missing passerelle besides presumed values, from the evidence of its finding. */
export function doubtsOf({ certainty, evidence }: MissingPasserelleFinding): Doubt[] {
  const { levels, sectorKnown, bassinBySite, undocumentedLinks, accessKnown, presumed = [] } = evidence;
  const doubts: Doubt[] = [
    ...(sectorKnown ? [] : ['SECTOR' as const]),
    ...(bassinBySite ? [] : ['BASSIN' as const]),
    ...(undocumentedLinks.length === 0 ? [] : ['LINKS' as const]),
    ...(accessKnown ? [] : ['ACCESS' as const]),
  ];
  const hasOtherReason = doubts.length + presumed.length > 0;
  const byLevels = levels.overall === 'UNKNOWN' || (certainty === 'possible' && !hasOtherReason);
  return byLevels ? ['LEVELS', ...doubts] : doubts;
}
