import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts that explain a gain, in French. */
export const gain = {
  title: 'Quelles places gagnent quoi ?',
  line: (from: string, to: string) => `Quelles places gagnent quoi, par toute la ligne ${from} → ${to} ?`,
  plan: 'Quelles places gagnent quoi, par tous ces accords ?',
  added: 'Quelles places gagnent quoi, en plus des accords au-dessus ?',
  alone: 'Quelles places gagnent quoi, par cet accord seul ?',
  how: 'Chaque filière dont les débouchés augmentent, ses places par an, et les débouchés qu’elle n’atteignait pas depuis une entrée et qu’elle atteindrait :',
  withPossible: 'En comptant aussi les passerelles possibles :',
  none: 'Aucune filière n’y gagne de débouché.',
  part: (places: number, estimated: boolean, outlets: number, names: string) =>
    `${estimated ? '≈ ' : ''}${s(places, 'place par an', 'places par an')}${estimated ? ' (estimées par la médiane de l’étape)' : ''}, ${s(outlets, 'débouché de plus', 'débouchés de plus')}${names === '' ? '' : ` (${names})`}`,
  dropped: (names: string) => `moins ce qui ne compte plus (${names})`,
  sum: (what: string) => `En tout : ${what}`,
  order: (gain: number) =>
    `Pour l’ordre des listes, où une place compte autant de fois qu’elle gagne de débouchés : ${number(gain)}.`,
  newly: (n: number) =>
    `dont ${s(n, 'place', 'places')} à des filières dont aucun débouché n’est encore atteint depuis une entrée`,
  source: (source: string) => `source : ${source}`,
  unsourced: (n: number, of: number) =>
    `${number(n)} des ${s(of, 'place', 'places')} viennent de filières dont la source n’est pas dite. « Certain » dit que rien ne manque à la règle, non que ces données sont vérifiées.`,
  noSource: 'source non dite',
  first: 'jusqu’ici, aucune entrée ne mène par là à un débouché',
  supposed: 'Le détail se calcule sur le réseau réel : retirez les changements supposés pour le voir.',
};
export type GainWords = typeof gain;
