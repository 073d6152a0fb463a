/**
 * Texts that say whom an obstacle concerns, in French. All tags of one group must apply; one group is enough.
 */
export const affects = {
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
};
export type AffectsWords = typeof affects;
