import type { Filiere } from '../../model/entities.ts';
import { DIMENSIONS, type Dimension } from '../../model/vocabulary.ts';

/** What of a filière on a way rests on a rule, or is not documented at all. */
export interface NotCertain {
  readonly filiere: string;
  /** Paths of the fields whose values a rule presumed and nobody has confirmed. */
  readonly presumed: readonly string[];
  /** Dimensions of which no entry level is documented. */
  readonly levels: readonly Dimension[];
  /** Whether nobody says if people may enter without being sent by another operator. */
  readonly isOpennessUnknown: boolean;
  /** Whether the way ends at the filière or goes from it to a job, and nobody says if it is a final step. */
  readonly isFinalStepUnknown: boolean;
}

/** Says what of the filières of a way, in their order, is presumed or not documented. Those without any are left out. */
export function notCertain(filieres: readonly Filiere[]): readonly NotCertain[] {
  return filieres.flatMap((filiere, index) => {
    const { id, presumed = [], entry, openAdmission, stage, terminal } = filiere;
    const levels = DIMENSIONS.filter((dimension) => entry?.[dimension] === undefined);
    const isOpennessUnknown = openAdmission === undefined;
    const isLast = index === filieres.length - 1;
    const isFinalStepUnknown = isLast && terminal === undefined && stage !== 'COACHING';
    const isCertain = presumed.length + levels.length === 0 && !isOpennessUnknown && !isFinalStepUnknown;
    return isCertain ? [] : [{ filiere: id, presumed, levels, isOpennessUnknown, isFinalStepUnknown }];
  });
}
