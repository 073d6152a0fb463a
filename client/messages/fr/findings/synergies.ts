import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';

/** Texts of the synergies between operator types, in French. */
export const synergies = {
  nav: 'Synergies',
  intro: (day: string, audience: string) =>
    `Lu au ${day}, pour le public : ${audience}. Ce qui relie déjà ces types d’opérateurs, ce qui pourrait les relier, et ce qui l’empêche.`,
  types: 'Types d’opérateurs',
  choose: 'Choisissez au moins un type d’opérateur.',
  sector: 'Secteur',
  anySector: 'Tous les secteurs',
  unknownTypes: (list: string) => `Types inconnus de ce réseau : ${list}. Choisissez-les dans la liste.`,
  matrix: 'De quel type vers quel type',
  matrixHelp:
    'Lignes : d’où l’on part. Colonnes : où l’on arrive. Choisissez une case pour n’en voir que le contenu.',
  operators: (n: number, filieres: number) =>
    `${s(n, 'opérateur', 'opérateurs')}, ${s(filieres, 'filière', 'filières')}`,
  active: (n: number) => s(n, 'passerelle active', 'passerelles actives'),
  planned: (n: number) => s(n, 'en projet', 'en projet'),
  expired: (n: number) => s(n, 'échue', 'échues'),
  candidates: (certain: number, possible: number) =>
    `${s(certain, 'proposition certaine', 'propositions certaines')}, ${possible} possible${possible < 2 ? '' : 's'}`,
  refused: (n: number) => s(n, 'paire écartée', 'paires écartées'),
  best: 'Meilleure proposition',
  existing: (shown: number, all: number) => `Passerelles existantes (${number(shown)} sur ${number(all)})`,
  proposed: (shown: number, all: number) => `Passerelles à proposer (${number(shown)} sur ${number(all)})`,
  setAside: (shown: number, all: number) =>
    `Paires écartées, et pourquoi (${number(shown)} sur ${number(all)})`,
  useless: (n: number) =>
    `${s(n, 'autre passerelle possible', 'autres passerelles possibles')}, sans effet sur les débouchés, et pourquoi`,
  noExisting: 'Aucune passerelle entre ces types.',
  noProposed: 'Aucune passerelle à proposer entre ces types.',
  state: { ACTIVE: 'active', PLANNED: 'en projet', SUSPENDED: 'suspendue', EXPIRED: 'échue' },
  forWhom: (who: string) => `Seulement pour : ${who}`,
  everyone: 'pour tout public que les niveaux admettent',
  admission: { YES: 'admet ce public', UNKNOWN: 'public à vérifier', NO: 'n’admet pas ce public' },
  reason: {
    STAGE: 'étapes qui ne se suivent pas',
    SECTOR: 'secteurs différents',
    BASSIN: 'aucun bassin commun',
    LEVELS: 'niveaux insuffisants ou trop élevés',
    AGE: 'âges incompatibles',
    STATUSES: 'statuts incompatibles',
    GROUPS: 'publics ou contrats incompatibles',
    COMMUNES: 'communes incompatibles',
    PROGRESS: 'la seconde ne fait pas progresser',
    DOOR: 'une porte d’entrée y mène déjà',
    REJECTED: 'proposition rejetée',
  },
  otherwise: 'proposée à d’autres publics',
  reasonsOf: 'Pourquoi des paires sont écartées',
  map: 'Voir sur la carte',
  all: 'Voir toutes les cases',
};
export type SynergiesWords = typeof synergies;
