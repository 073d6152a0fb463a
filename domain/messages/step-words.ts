import type { HoursTogether } from '../analysis/pathways/hours-together.ts';
import type { Caution } from '../analysis/results.ts';
import type { AudienceProfile } from '../model/audience.ts';
import type { Filiere } from '../model/entities.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import type { CautionWords, OfferWords } from './fr/checks.ts';
import type { Vocabulary } from './fr/vocabulary.ts';

/** Words of one language for the steps of a pathway. */
export interface StepTexts {
  readonly cautions: CautionWords;
  readonly offer: OfferWords;
  readonly vocabulary: Vocabulary;
}

/** What a caution is about. */
interface CautionPlace {
  /** The filière that the step leads to; undefined for an outlet. */
  readonly filiere: Filiere | undefined;
  /** The audience for whom the network is read; undefined for everyone. */
  readonly profile: AudienceProfile | undefined;
  /** The name of the operator that the step leaves. */
  readonly from: string;
}

/** Puts a caution into words. The page, the printed sheet and the command line use the same sentence. */
export function cautionText(
  kind: Caution,
  { filiere, profile, from }: CautionPlace,
  { cautions, offer, vocabulary }: StepTexts,
): string {
  if (kind === 'SCHEDULE') {
    const free = (profile?.availability ?? []).map((time) => vocabulary.availability[time]);
    return cautions.SCHEDULE(timesOf(filiere, { offer, vocabulary }).join(', '), free.join(offer.or));
  }
  if (kind === 'WELCOME')
    return cautions.WELCOME(unknownLevels(filiere, profile, vocabulary).join(', '), from);
  return cautions[kind];
}

/**
 * Says when a filière is held, for how many hours a week and at what price, as far as it is known; an empty text when
 * nothing is known. `together` holds the hours of what is followed at the same time.
 */
export function offerText(
  filiere: Filiere | undefined,
  together: HoursTogether | undefined,
  { offer, vocabulary }: Pick<StepTexts, 'offer' | 'vocabulary'>,
): string {
  const fee = filiere?.cost?.feeEuros;
  return [
    ...timesOf(filiere, { offer, vocabulary }),
    ...(together === undefined ? [] : [offer.together(together.hours, together.isComplete)]),
    ...(fee === undefined ? [] : [fee === 0 ? offer.free : offer.fee(fee)]),
  ].join(', ');
}

function timesOf(
  filiere: Filiere | undefined,
  { offer, vocabulary }: Pick<StepTexts, 'offer' | 'vocabulary'>,
): string[] {
  const { availability = [], hoursPerWeek, startTime } = filiere?.schedule ?? {};
  return [
    ...(availability.length === 0
      ? []
      : [availability.map((time) => vocabulary.availability[time]).join(offer.or)]),
    ...(hoursPerWeek === undefined ? [] : [offer.hours(hoursPerWeek)]),
    ...(startTime === undefined ? [] : [offer.startTime(startTime)]),
  ];
}

/** Names of the dimensions in which a filière asks for something and of which the audience says nothing. */
function unknownLevels(
  filiere: Filiere | undefined,
  profile: AudienceProfile | undefined,
  vocabulary: Vocabulary,
): string[] {
  return DIMENSIONS.filter((dimension) => {
    const { min = 0, tested = 0, max } = filiere?.entry?.[dimension] ?? {};
    return (min > 0 || tested > 0 || max !== undefined) && profile?.levels?.[dimension] === undefined;
  }).map((dimension) => vocabulary.dimension[dimension].toLowerCase());
}
