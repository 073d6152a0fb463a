import * as en from '../../messages/en/audience.ts';
import * as fr from '../../messages/fr/audience.ts';
import { levelLabel } from '../../messages/level-label.ts';
import type { AudienceProfile } from '../../model/audience.ts';
import type { NetworkDocument } from '../../model/network.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { StepWords } from './step-words.ts';

/** Describes an audience by all that is said of it, in few words each, as the foot of a slide names it. */
export function audienceTraits(
  profile: AudienceProfile,
  { communes }: Pick<NetworkDocument, 'communes'>,
  { language, steps, vocabulary }: Pick<StepWords, 'language' | 'steps' | 'vocabulary'>,
): string {
  const codes = { fr, en }[language];
  const said = steps.audience;
  const { age, woman, loneParent, hasCar, needsChildcare, literate, rightsMonths, levels = {} } = profile;
  const label = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;
  const commune = communes.find(({ id }) => id === profile.commune)?.name;
  const traits = [
    woman === undefined ? undefined : woman ? said.woman : said.man,
    age === undefined ? undefined : said.years(age),
    loneParent === true ? said.loneParent : undefined,
    hasCar === undefined ? undefined : hasCar ? said.car : said.noCar,
    needsChildcare === true ? said.childcare : undefined,
    commune,
    ...(profile.statuses ?? []).map((code) => label(codes.statuses, code)),
    ...(profile.groups ?? []).map((code) => label(codes.groups, code)),
    ...(profile.availability ?? []).map((code) => codes.availability[code]),
    literate === false ? said.readsNothing : undefined,
    ...DIMENSIONS.flatMap((dimension) => {
      const level = levels[dimension];
      if (level === undefined) return [];
      return [said.level(vocabulary.dimension[dimension], levelLabel(vocabulary, dimension, level))];
    }),
    rightsMonths === undefined ? undefined : said.rights(rightsMonths),
  ].filter((trait) => trait !== undefined);
  return traits.length === 0 ? said.nothingKnown : traits.join(', ');
}
