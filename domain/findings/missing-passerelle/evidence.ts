import * as z from 'zod';
import { Impact, LevelVerdict } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';
import { base, pair, presumedValues, undocumentedLinks } from '../finding-fields.ts';

export const MissingPasserelleFinding = z.strictObject({
  ...base,
  kind: z.literal('M04'),
  elements: pair,
  evidence: z.strictObject({
    operators: pair,
    levels: LevelVerdict,
    bassins: z.array(Id),
    /** False when a bassin is only declared by an operator, without a site in it. */
    bassinBySite: z.boolean(),
    /** Whether both sectors are known. */
    sectorKnown: z.boolean(),
    /** Both operators, unless the links out of the first or into the second are documented. */
    ...undocumentedLinks,
    ...presumedValues,
    /**
     * False when the first filière is a Door and something that is not documented, or only presumed, could make the second
     * reachable (a possible M02); else true.
     */
    accessKnown: z.boolean(),
    impact: Impact,
    /** Active passerelles and valid agreements that already join the two operators, in either direction. */
    joinedBy: z.strictObject({ passerelles: z.array(Id), agreements: z.array(Id) }),
    /** Number of missing passerelles between the same two operators, in the same direction. */
    pairs: z.int(),
  }),
});
export type MissingPasserelleFinding = z.infer<typeof MissingPasserelleFinding>;
