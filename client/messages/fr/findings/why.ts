import { frenchCount as s } from '../../../../domain/messages/count.ts';

const points = (n: number): string =>
  n === 0 ? 'aucune condition inconnue' : s(n, 'condition inconnue', 'conditions inconnues');

/** Texts of "why not this one?", beside the list of pathways, in French. */
export const why = {
  title: 'Pourquoi pas cette formation ?',
  listed: (name: string, rank: number, unknown: number) =>
    `${name} est dans la liste : parcours ${rank}, ${points(unknown)}.`,
  refused: (name: string, asked: string) => `${name} n’admet pas ce public : ${asked}.`,
  later: (name: string, unknown: number, months: number, way: string) =>
    `${name} s’atteint, plus loin dans la liste : ${points(unknown)}, ${months} mois, par ${way}.`,
  noEntry: (name: string, call: string) =>
    `${name} l’admettrait, mais pas d’inscription directe et aucune passerelle n’y mène ce public : ${call}.`,
  blocked: (name: string, because: string) => `Pas de parcours jusqu’à ${name}. ${because}`,
  call: (operator: string, how: string) => `appelez ${operator}${how === '' ? '' : ` (${how})`}`,
  admitting: (n: number) =>
    s(
      n,
      'filière l’admettrait, mais pas d’inscription directe',
      'filières l’admettraient, mais pas d’inscription directe',
    ),
};
export type WhyWords = typeof why;
