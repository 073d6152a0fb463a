import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Passerelle dormante',
  rule: 'Passerelle active depuis au moins 12 mois, pour laquelle les relevés couvrent toute la période et ne comptent personne. Lu sur les passerelles actives (hors retour et découverte) et les flux de la période.',
  action: 'En parler avec le partenaire, ou clore la passerelle.',
} satisfies KindWords;
export type DormantWords = typeof fr;
