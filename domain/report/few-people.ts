import type { Report } from './report.ts';

/** What people are called in a report, in French and English. */
const PEOPLE =
  'personnes|apprenants?|apprenantes|stagiaires|participants?|participantes|adultes|femmes|hommes|people|persons|learners|trainees|participants|adults|women|men';

const FEW = new RegExp(
  `(?<![\\p{L}\\d])(?:deux|trois|quatre|two|three|four|[1-4])\\s+(?:${PEOPLE})(?!\\p{L})`,
  'iu',
);

/** Whether a text names a number of 1 to 4 people, which a report does not tell. */
export const saysFewPeople = (text: string): boolean => FEW.test(text);

/** A text that people wrote and that seems to name a number of 1 to 4 people. */
export interface FewPeopleTold {
  readonly key: string;
  /** The title of the part of the report in which it stands. */
  readonly section: string;
  /** The words that say the number. */
  readonly words: string;
}

/** The texts that people wrote in a report and that seem to name a number of 1 to 4 people, in their order. */
export const fewPeopleTold = ({ chapters }: Report): readonly FewPeopleTold[] =>
  chapters.flatMap((chapter) =>
    chapter.sections.flatMap(({ title, blocks }) =>
      blocks.flatMap((block) => {
        if (block.type !== 'text' || block.key === null || block.text === block.generated) return [];
        const [words] = FEW.exec(block.text) ?? [];
        const section = chapters.length > 2 ? `${chapter.title}, ${title}` : title;
        return words === undefined ? [] : [{ key: block.key, section, words }];
      }),
    ),
  );
