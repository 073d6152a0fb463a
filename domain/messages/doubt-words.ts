import type { StartDoubt } from '../analysis/results.ts';
import type { Filiere } from '../model/entities.ts';
import type { AudienceCodes } from './fr/audience.ts';
import type { DoubtWords } from './fr/checks.ts';
import type { Vocabulary } from './fr/vocabulary.ts';

/** What the words of a doubt about a start are made of: words, and the names of elements. */
export interface DoubtTexts {
  readonly doubts: DoubtWords;
  readonly audienceCodes: Pick<AudienceCodes, 'statuses' | 'groups'>;
  readonly vocabulary: Vocabulary;
  /** The name of an element, such as a commune or an obstacle, by its id. */
  name(id: string): string;
}

/** Says what a start asks, in a few words: "statut demandé : …". `start` is the filière that the question names. */
export function doubtText(
  { kind, dimension, obstacle }: StartDoubt,
  start: Filiere | undefined,
  { doubts, audienceCodes, vocabulary, name }: DoubtTexts,
): string {
  const { ageMin = null, ageMax = null, statuses = [], groups = [], communes = [] } = start?.entry ?? {};
  const listed = (codes: readonly string[], labels: Readonly<Record<string, string>>): string =>
    codes.map((code) => labels[code] ?? code).join(doubts.or);
  switch (kind) {
    case 'AGE':
      return doubts.AGE(ageMin, ageMax);
    case 'STATUS':
      return doubts.STATUS(listed(statuses, audienceCodes.statuses));
    case 'GROUP':
      return doubts.GROUP(listed(groups, audienceCodes.groups));
    case 'COMMUNE':
      return doubts.COMMUNE(communes.map(name).join(doubts.or));
    case 'OBSTACLE':
      return doubts.OBSTACLE(name(obstacle ?? ''));
    case 'LEVEL': {
      if (dimension === null) return '';
      const { min = 0, tested = 0, max } = start?.entry?.[dimension] ?? {};
      const level = (value: number): string => vocabulary.level[dimension][value] ?? '?';
      const need = Math.max(min, tested);
      return [
        ...(need > 0 || max === undefined
          ? [doubts.LEVEL(vocabulary.dimension[dimension].toLowerCase(), level(need))]
          : []),
        ...(max === undefined
          ? []
          : [doubts.CEILING(vocabulary.dimension[dimension].toLowerCase(), level(max))]),
      ].join(doubts.and);
    }
  }
}
