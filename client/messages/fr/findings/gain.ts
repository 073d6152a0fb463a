import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts that explain a gain, in French. */
export const gain = {
  title: 'D’où vient ce nombre ?',
  line: (from: string, to: string) => `D’où vient le gain de toute la ligne ${from} → ${to} ?`,
  plan: 'D’où vient le gain de tous ces accords ?',
  added: 'D’où vient ce qu’il ajoute ?',
  alone: 'D’où vient son gain seul ?',
  how: 'Chaque filière dont les débouchés augmentent, ses places par an, et les débouchés qu’elle n’atteignait pas depuis une entrée et qu’elle atteindrait :',
  withPossible: 'Sous réserve, avec les paires possibles aussi :',
  none: 'Aucune filière n’y gagne de débouché : 0.',
  part: (places: number, estimated: boolean, outlets: number, names: string) =>
    `${s(places, 'place', 'places')}${estimated ? ' (estimées)' : ''} × ${s(outlets, 'débouché', 'débouchés')}${names === '' ? '' : ` (${names})`}`,
  dropped: (names: string) => `moins ce qui ne compte plus (${names})`,
  sum: (gain: number) => `Somme : ${number(gain)} places × débouchés`,
  newly: (n: number) => `dont ${s(n, 'place', 'places')} à des filières jusqu’ici sans débouché`,
  first: 'jusqu’ici sans débouché',
  supposed: 'Le détail se calcule sur le réseau réel : retirez les changements supposés pour le voir.',
};
export type GainWords = typeof gain;
