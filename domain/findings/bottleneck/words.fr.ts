import type { KindWords } from '../kind.ts';

export const fr = {
  title: 'Goulot',
  rule: 'Les arrivées d’une année dépassent les places d’une année, ou l’attente dépasse 6 mois. Lu sur les flux de la période (orientations et réorientations) et la fiche de la filière.',
  action: 'Ajouter des places.',
} satisfies KindWords;
export type BottleneckWords = typeof fr;
