import { ageAfter } from '../analysis/audience/age-later.ts';
import type { HoursTogether } from '../analysis/pathways/hours-together.ts';
import type { Caution, LevelVerdict, StartDoubt, Travel } from '../analysis/results.ts';
import type { LiftedObstacle, LinkEnd } from '../analysis/step-results.ts';
import type { AudienceProfile } from '../model/audience.ts';
import type { Filiere } from '../model/entities.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import type { Arrangement } from './arrangements.ts';
import { type DoubtTexts, doubtText } from './doubt-words.ts';
import type { CautionWords, OfferWords } from './fr/checks.ts';
import type { Vocabulary } from './fr/vocabulary.ts';

/** Words of one language for the steps of a pathway. */
export interface StepTexts {
  readonly cautions: CautionWords;
  readonly offer: OfferWords;
  readonly vocabulary: Vocabulary;
}

/** Words of one language for what to ask about before a step. */
export interface CautionTexts extends StepTexts, DoubtTexts {
  /** Finds a mitigation by its id. */
  arrangement(id: string): Arrangement | undefined;
  /** Writes an ISO day in words. */
  day(day: string): string;
}

/** What a caution is about. */
interface CautionPlace {
  /** The filière that the step leads to; undefined for an outlet. */
  readonly filiere: Filiere | undefined;
  /** The audience for whom the network is read; undefined for everyone. */
  readonly profile: AudienceProfile | undefined;
  /** The name of the operator that the step leaves. */
  readonly from: string;
  /** The level test of the step; null where there is none. */
  readonly levels?: LevelVerdict | null;
  /** The journey to it; null when it is not known. */
  readonly travel?: Travel | null;
  /** For a named start: what it asks and the audience does not meet or say. */
  readonly doubts?: readonly StartDoubt[];
  /** Obstacles that would shut the way without the mitigations in force. */
  readonly lifted?: readonly LiftedObstacle[];
  /** The end of the link that comes before the step; null where there is none. */
  readonly linkEnd?: LinkEnd | null;
  /** Months from the beginning of the pathway to the step; null for an outlet. */
  readonly start?: number | null;
  /** Months from the beginning of the pathway to its end; null for an outlet. */
  readonly end?: number | null;
}

/** Puts a caution into words. The page, the printed sheet and the command line use the same sentence. */
export function cautionText(
  kind: Caution,
  {
    filiere,
    profile,
    from,
    levels = null,
    travel = null,
    doubts = [],
    lifted = [],
    linkEnd = null,
    start = null,
    end = null,
  }: CautionPlace,
  texts: CautionTexts,
): string {
  const { cautions, offer, vocabulary } = texts;
  if (kind === 'START_NOT_MET' || kind === 'START_UNKNOWN') {
    const verdict = kind === 'START_NOT_MET' ? 'NO' : 'UNKNOWN';
    const said = doubts.filter((doubt) => doubt.verdict === verdict);
    return cautions[kind](said.map((doubt) => doubtText(doubt, filiere, texts)).join(texts.doubts.between));
  }
  if (kind === 'TRAVEL') return cautions.TRAVEL(travel?.minutes ?? null, travel?.estimated === false);
  if (kind === 'NOTHING_NEW') return cautions.NOTHING_NEW(knownLevels(filiere, levels, texts).join(', '));
  if (kind === 'SCHEDULE') {
    const times = profile?.availability ?? [];
    // Full time is in the day too, so that it is the length which does not suit.
    const isTooLong = filiere?.schedule?.availability?.includes('FULL_TIME') && !times.includes('FULL_TIME');
    const free = times.map((time) =>
      time === 'DAY' && isTooLong ? cautions.partTimeDay : vocabulary.availability[time],
    );
    return cautions.SCHEDULE(timesOf(filiere, { offer, vocabulary }).join(', '), free.join(offer.or));
  }
  if (kind === 'AGE_LATER') {
    const { ageMin, ageMax, groups } = filiere?.entry ?? {};
    const asked = [
      ...(ageMin === undefined && ageMax === undefined ? [] : (['AGE'] as const)),
      ...(groups === undefined ? [] : (['GROUP'] as const)),
    ].map((condition) => doubtText(asDoubt(condition), filiere, texts));
    return cautions.AGE_LATER(ageAfter(profile?.age ?? 0, start ?? 0), asked.join(texts.doubts.between));
  }
  if (kind === 'RIGHTS_END') return cautions.RIGHTS_END(end ?? 0, profile?.rightsMonths ?? 0);
  if (kind === 'HOURS_UNSAID')
    return cautions.HOURS_UNSAID(timesOf(filiere, { offer, vocabulary }).join(', '));
  if (kind === 'WELCOME')
    return cautions.WELCOME(unknownLevels(filiere, profile, vocabulary).join(', '), from);
  if (kind === 'LIFTED') return lifted.map((one) => liftedText(one, texts)).join(texts.doubts.between);
  if (kind === 'LINK_ENDS') {
    if (linkEnd === null) return '';
    const { day, agreement } = linkEnd;
    return cautions.LINK_ENDS(texts.day(day), agreement === null ? undefined : texts.name(agreement));
  }
  return cautions[kind];
}

