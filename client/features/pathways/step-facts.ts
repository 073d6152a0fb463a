import {
  FULL_WEEK,
  type HoursTogether,
  hoursTogether,
} from '../../../domain/analysis/pathways/hours-together.ts';
import type { Caution, LevelVerdict, Pathway, StartDoubt, Travel } from '../../../domain/analysis/results.ts';
import type { LiftedObstacle, LinkEnd } from '../../../domain/analysis/step-results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { arrangementsIn } from '../../../domain/messages/arrangements.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { cautionText, offerText } from '../../../domain/messages/step-words.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/** What the words of a caution need of its step. The start of a pathway leads from itself to itself. */
export interface CautiousStep {
  readonly from: string;
  readonly to: string;
  readonly levels: LevelVerdict | null;
  readonly travel: Travel | null;
  readonly doubts?: readonly StartDoubt[];
  readonly lifted: readonly LiftedObstacle[];
  readonly linkEnd?: LinkEnd | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** Functions that put the steps of a pathway into words of the page. Elements are given by id. */
interface StepFacts {
  /** What to ask about before a step. */
  caution(kind: Caution, step: CautiousStep): string;
  /** When a filière is held, for how many hours a week and at what price; empty when nothing is known. */
  offer(filiere: string, together: HoursTogether | undefined): string;
  /** That what is followed at the same time takes more hours than a full week; undefined where it does not. */
  tooManyHours(together: HoursTogether | undefined): string | undefined;
  /** By step: the hours of what is followed at the same time. */
  together(pathway: Pathway): readonly (HoursTogether | undefined)[];
}

/** Returns the functions that put the steps of a pathway into words, for the chosen audience. */
export function useStepFacts(): StepFacts {
  const { t, vocabulary, audienceCodes, language } = useWords();
  const { view } = useNetwork();
  const { profile } = useAudience();
  const { cautions, offer, doubts } = t.way;
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const arrangement = arrangementsIn(view.document);
  const day = (one: string): string => dayInWords(one, language);
  const texts = { cautions, offer, doubts, vocabulary, audienceCodes, name, arrangement, day };
  const filiereOf = (id: string) => view.filieres.get(id)?.filiere;
  return {
    caution: (kind, { from, to, doubts: said = [], ...step }) => {
      const operator = view.filieres.get(from)?.operator.id ?? from;
      const place = { filiere: filiereOf(to), profile, from: name(operator), ...step, doubts: said };
      return cautionText(kind, place, texts);
    },
    offer: (filiere, together) => offerText(filiereOf(filiere), together, texts),
    tooManyHours: (together) =>
      together !== undefined && together.hours > FULL_WEEK ? offer.tooMany(together.hours) : undefined,
    together: (pathway) => hoursTogether(pathway, (id) => filiereOf(id)?.schedule?.hoursPerWeek),
  };
}

/** Cautions about what does not suit the audience. */
const UNSUITABLE: readonly Caution[] = [
  'START_NOT_MET',
  'NOTHING_NEW',
  'FOR_READERS',
  'FOR_NON_READERS',
  'FOR_LEARNERS',
  'SCHEDULE',
  'RIGHTS_END',
];

/** Whether a caution says that something does not suit the audience. */
export const isUnsuitable = (kind: Caution): boolean => UNSUITABLE.includes(kind);
