import { frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the next steps after a filière, in French. */
export const next = {
  title: (n: number, months?: number) =>
    `Étapes suivantes, à ${s(n, 'passerelle', 'passerelles')}${months === undefined ? '' : ` et ${months} mois`} au plus`,
  tooLong: (n: number, months: number, filieres: string) =>
    `${s(n, 'autre filière s’atteint', 'autres filières s’atteignent')} en plus de ${months} mois : ${filieres}.`,
  help: (audience: string) =>
    `Pour le public : ${audience}. Chaque filière où mène un parcours, par le meilleur. Choisissez une arrivée pour aller plus loin.`,
  count: (n: number) => s(n, 'filière', 'filières'),
  none: 'Aucun parcours ne part de cette filière pour ce public dans cette limite.',
  partial: 'Toutes les filières n’ont pas pu être examinées : d’autres étapes existent peut-être.',
  onPaper: (n: number) =>
    s(
      n,
      'filière reliée sur le papier, sans parcours possible',
      'filières reliées sur le papier, sans parcours possible',
    ),
  notAdmitted: (n: number) =>
    s(n, 'filière du bassin n’admet pas ce public', 'filières du bassin n’admettent pas ce public'),
  notAdmittedShown: (shown: number) => `Les ${shown} premières, par étape.`,
};
export type NextWords = typeof next;
