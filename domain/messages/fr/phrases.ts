/** Words between the names of elements in the titles and explanations of findings, in French. */
export const phrases = {
  list: (parts: readonly string[]) => parts.join(' ; '),
  colon: ' : ',
  when: (from: number, to: number) =>
    from === to ? `au mois ${from}, moins d’un mois` : `du mois ${from} au mois ${to}`,
  /** Whom an obstacle concerns: all tags of one group must apply; one group is enough. */
  affects: {
    everyone: 'tout le monde',
    whom: (who: string) => `concerne : ${who}`,
    and: ' et ',
    or: ' ; ou ',
    NO_CAR: 'sans voiture',
    NEEDS_CHILDCARE: 'avec enfant à garder',
    COMMUNE: (name: string) => `habitant ${name}`,
    STATUS: (name: string) => `de statut « ${name} »`,
    GROUP: (name: string) => `du groupe « ${name} »`,
    AGE_UNDER: (age: string) => `de moins de ${age} ans`,
    AGE_OVER: (age: string) => `de plus de ${age} ans`,
    NOT_AVAILABLE: (when: string) => `pas disponible ${when}`,
  },
};

export type PhraseTexts = typeof phrases;
