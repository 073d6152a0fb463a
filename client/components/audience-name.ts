import type { AudienceProfile } from '../../domain/model/audience.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';
import { useAudience } from '../context/audience.tsx';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { useWords, type Words } from '../context/words.tsx';
import { answerIn } from '../model/audience-answers.ts';
import { levelLabel } from '../model/labels.ts';

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

function profileWords(all: Words, profile: AudienceProfile, commune: string | undefined): string {
  const { t, audienceCodes } = all;
  const words = t.audience;
  if (Object.keys(profile).length === 0) return words.nothingKnown;
  const label = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
  const {
    age,
    statuses = [],
    groups = [],
    loneParent,
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
  const answered = (['french', 'papers'] as const).map((question) => {
    const answer = answerIn(profile, question);
    const labels: Readonly<Record<string, string>> = answers[question];
    return { question, label: answer === undefined ? undefined : labels[answer] };
  });
  const said = (dimension: string): boolean =>
    answered.some(
      ({ question, label }) =>
        label !== undefined &&
        (question === 'papers'
          ? dimension === 'certificate'
          : dimension === 'oral' || dimension === 'written'),
    );
  return [
    ...answered.flatMap(({ question, label }) =>
      label === undefined
        ? []
        : [question === 'papers' ? t.said(t.audience.certificate, label) : uncapitalised(label)],
    ),
    ...DIMENSIONS.flatMap((dimension) => {
      const level = levels[dimension];
      if (level === undefined || said(dimension)) return [];
      return [
        t.said(uncapitalised(vocabulary.dimension[dimension]), levelLabel(vocabulary, dimension, level)),
      ];
    }),
  ];
}

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
