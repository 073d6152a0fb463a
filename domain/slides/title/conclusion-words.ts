import type { Language } from '../../messages/codes.ts';
import { englishCount, englishNumber, frenchCount, frenchNumber } from '../../messages/count.ts';

/** More names would take the room of the picture. */
const MOST_NAMED = 5;

/** What slides conclude, in French, in few words: a title has two lines on an old projector. */
const fr = {
  /** How many filières lead to a job, by themselves or over others. */
  leadToJob: (n: number, of: number) =>
    of === 1
      ? `La seule filière ${n === 1 ? 'mène' : 'ne mène pas'} à un emploi`
      : n === of
        ? `Les ${frenchNumber(of)} filières mènent à un emploi`
        : n === 0
          ? `Aucune des ${frenchNumber(of)} filières ne mène à un emploi`
          : `${frenchNumber(n)} des ${frenchNumber(of)} filières ${n === 1 ? 'mène' : 'mènent'} à un emploi`,
  /** How many filières an audience may get to. */
  inReach: (n: number, of: number) =>
    n === 0
      ? 'Aucune de ces filières n’est à portée de ce public'
      : `${frenchNumber(n)} des ${frenchNumber(of)} filières ${n === 1 ? 'est' : 'sont'} à portée de ce public`,
  ofEveryone: (n: number) => `Pour tout le monde\u00a0: ${frenchNumber(n)}.`,
  /** How many communes of a bassin have no literacy offer. */
  noLiteracy: (n: number, of: number) =>
    n === 0
      ? 'On apprend à lire dans chaque commune'
      : n === of
        ? 'Aucune commune n’a d’alphabétisation'
        : `${frenchCount(n, 'commune', 'communes')} sur ${frenchNumber(of)} sans alphabétisation`,
  /** Which ones, by name. */
  without: (communes: readonly string[]) =>
    `Sans\u00a0: ${communes.slice(0, MOST_NAMED).join(', ')}${
      communes.length > MOST_NAMED
        ? ` et ${frenchCount(communes.length - MOST_NAMED, 'autre', 'autres')}`
        : ''
    }.`,
  pathway: (months: number, isComplete: boolean, filieres: number) =>
    `Un emploi en ${months}\u00a0mois${isComplete ? ' et' : ' ou plus,'} ${frenchCount(filieres, 'formation', 'formations')}`,
  noPathway: 'Aucun parcours n’est trouvé',
  gaps: (n: number, places: string) =>
    n === 1
      ? `Un chaînon manquant, qui servirait ${places}`
      : `${frenchNumber(n)} chaînons manquants\u00a0: le premier servirait ${places}`,
  noGaps: 'Aucun chaînon manquant',
  plan: (n: number, places: string) =>
    `${frenchCount(n, 'accord ouvrirait', 'accords ouvriraient')} un débouché de plus à ${places}`,
  noPlan: 'Aucun accord à proposer',
  decisions: (late: number, open: number, settled: number) =>
    late + open + settled === 0
      ? 'Aucune décision à suivre'
      : `Décisions prises\u00a0: ${[
          ...(late === 0 ? [] : [`${frenchNumber(late)} en retard`]),
          ...(open === 0 ? [] : [`${frenchNumber(open)} à suivre`]),
          ...(settled === 0 ? [] : [frenchCount(settled, 'réglée', 'réglées')]),
        ].join(', ')}`,
};

const en: typeof fr = {
  leadToJob: (n, of) =>
    of === 1
      ? `The only filière ${n === 1 ? 'leads' : 'does not lead'} to a job`
      : n === of
        ? `All ${englishNumber(of)} filières lead to a job`
        : `${n === 0 ? 'None' : englishNumber(n)} of ${englishNumber(of)} filières ${n < 2 ? 'leads' : 'lead'} to a job`,
  inReach: (n, of) =>
    n === 0
      ? 'None of these filières is within reach of this audience'
      : `${englishNumber(n)} of ${englishNumber(of)} filières ${n === 1 ? 'is' : 'are'} within reach of this audience`,
  ofEveryone: (n) => `For everyone: ${englishNumber(n)}.`,
  noLiteracy: (n, of) =>
    n === 0
      ? 'People learn to read in every commune'
      : n === of
        ? 'No commune has a literacy offer'
        : `${englishNumber(n)} of ${englishNumber(of)} communes without literacy`,
  without: (communes) =>
    `Without: ${communes.slice(0, MOST_NAMED).join(', ')}${
      communes.length > MOST_NAMED
        ? ` and ${englishCount(communes.length - MOST_NAMED, 'other', 'others')}`
        : ''
    }.`,
  pathway: (months, isComplete, filieres) =>
    `A job in ${englishCount(months, 'month', 'months')}${isComplete ? ' and' : ' or more,'} ${englishCount(filieres, 'course', 'courses')}`,
  noPathway: 'No pathway is found',
  gaps: (n, places) =>
    n === 1
      ? `One missing bridge, which would serve ${places}`
      : `${englishNumber(n)} missing bridges: the first would serve ${places}`,
  noGaps: 'No missing bridge',
  plan: (n, places) =>
    `${englishCount(n, 'agreement', 'agreements')} would open one more outlet to ${places}`,
  noPlan: 'No agreement to propose',
  decisions: (late, open, settled) =>
    late + open + settled === 0
      ? 'No decision to follow up'
      : `Earlier decisions: ${[
          ...(late === 0 ? [] : [`${englishNumber(late)} overdue`]),
          ...(open === 0 ? [] : [`${englishNumber(open)} to follow up`]),
          ...(settled === 0 ? [] : [`${englishNumber(settled)} settled`]),
        ].join(', ')}`,
};

/** Words of what slides conclude, in a language. */
export const conclusionTexts = (language: Language): typeof fr => ({ fr, en })[language];
