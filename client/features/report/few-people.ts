/** What people are called in a report, in French and English. */
const PEOPLE =
  'personnes|apprenants?|apprenantes|stagiaires|participants?|participantes|adultes|femmes|hommes|people|persons|learners|trainees|participants|adults|women|men';

const FEW = new RegExp(
  `(?<![\\p{L}\\d])(?:deux|trois|quatre|two|three|four|[1-4])\\s+(?:${PEOPLE})(?!\\p{L})`,
  'iu',
);

/** Whether a text names a number of 1 to 4 people, which a report does not tell. */
export const saysFewPeople = (text: string): boolean => FEW.test(text);
