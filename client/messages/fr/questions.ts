import { frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the screen of named Cypher questions, in French. */
export const questions = {
  nav: 'Questions en Cypher',
  intro:
    'Les mêmes constats, demandés à la base en Cypher. Chaque question donne exactement le même ensemble que l’écran des chaînons manquants ; son texte peut être copié dans Neo4j Browser.',
  choose: 'Question',
  byDefault: (value: string) => `par défaut : ${value}`,
  run: 'Poser la question',
  running: 'La base cherche…',
  cancel: 'Arrêter d’attendre',
  rows: (n: number) => s(n, 'ligne', 'lignes'),
  unknown: (name: string) => `Il n’y a pas de question « ${name} » : choisissez-en une dans la liste.`,
  none: 'La base ne trouve rien : aucune ligne ne répond à la question.',
  took: (engine: string, ms: number) => `${engine}, ${ms} ms`,
  statement: 'Texte Cypher',
  copy: 'Copier le texte et ses paramètres',
  copied: 'Copié. Collez-le dans Neo4j Browser.',
  copyFailed: 'Le navigateur a refusé de copier : sélectionnez le texte ci-dessous.',
  neverAsked: 'Choisissez une question, puis posez-la.',
};
export type QuestionsWords = typeof questions;
