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
    rule: 'Filière active et non terminale (ni accompagnement, ni déclarée étape finale) dont ne part aucune passerelle active ni aucune préparation à un débouché. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
    action: 'Chercher une suite : proposer une nouvelle passerelle.',
  },
  M01X: {
    title: 'Chemin sans débouché',
    rule: 'Filière active et non terminale qui a une suite, mais d’où aucun débouché n’est atteint. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
    action: 'Proposer une passerelle depuis la fin du chemin.',
  },
  M02: {
    title: 'Filière inaccessible',
    rule: 'Filière active qui n’est pas en accès direct et que l’on n’atteint depuis aucune porte d’entrée ni aucun accès direct. Lu sur les passerelles actives (hors retour et découverte).',
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
  M05: {
    title: 'Passage sans retour',
    rule: 'Paire de filières de deux opérateurs reliées par une passerelle active, sans aucune passerelle de retour de l’un à l’autre, alors que des personnes abandonnent ou sont réorientées en nombre. Lu sur les passerelles actives (hors retour et découverte) et les flux de la période.',
    action: 'Convenir d’un retour.',
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
  M09: {
    title: 'Passage bloqué',
    rule: 'Toutes les passerelles actives entre les deux filières sont fermées à ce public par un obstacle (sur la passerelle, la filière d’arrivée ou tous ses sites) ou par les niveaux, et l’une au moins ne l’est que par un obstacle. Lu sur les passerelles actives (hors retour et découverte).',
    action: 'Lever l’obstacle.',
  },
  M10: {
    title: 'Goulot',
    rule: 'Les arrivées d’une année dépassent les places d’une année, ou l’attente dépasse 6 mois. Lu sur les flux de la période (orientations et réorientations) et la fiche de la filière.',
    action: 'Ajouter des places.',
  },
  M10C: {
    title: 'Goulot du réseau',
    rule: 'Les filières dont les places, ensemble, limitent ce qui peut passer des portes d’entrée aux débouchés : coupe minimale. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
    action: 'Ajouter des places dans ces filières.',
  },
  M11: {
    title: 'Offre seulement hors bassin',
    rule: 'Débouché, ou secteur de la préqualification à l’alternance, que l’on atteint depuis une porte d’entrée ou un accès direct du bassin, mais plus dès que l’on retire les filières situées hors du bassin. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
    action: 'Créer une offre dans le bassin.',
  },
  M12: {
    title: 'Point unique de passage',
    rule: 'Passerelle ou opérateur dont le retrait coupe une porte d’entrée ou un accès direct d’un débouché. Lu sur les passerelles actives (hors retour et découverte) et les débouchés préparés.',
    action: 'Prévoir une seconde voie.',
  },
  M13: {
    title: 'Passerelle échue',
    rule: 'La dernière passerelle de ce type entre les deux filières a expiré, son accord est échu, elle est suspendue ou en retard depuis plus de 12 mois, et aucune autre ne la remplace. Lu sur toutes les passerelles sauf les découvertes.',
    action: 'Renouveler la passerelle.',
  },
  M14: {
    title: 'Public sans parcours',
    rule: 'Aucun parcours praticable ne mène ce public, depuis les entrées qui lui sont ouvertes, jusqu’à la cible. Certain : même ce qui n’est pas documenté, supposé favorable, n’en ouvre aucun ; possible : cela seul en ouvrirait un. Lu sur les parcours, niveaux portés d’étape en étape.',
    action:
      'Lever l’ensemble minimal de blocages ; là où aucune suite de passerelles n’existe, en créer une.',
  },
  M15: {
    title: 'Test plus exigeant qu’annoncé',
    rule: 'Le test d’entrée demande plus que le niveau déclaré, ou demande un niveau alors qu’aucun n’est déclaré. Lu sur les conditions d’entrée des filières actives.',
    action: 'Revoir le test d’entrée, ou déclarer le niveau réel.',
  },
  M16: {
    title: 'Parcours trop long',
    rule: 'Tous les parcours de cette entrée à ce débouché durent plus longtemps que l’horizon (24 mois, ou les droits restants s’ils sont plus courts). Lu sur les parcours, attentes et durées comprises.',
    action: 'Raccourcir, ou mener des étapes en parallèle.',
  },
  M17: {
    title: 'Zone blanche',
    rule: 'Aucune filière active n’a de site dans ce territoire à cette étape et dans ce secteur. Lu sur les filières actives et leurs sites.',
    action: 'Créer une offre.',
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
  bassin: 'site (sans lui, le bassin n’est pas sûr)',
  flow: 'relevé des personnes orientées',
  flowPeriod: 'relevé sur une période comparable',
  entry: (dimension: string) => `niveau demandé à l’entrée : ${dimension}`,
  exit: (dimension: string) => `niveau atteint à la sortie : ${dimension}`,
};

/** What the figures of impact mean. */
export const impact = {
  unit: 'places × débouchés',
  definition:
    'Pour chaque filière, l’accueil excepté, ses places par an (inconnues : la médiane connue de son étape) multipliées par le nombre de débouchés que la nouvelle passerelle lui ouvre, sur un chemin complet depuis une porte d’entrée ou un accès direct ; puis la somme. Une place compte une fois à chaque étape.',
  estimated: 'estimé : certaines places ne sont pas connues',
};

export type Gaps = { readonly [K in keyof typeof gaps]: GapWords };
export type ExpiredForm = typeof expiredForm;
export type UnreachableSeverity = typeof unreachableSeverity;
export type FieldWords = typeof field;
export type ImpactWords = typeof impact;