const asDoubt = (kind: StartDoubt['kind']): StartDoubt => ({
  ...{ verdict: 'UNKNOWN', kind, element: '', obstacle: null, dimension: null },
});

/** Says thanks to which mitigations an obstacle shuts nothing, who holds them, and what is noted of them. */
function liftedText({ obstacle, verdict, mitigations }: LiftedObstacle, texts: CautionTexts): string {
  const { cautions, offer, name } = texts;
  const held = mitigations.flatMap((id) => texts.arrangement(id) ?? []);
  const by = held.map(({ name: own, operator, telephone, until }) =>
    cautions.arrangement(own, name(operator), telephone, until && texts.day(until)),
  );
  const notes = held.flatMap(({ note }) => note ?? []).join(' ');
  return cautions.LIFTED(by.join(offer.or), name(obstacle), verdict === 'HOLDS', notes);
}

/**
 * Says when a filière is held, for how many hours a week and at what price, as far as it is known; an empty text when
 * nothing is known. `together` holds the hours of what is followed at the same time.
 */
export function offerText(
  filiere: Filiere | undefined,
  together: HoursTogether | undefined,
  { offer, vocabulary, audienceCodes }: Pick<CautionTexts, 'offer' | 'vocabulary' | 'audienceCodes'>,
): string {
  const { feeEuros: fee, exemptStatuses = [] } = filiere?.cost ?? {};
  const labels: Readonly<Record<string, string>> = audienceCodes.statuses;
  const exempt = exemptStatuses.map((status) => labels[status] ?? status).join(', ');
  return [
    ...timesOf(filiere, { offer, vocabulary }),
    ...(together === undefined ? [] : [offer.together(together.hours, together.isComplete)]),
    ...(fee === undefined
      ? []
      : [fee === 0 ? offer.free : exempt === '' ? offer.fee(fee) : offer.feeBut(fee, exempt)]),
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

/** The levels that a filière aims at, each with the one that people have when they come. */
function knownLevels(
  filiere: Filiere | undefined,
  levels: LevelVerdict | null,
  { cautions, vocabulary }: CautionTexts,
): string[] {
  return (levels?.dimensions ?? []).flatMap(({ dimension, state }) => {
    const aimed = filiere?.exit?.[dimension] ?? 0;
    if (aimed < 1 || state === null) return [];
    const [goal, has] = [
      vocabulary.level[dimension][aimed] ?? '?',
      vocabulary.level[dimension][state] ?? '?',
    ];
    return [cautions.known(vocabulary.dimension[dimension].toLowerCase(), goal, has)];
  });
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
