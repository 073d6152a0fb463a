import { frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the follow-up of findings and of the parameters of the analysis, in French. */
export const life = {
  title: 'Suivi',
  state: {
    TO_CONFIRM: 'à confirmer',
    CONFIRMED: 'confirmé',
    IN_PROGRESS: 'en cours',
    SOLVED: 'résolu',
    REJECTED: 'rejeté',
  },
  said: (state: string, author: string, day: string) => `${state}, dit par ${author} le ${day}`,
  reasonIs: (reason: string) => `Raison : ${reason}`,
  reopened: (state: string) => `Rouvert : « ${state} » valait pour d’autres faits que ceux d’aujourd’hui.`,
  change: 'Changer le suivi',
  newState: 'Nouvel état',
  reason: 'Raison',
  reasonNeeded: 'Dites pourquoi : une autre personne lira cette raison.',
  author: 'Dit par',
  authorHelp: 'Une fonction ou une organisation, pas le nom d’un apprenant.',
  authorNeeded: 'Dites qui le dit.',
  save: 'Enregistrer le suivi',
  saved: 'Suivi enregistré.',
  ownProfile:
    'Ce constat vaut pour un profil décrit ici, qui n’est pas enregistré : il n’a pas de suivi. Choisissez un public du réseau pour en garder un.',
  rejected: (n: number) => s(n, 'constat rejeté, hors de la liste', 'constats rejetés, hors de la liste'),
  solved: (n: number) =>
    s(n, 'constat résolu : la règle ne tient plus', 'constats résolus : la règle ne tient plus'),
  filter: 'Suivi',
  options: 'Options de l’analyse',
  codes: 'Montrer les codes d’expert (M04…)',
  horizon: 'Horizon des parcours (mois)',
  withoutConcurrent: 'Parcours trop longs : sans concomitance',
  target: 'Public sans parcours : cible',
  cellsTitle: 'Zones blanches : cases à examiner',
  cellArea: 'Territoire',
  cellAdd: 'Examiner cette case',
  cellRemove: (name: string) => `Ne plus examiner ${name}`,
  cellNone: 'Aucune case demandée.',
  forAudience: (name: string) => `Lu pour le public : ${name}.`,
};
export type LifeWords = typeof life;
