import { FULL_WEEK, type HoursTogether, hoursTogether } from '../analysis/pathways/hours-together.ts';
import type { Caution, LevelVerdict, Pathway, StartDoubt, Travel } from '../analysis/results.ts';
import type { LiftedObstacle, LinkEnd } from '../analysis/step-results.ts';
import { arrangementsIn } from '../messages/arrangements.ts';
import { dayInWords } from '../messages/day-words.ts';
import { cautionText, offerText } from '../messages/step-words.ts';
import type { AudienceProfile } from '../model/audience.ts';
import type { NamedNetwork, WayWords } from './words.ts';

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

/** Functions that put the steps of a pathway into words. Elements are given by id. */
export interface StepFacts {
  /** What to ask about before a step. */
  caution(kind: Caution, step: CautiousStep): string;
  /** When a filière is held, for how many hours a week and at what price; empty when nothing is known. */
  offer(filiere: string, together: HoursTogether | undefined): string;
  /** That what is followed at the same time takes more hours than a full week; undefined where it does not. */
  tooManyHours(together: HoursTogether | undefined): string | undefined;
  /** By step: the hours of what is followed at the same time. */
  together(pathway: Pathway): readonly (HoursTogether | undefined)[];
}

/** Makes the functions that put the steps of a pathway into words, for an audience, or for everyone without `profile`. */
export function stepFacts(
  { t, vocabulary, audienceCodes, language }: WayWords,
  { document, filieres, name }: NamedNetwork,
  profile: AudienceProfile | undefined,
): StepFacts {
  const { cautions, offer, doubts } = t.way;
  const arrangement = arrangementsIn(document);
  const day = (one: string): string => dayInWords(one, language);
  const texts = { cautions, offer, doubts, vocabulary, audienceCodes, name, arrangement, day };
  const filiereOf = (id: string) => filieres.get(id)?.filiere;
  return {
    caution: (kind, { from, to, doubts: said = [], ...step }) => {
      const operator = filieres.get(from)?.operator.id ?? from;
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
