import type { AudienceProfile } from '../../domain/model/audience.ts';
import { useAudience } from '../context/audience.tsx';
import { useNetworkAnswer } from '../context/network-answer.ts';
import { useWords, type Words } from '../context/words.tsx';

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

function profileWords(
  { t, audienceCodes }: Words,
  profile: AudienceProfile,
  commune: string | undefined,
): string {
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
    ...(rightsMonths === undefined ? [] : [words.rights(rightsMonths)]),
  ];
  return parts.length === 0 ? words.own : parts.join(', ');
}
