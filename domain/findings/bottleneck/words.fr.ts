import { frenchNumber as number } from '../../messages/count.ts';

export const fr = {
  title: 'Goulot',
  rule: 'Les arrivées d’une année dépassent les places d’une année, ou l’attente dépasse 6 mois. Lu sur les flux de la période (orientations et réorientations) et la fiche de la filière.',
  action: 'Ajouter des places.',
  arrivals: (people: string, atLeast: boolean) =>
    atLeast ? `Arrivées par an : au moins ${people}` : `Arrivées par an : ${people}`,
  noArrivals: 'Arrivées par an : rien n’est relevé',
  intake: (intake: number) => `places par an : ${number(intake)}`,
  noIntake: 'places par an : non documenté',
  wait: (months: number) => `attente : ${months} mois (seuil : plus de 6)`,
  noWait: 'attente : non documentée',
  because: {
    ARRIVALS:
      'Les arrivées dépassent les places (comparé sur les chiffres publiés\u00a0; un nombre masqué compte pour 1 au moins).',
    WAIT: 'L’attente dépasse 6 mois.',
  },
  silent: 'N’ont encore rien relevé :',
};
export type BottleneckWords = typeof fr;
