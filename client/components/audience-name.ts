import { levelLabel } from '../../domain/messages/level-label.ts';
import type { AudienceProfile } from '../../domain/model/audience.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';
import { useAudience } from '../context/audience.tsx';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { useWords, type Words } from '../context/words.tsx';
import { answerIn } from '../model/audience-answers.ts';

/**
 * Returns a short name for the chosen audience, the supposed learners for whom the network is read: its name in the
 * network, the traits that the user described, or "everyone".
 */
export function useAudienceName(): string {
  const words = useWords();
  const { named, profile } = useAudience();
  const { data } = useNetworkAnswer();
  if (named !== undefined)
    return words.language === 'en' ? (named.label.en ?? named.label.fr) : named.label.fr;
  if (profile === undefined) return words.t.audience.everyone;
  const commune = data?.network.communes.find(({ id }) => id === profile.commune)?.name;
  return profileWords(words, profile, commune);
}

/** Names a profile by what is said of it, in few words. */
export function profileWords(all: Words, profile: AudienceProfile, commune: string | undefined): string {
  const { t, audienceCodes } = all;
  const words = t.audience;
  if (Object.keys(profile).length === 0) return words.nothingKnown;
  const label = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
  const {
    age,
    statuses = [],
    groups = [],
    loneParent,
    woman,
    hasCar,
    needsChildcare,
    availability = [],
    rightsMonths,
  } = profile;
  const parts = [
    ...(age === undefined ? [] : [words.years(age)]),
    ...statuses.map((code) => label(audienceCodes.statuses, code)),
    ...groups.map((code) => label(audienceCodes.groups, code)),
    ...(commune === undefined ? [] : [commune]),
    ...(woman === undefined ? [] : [woman ? words.woman : words.man]),
    ...(loneParent === true ? [words.loneParent] : []),
    ...(hasCar === undefined ? [] : [hasCar ? words.car : words.noCar]),
    ...(needsChildcare === true ? [words.childcare] : []),
    ...availability.map((code) => audienceCodes.availability[code]),
    ...levelWords(all, profile),
    ...(rightsMonths === undefined ? [] : [words.rights(rightsMonths)]),
  ];
  return parts.length === 0 ? words.own : parts.join(', ');
}

/**
 * The levels of a profile: French and the certificate as the questions put them, where they were answered; every other
 * level by its dimension.
 */
function levelWords({ t, vocabulary }: Words, profile: AudienceProfile): readonly string[] {
  const { answers } = t.audience.questions;
  const { levels = {} } = profile;
  const asked = [
    { question: 'oral', dimension: 'oral', say: t.audience.speaks },
    { question: 'written', dimension: 'written', say: t.audience.reads },
    {
      question: 'papers',
      dimension: 'certificate',
      say: (answer: string) => t.said(t.audience.certificate, answer),
    },
  ] as const;
  const answered = asked.flatMap(({ question, dimension, say }) => {
    const answer = answerIn(profile, question);
    const labels: Readonly<Record<string, string>> = answers[question];
    const label = answer === undefined ? undefined : labels[answer];
    const text = question === 'papers' || label === undefined ? label : uncapitalised(label);
    return text === undefined ? [] : [{ dimension, text: say(text) }];
  });
  return [
    ...answered.map(({ text }) => text),
    ...DIMENSIONS.flatMap((dimension) => {
      const level = levels[dimension];
      if (level === undefined || answered.some((one) => one.dimension === dimension)) return [];
      return [
        t.said(uncapitalised(vocabulary.dimension[dimension]), levelLabel(vocabulary, dimension, level)),
      ];
    }),
  ];
}

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
