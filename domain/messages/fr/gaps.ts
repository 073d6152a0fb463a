import type { GapKind } from '../../analysis/results.ts';

/** What is said of a kind of missing bridge wherever it is shown. */
export interface GapWords {
  /** Short name, singular. */
  readonly title: string;
  /** What the rule looks for, and on which graph it was read. */
  readonly rule: string;
  /** What to do about it. */
  readonly action: string;
}

/** French words for the kinds of missing bridges. */
export const gaps = {
  M01: {
    title: 'Impasse',
    rule: 'Filière active et non terminale dont ne part aucune passerelle active ni aucune préparation à un débouché. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
    action: 'Chercher une suite : proposer une nouvelle passerelle.',
  },
  M01X: {
    title: 'Chemin sans débouché',
    rule: 'Filière active et non terminale qui a une suite, mais d’où aucun débouché n’est atteint. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
    action: 'Proposer une passerelle depuis la fin du chemin.',
  },
  M02: {
    title: 'Filière inaccessible',
    rule: 'Filière active qui n’est pas en accès direct et que l’on n’atteint depuis aucune porte d’entrée. Lu sur les passerelles actives (hors retour et découverte).',
    action: 'Proposer une nouvelle passerelle vers cette filière, ou déclarer son accès direct.',
  },
  M03: {
    title: 'Marche trop haute',
    rule: 'Passerelle active dont les niveaux de sortie ne satisfont pas l’entrée demandée, dispenses comprises. Lu sur chaque passerelle active (hors retour et découverte) entre deux filières.',
    action: 'Adapter l’entrée, ajouter une étape ou convenir d’une dispense.',
  },
  M04: {
    title: 'Passerelle manquante',
    rule: 'Deux filières d’opérateurs différents, du même bassin, d’étapes qui se suivent, de niveaux, secteurs et publics compatibles, qu’aucun chemin d’une ou deux passerelles praticables ne relie. Lu sur les passerelles actives (hors retour et découverte) dont les niveaux ne sont pas insuffisants.',
    action: 'Proposer une nouvelle passerelle entre les deux opérateurs.',
  },
  M06: {
    title: 'Passerelle seulement informelle',
    rule: 'Paire de filières dont toutes les passerelles actives sont informelles. Lu sur les passerelles actives (hors retour et découverte).',
    action: 'Mettre le passage par écrit.',
  },
  M07: {
    title: 'Passerelle dormante',
    rule: 'Passerelle active depuis au moins 12 mois, pour laquelle les relevés couvrent toute la période et ne comptent personne. Lu sur les passerelles actives (hors retour et découverte) et les flux de la période.',
    action: 'En parler avec le partenaire, ou clore la passerelle.',
  },
  M08: {
    title: 'Passage sans accord',
    rule: 'Des personnes sont orientées d’un opérateur vers un autre sans qu’aucune passerelle active les relie dans ce sens. Lu sur les flux de la période et toutes les passerelles actives sauf les découvertes.',
    action: 'Formaliser le passage.',
  },
  M13: {
    title: 'Passerelle échue',
    rule: 'La dernière passerelle de ce type entre les deux filières a expiré, son accord est échu, elle est suspendue ou en retard depuis plus de 12 mois, et aucune autre ne la remplace. Lu sur toutes les passerelles sauf les découvertes.',
    action: 'Renouveler la passerelle.',
  },
  M15: {
    title: 'Test plus exigeant qu’annoncé',
    rule: 'Le test d’entrée demande plus que le niveau déclaré, ou demande un niveau alors qu’aucun n’est déclaré. Lu sur les conditions d’entrée des filières actives.',
    action: 'Revoir le test d’entrée, ou déclarer le niveau réel.',
  },
  M18: {
    title: 'Information manquante',
    rule: 'Une règle attend cette information, que personne n’a donnée. Lu sur les fiches des filières et des passerelles concernées.',
    action: 'Demander l’information à l’opérateur.',
  },
} satisfies Readonly<Record<GapKind, GapWords>>;

/** Forms of an expired passerelle (M13). */
export const expiredForm = {
  EXPIRED: 'expirée',
  AGREEMENT_ENDED: 'accord échu',
  SUSPENDED_LONG: 'suspendue depuis plus de 12 mois',
  PLANNED_LATE: 'en projet, en retard de plus de 12 mois',
} satisfies Readonly<Record<'EXPIRED' | 'AGREEMENT_ENDED' | 'SUSPENDED_LONG' | 'PLANNED_LATE', string>>;

/** Severity of an unreachable filière (M02). */
export const unreachableSeverity = {
  strong: 'l’accès direct est exclu',
  'to-document': 'l’accès direct n’est pas documenté',
} satisfies Readonly<Record<'strong' | 'to-document', string>>;

/** Fields that a rule may wait for (M18), `entry.` and `exit.` before a level dimension. */
export const field = {
  openAdmission: 'accès direct (oui ou non)',
  formality: 'formalité de la passerelle',
  intake: 'places par an',
  waitMonths: 'mois d’attente',
  durationMonths: 'durée en mois',
  bassin: 'bassin (site ou bassin déclaré)',
  flow: 'relevé des personnes orientées',
  flowPeriod: 'relevé sur une période comparable',
  entry: (dimension: string) => `niveau demandé à l’entrée : ${dimension}`,
  exit: (dimension: string) => `niveau atteint à la sortie : ${dimension}`,
};

/** What the figures of impact mean. */
export const impact = {
  unit: 'places × débouchés',
  definition:
    'Pour chaque filière, ses places par an multipliées par le nombre de débouchés que la nouvelle passerelle lui ouvre, sur un chemin complet depuis une porte d’entrée ; puis la somme. Une place compte une fois à chaque étape.',
  estimated: 'estimé : certaines places ne sont pas connues',
};

export type Gaps = { readonly [K in keyof typeof gaps]: GapWords };
export type ExpiredForm = typeof expiredForm;
export type UnreachableSeverity = typeof unreachableSeverity;
export type FieldWords = typeof field;
export type ImpactWords = typeof impact;
