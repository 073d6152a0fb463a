import { frenchCount as s } from '../count.ts';

/** Target of a question that names none. */
export const anyOutlet: string = 'tout débouché';

export const places = (n: number): string => s(n, 'place', 'places');

/** Fields that a rule may wait for (M18), `entry.` and `exit.` before a level dimension. */
export const field = {
  openAdmission: 'accès direct (oui ou non)',
  formality: 'formalité de la passerelle',
  intake: 'places par an',
  waitMonths: 'mois d’attente',
  durationMonths: 'durée en mois',
  bassin: 'site (sans lui, le bassin n’est pas sûr)',
  flow: 'relevé des personnes orientées',
  flowPeriod: 'relevé sur une période comparable',
  entry: (dimension: string) => `niveau demandé à l’entrée : ${dimension}`,
  exit: (dimension: string) => `niveau atteint à la sortie : ${dimension}`,
};

/** What the figures of impact mean. */
export const impact = {
  unit: 'places × débouchés',
  definition:
    'Pour chaque filière, l’accueil excepté, ses places par an (inconnues : la médiane connue de son étape) multipliées par le nombre de débouchés que la nouvelle passerelle lui ouvre, sur un chemin complet depuis une porte d’entrée ou un accès direct ; puis la somme. Une place compte une fois à chaque étape.',
  estimated: 'estimé : certaines places ne sont pas connues',
};

export type FieldWords = typeof field;
export type ImpactWords = typeof impact;
