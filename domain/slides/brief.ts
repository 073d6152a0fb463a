import { sourceWords } from '../map/words/foot-words.ts';
import { dayInWords } from '../messages/day-words.ts';
import type { Period } from '../model/dates.ts';
import type { NetworkDocument } from '../model/network.ts';
import { joined } from './drawing/joined.ts';
import type { StepAudience } from './state/audience.ts';
import type { StepGiven } from './step-kind.ts';
import { audienceTraits } from './words/audience-traits.ts';
import type { StepWords } from './words/step-words.ts';

/** What a step was read for. */
interface ReadFor {
  readonly at: string;
  /** The period of its numbers of people, where it shows some. */
  readonly period?: Period;
  /** For whom; absent where that makes no difference. */
  readonly audience?: StepAudience;
}

/** Day, network, period and audience of a step in few words, for the foot of its slide. */
export const briefOf = (
  { document, words }: Pick<StepGiven, 'document' | 'words'>,
  { at, period, audience }: ReadFor,
): string => {
  const { language, steps, t } = words;
  const day = (text: string): string => dayInWords(text, language);
  return joined([
    steps.brief.day(day(at)),
    document.fictional === true ? steps.brief.fictional(document.name) : document.name,
    ...(period === undefined ? [] : [yearOf(period) ?? t.look.period(day(period.from), day(period.to))]),
    ...(audience === undefined ? [] : [steps.brief.audience(audienceName(audience, document, words))]),
  ]);
  function yearOf({ from, to }: Period): string | undefined {
    const year = from.slice(0, 4);
    return from === `${year}-01-01` && to === `${year}-12-31` ? steps.brief.year(year) : undefined;
  }
};

/** All that a step was read from: what its foot says, and the inventory with its revision. */
export const sourcesOf = (given: Pick<StepGiven, 'document' | 'words' | 'revision'>, read: ReadFor) => [
  briefOf(given, read),
  sourceWords(given.words, given.document, given.revision),
];

/** The name of the audience of a step. */
export function audienceName(
  { asked }: StepAudience,
  document: Pick<NetworkDocument, 'audiences' | 'communes'>,
  words: Pick<StepWords, 'language' | 'steps' | 't' | 'vocabulary'>,
): string {
  const { language, t } = words;
  if (asked === undefined) return t.audience.everyone;
  if ('profile' in asked) return audienceTraits(asked.profile, document, words);
  const label = document.audiences.find(({ id }) => id === asked.id)?.label;
  return (language === 'en' ? label?.en : undefined) ?? label?.fr ?? asked.id;
}
