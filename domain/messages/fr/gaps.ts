import { frenchCount as s } from '../count.ts';

/** Target of a pathway when none is given. */
export const anyOutlet: string = 'tout débouché';

/** Writes a number of training places in French: "1 place", "2 places". */
export const places = (n: number): string => s(n, 'place', 'places');

/** Names of fields that a rule needs (M18). Level fields start with `entry.` or `exit.`. */
export const field = {
  openAdmission: 'accès direct (oui ou non)',
  formality: 'formalité de la passerelle',
  intake: 'places par an',
  waitMonths: 'mois d’attente',
  durationMonths: 'durée en mois',
  bassin: 'site (sans lui, le bassin n’est pas sûr)',
  flow: 'relevé des personnes orientées',
  flowPeriod: 'relevé sur une période comparable',
  links: 'passerelles passées en revue avec l’opérateur',
  entry: (dimension: string) => `niveau demandé à l’entrée : ${dimension}`,
  exit: (dimension: string) => `niveau atteint à la sortie : ${dimension}`,
};

/** Explanation of the figures of impact. */
export const impact = {
  unit: 'places par an qui gagnent un débouché',
  definition:
    'Les places par an des filières, l’accueil excepté, qui atteindraient un débouché de plus, sur un chemin complet depuis une porte d’entrée ou un accès direct. Une place compte une fois, même si elle gagne plusieurs débouchés. Une personne qui passe par deux de ces filières y occupe deux places : ce n’est pas un nombre de personnes. « ≈ » : certaines places ne sont pas connues et sont estimées par la médiane des filières de la même étape. L’ordre des listes compte une place autant de fois qu’elle gagne de débouchés.',
  estimated: 'estimé : certaines places ne sont pas connues',
};

export type FieldWords = typeof field;
export type ImpactWords = typeof impact;
