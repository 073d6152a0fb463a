import { frenchNumber } from '../count.ts';

/** Words, in French, of what is to be checked before people are sent along a pathway. */
export const checks = {
  LEVEL: (what: string, where: string) => `${what}, pour entrer à ${where}`,
  AGE: (where: string) => `l’âge admis par ${where}`,
  STATUS: (where: string) => `le statut admis par ${where}`,
  GROUP: (where: string) => `le public visé par ${where}`,
  COMMUNE: (where: string) => `la commune desservie par ${where}`,
  OBSTACLE: (what: string, where: string) => `l’obstacle « ${what} » (${where})`,
};
export type CheckWords = typeof checks;

/** Words, in French, of what to ask about before people come to a filière. */
export const cautions = {
  SCHEDULE: (held: string, free: string) => `${held} : ne convient pas à qui est libre ${free}`,
  CHILDCARE: 'garde d’enfants à prévoir : rien n’en est dit ici, demandez-le',
  TRAVEL: 'trajet à prévoir, sans voiture (long, ou temps non mesuré)',
  DORMANT: 'personne n’a pris cette passerelle l’an dernier : sert-elle encore ?',
  AGREEMENT: 'la convention de cette passerelle a expiré : tient-elle encore ?',
  WELCOME: (levels: string, welcome: string) =>
    `${levels === '' ? 'niveau de français, calcul…' : `niveau (${levels})`} : l’accueil (${welcome}) le regarde`,
};
export type CautionWords = typeof cautions;

const decimal = (n: number): string => frenchNumber(n).replace('.', ',');

/** Words, in French, of when a filière is held and what it costs. */
export const offer = {
  or: ' ou ',
  hours: (n: number) => `${decimal(n)} h par semaine`,
  startTime: (time: string) => `début à ${time}`,
  together: (n: number, isComplete: boolean) =>
    `avec ce qui est suivi en même temps, ${isComplete ? '' : 'au moins '}${decimal(n)} h par semaine`,
  free: 'gratuit',
  fee: (n: number) => `${decimal(n)} €`,
};
export type OfferWords = typeof offer;
