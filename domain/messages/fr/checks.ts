/** Words, in French, of what is to be checked before people are sent along a pathway. */
export const checks = {
  LEVEL: (what: string, where: string) => `${what}, pour entrer à ${where}`,
  AGE: (where: string) => `l’âge admis par ${where}`,
  STATUS: (where: string) => `le statut admis par ${where}`,
  GROUP: (where: string) => `le public visé par ${where}`,
  COMMUNE: (where: string) => `la commune desservie par ${where}`,
  OBSTACLE: (what: string, where: string) => `l’obstacle « ${what} » (${where})`,
  DORMANT: (where: string) => `la passerelle ${where} sert-elle encore ? Personne ne l’a prise l’an dernier`,
  AGREEMENT: (where: string) => `la convention de la passerelle ${where} a expiré : tient-elle encore ?`,
};
export type CheckWords = typeof checks;

/** Words, in French, of what an audience has to arrange for a filière. */
export const arrangements = {
  CHILDCARE: 'garde d’enfants à prévoir : rien n’en est dit ici, demandez-le',
  TRAVEL: 'trajet à prévoir, sans voiture (long, ou temps non mesuré)',
};
export type ArrangementWords = { readonly [K in keyof typeof arrangements]: string };
