import { frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of "why not this one?", beside the list of pathways, in French. */
export const why = {
  title: 'Pourquoi pas cette formation ?',
  /** `points` is the count of what is to be checked or asked for along the way. */
  listed: (name: string, rank: number, points: string) =>
    `${name} est dans la liste : parcours ${rank}, ${points}.`,
  folded: (name: string, points: string, months: string, way: string) =>
    `${name} est plus loin dans la liste, ou replié : ${points}, ${months}, par ${way}.`,
  refused: (name: string, asked: string) => `${name} n’admet pas ce public : ${asked}.`,
  alsoUnknown: (asked: string) => `À vérifier aussi : ${asked}.`,
  through: (name: string, points: string, months: string, way: string) =>
    `${name} s’atteint, et un parcours jusqu’à l’arrivée choisie y passe, après ceux qui sont listés : ${points}, ${months}, par ${way}.`,
  aside: (name: string, points: string, months: string, way: string, because: string) =>
    `${name} s’atteint : ${points}, ${months}, par ${way}. Mais aucun parcours jusqu’à l’arrivée choisie n’y passe. ${because}`,
  /** Why nothing leads on from a filière to the goal. */
  beyond: {
    admissions: (filieres: string) => `Ce qui suit n’admet pas ce public : ${filieres}.`,
    levels: (filieres: string) => `Ce qui suit demande un niveau plus élevé : ${filieres}.`,
    obstacles: (names: string) => `Ce qui suit est fermé à ce public par un obstacle : ${names}.`,
    end: (filieres: string) => `Les passerelles connues s’arrêtent à ${filieres}.`,
    elsewhere: 'Les autres parcours y mènent sans elle.',
  },
  noEntry: (name: string, senders: string, call: string) =>
    `${name} l’admettrait, mais pas d’inscription directe, et aucun parcours possible pour ce public n’y mène. ${senders} Sinon, ${call}.`,
  blocked: (name: string, because: string) => `Pas de parcours jusqu’à ${name}. ${because}`,
  call: (operator: string, how: string) => `appelez ${operator}${how === '' ? '' : ` (${how})`}`,
  senders: (filieres: string) => `On y vient par une passerelle depuis : ${filieres}.`,
  noSender: 'Aucune passerelle connue n’y mène : demandez qui peut y envoyer.',
  toCheck: (asked: string) => `À vérifier : ${asked}.`,
  /** `isCut`: there may be more of them. */
  admitting: (n: number, isCut: boolean) =>
    isCut
      ? `Les ${n} filières les plus proches de l’arrivée qui l’admettraient, sans inscription directe ni parcours`
      : s(
          n,
          'filière l’admettrait, mais pas d’inscription directe ni de parcours',
          'filières l’admettraient, mais pas d’inscription directe ni de parcours',
        ),
};
export type WhyWords = typeof why;
