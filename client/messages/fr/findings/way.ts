import { frenchCount as s } from '../../../../domain/messages/count.ts';
import { arrangements, checks } from '../../../../domain/messages/fr/checks.ts';

/** Texts of the steps of a pathway, in French. */
export const way = {
  anyOutlet: 'Tout débouché',
  admission: 'Admission',
  answer: { YES: 'oui', NO: 'non', UNKNOWN: 'à vérifier' },
  age: (min: number | null, max: number | null) =>
    min !== null && max !== null
      ? `${min} à ${max} ans`
      : min !== null
        ? `à partir de ${min} ans`
        : `jusqu’à ${max} ans`,
  askedGiven: (asked: string, given: string) => `demandé : ${asked} ; public : ${given}`,
  notSaid: 'non dit',
  or: ' ou ',
  obstacles: 'Obstacles sur ce pas',
  severity: { BLOCKING: 'bloquant', HARD: 'difficile', MILD: 'gênant' },
  holds: 'touche ce public',
  travel: (minutes: number, place: string) => `Trajet : ${minutes} min jusqu’à ${place}`,
  travelEstimated: (minutes: number, place: string) =>
    `Trajet : environ ${minutes} min jusqu’à ${place} (estimation à vol d’oiseau)`,
  arrange: arrangements,
  stepChecks: 'À vérifier ici',
  checkList: (n: number) => s(n, 'point à vérifier', 'points à vérifier'),
  checkNothing: 'Rien à vérifier : tout ce que ce parcours demande est documenté.',
  check: checks,
  print: 'Imprimer la feuille',
  printTitle: 'Feuille de parcours',
  printNote:
    'Parcours possible d’après le réseau décrit à cette date ; il ne concerne aucune personne en particulier. Appelez chaque opérateur avant d’orienter.',
  contact: (text: string) => `Contact : ${text}`,
  facilitation: (text: string) => `Facilité : ${text}`,
  contradiction: {
    from: (value: string, parameter: string) => `« ${value} » est à la fois le départ et ${parameter}.`,
    to: (value: string, parameter: string) => `« ${value} » est à la fois l’arrivée et ${parameter}.`,
    via: (value: string, parameter: string) =>
      `« ${value} » est à la fois un passage demandé et ${parameter}.`,
  },
  parameter: {
    via: 'un passage demandé',
    avoid: 'à éviter',
    maxSteps: 'hors du nombre de passerelles permis',
  },
  limitsAlone: 'Sans l’une de ces limites, un parcours existe :',
  limitsTogether:
    'Aucune limite à elle seule n’explique l’absence de parcours : il faut en relâcher plusieurs.',
  limit: {
    via: 'les passages demandés',
    avoid: 'ce qui est à éviter',
    maxMonths: 'le nombre de mois',
    maxSteps: 'le nombre de passerelles',
    formality: 'les formalités admises',
    withoutConcurrent: 'sans concomitance',
  },
  inactive: 'Pas actif à cette date :',
  admissions: 'Filières qui n’admettent pas ce public',
  starts: 'Entrées qui y mèneraient, fermées à ce public',
  blockedSets: 'Ce qu’il faudrait lever',
};
export type WayWords = typeof way;
