/** The closed lists of codes, each in the order that the rules use. The words for people are in `domain/messages`. */

/** Stages of a pathway, in the order of the map. */
export const STAGES = [
  'INTAKE',
  'LITERACY',
  'FRENCH_FL',
  'BASIC_TRAINING',
  'ORIENTATION',
  'PREQUALIFICATION',
  'QUALIFICATION',
  'DUAL_TRAINING',
  'COACHING',
] as const;
export type Stage = (typeof STAGES)[number];

/** For each stage, the stages that a new passerelle may lead to when missing passerelles (M04) are looked for. */
export const NEXT_STAGES: Readonly<Record<Stage, readonly Stage[]>> = {
  INTAKE: ['LITERACY', 'FRENCH_FL', 'BASIC_TRAINING', 'ORIENTATION', 'PREQUALIFICATION'],
  LITERACY: ['LITERACY', 'BASIC_TRAINING', 'ORIENTATION', 'PREQUALIFICATION'],
  FRENCH_FL: ['FRENCH_FL', 'LITERACY', 'BASIC_TRAINING', 'ORIENTATION', 'PREQUALIFICATION', 'QUALIFICATION'],
  BASIC_TRAINING: ['ORIENTATION', 'PREQUALIFICATION', 'QUALIFICATION', 'DUAL_TRAINING'],
  ORIENTATION: ['PREQUALIFICATION', 'QUALIFICATION', 'DUAL_TRAINING', 'COACHING'],
  PREQUALIFICATION: ['QUALIFICATION', 'DUAL_TRAINING', 'COACHING'],
  QUALIFICATION: ['DUAL_TRAINING', 'COACHING'],
  DUAL_TRAINING: ['COACHING'],
  COACHING: [],
};

/** Level dimensions and the highest level of each. Level 0 of an entry means "no condition". */
export const LEVEL_MAX = {
  oral: 6,
  written: 6,
  numeracy: 5,
  certificate: 6,
  digital: 3,
  project: 3,
} as const;
export type Dimension = keyof typeof LEVEL_MAX;
export const DIMENSIONS = Object.keys(LEVEL_MAX) as readonly Dimension[];

export const PASSERELLE_KINDS = [
  'ACCESS',
  'PROGRESSION',
  'CONCURRENT',
  'EXEMPTION',
  'DISCOVERY',
  'RETURN',
  'AFTERCARE',
] as const;
export type PasserelleKind = (typeof PASSERELLE_KINDS)[number];

/** Kinds of passerelle that do not take people forward; P⁺ leaves them out. */
export const KINDS_OUTSIDE_P_PLUS: readonly PasserelleKind[] = ['RETURN', 'DISCOVERY'];

export const FORMALITIES = ['SIGNED', 'PROTOCOL', 'INFORMAL'] as const;
export type Formality = (typeof FORMALITIES)[number];

/** States of a passerelle, derived for a day and never stored. */
export const PASSERELLE_STATES = ['ACTIVE', 'PLANNED', 'SUSPENDED', 'EXPIRED'] as const;
export type PasserelleState = (typeof PASSERELLE_STATES)[number];

export const FLOW_KINDS = ['ORIENTATION', 'REORIENTATION', 'INTRODUCTION'] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

export const FLOW_DECLARERS = ['SENDER', 'RECEIVER'] as const;

/** What becomes of the people of a flow. A row that gives all four gives their sum as its count. */
export const FLOW_OUTCOMES = ['started', 'refused', 'abandoned', 'pending'] as const;
export type FlowOutcome = (typeof FLOW_OUTCOMES)[number];

/** Origins of a flow outside the network: unknown, or people who came by themselves. */
export const FLOW_SOURCES_OUTSIDE = ['UNKNOWN', 'SELF'] as const;

/** Id of the general outlet. Every terminal filière without a PREP edge prepares for it. */
export const GENERAL_OUTLET = 'emploi';

/** Ids that no element may have. */
export const RESERVED_IDS: readonly string[] = [...FLOW_SOURCES_OUTSIDE, GENERAL_OUTLET];

/** A sector that fits every other: basic training, French, guidance. */
export const GENERIC_SECTOR = 'GENERIC';

export const OBSTACLE_CATEGORIES = [
  'MOBILITY',
  'DISTANCE',
  'CHILDCARE',
  'SCHEDULE',
  'COST',
  'STATUS',
  'AGE',
  'WAITING',
  'ENTRY_TEST',
  'LEVEL',
  'LANGUAGE',
  'DIGITAL',
  'CERTIFICATE_CEILING',
  'HEALTH',
  'GENDER',
  'HOUSING',
] as const;
export const SEVERITIES = ['BLOCKING', 'HARD', 'MILD'] as const;

export const AVAILABILITIES = ['DAY', 'EVENING', 'FULL_TIME'] as const;

export const AGREEMENT_KINDS = [
  'CONVENTION',
  'PROTOCOL',
  'COOPERATION_CONTRACT_2012',
  'COLLABORATION_2021',
  'OTHER',
] as const;

/** Phase of a partnership: amont, accueil, pendant, aval. */
export const PARTNERSHIP_PHASES = ['BEFORE', 'INTAKE', 'DURING', 'AFTER'] as const;

/** The seven actions of the 2008 convention. */
export const ACTION_KINDS = [
  'INVENTORY',
  'PARTNER_AWARENESS',
  'ACCESSIBILITY_ANALYSIS',
  'UPSTREAM_PARTNERSHIP',
  'TRAINEE_LINKING',
  'INFORMATION_SESSION',
  'PARTNER_EVENT',
] as const;

export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;

/**
 * The mark that stands for a hidden number of people, in documents, in the API and in the graph. The number is at least
 * 1. It is hidden because it is small, or because it would give away another one, so the mark does not say that it is
 * small. Calculations read it as 1. Zero and an absent number, which nobody reported, are no masked numbers.
 */
export const MASKED = 'masked';
/** The smallest exact number of people that may be shown. */
export const SMALLEST_SHOWN_COUNT = 5;

/** Whether a value is a number of 1 to 4 people, which nobody but who may edit it sees. */
export const isSmallCount = (count: unknown): boolean =>
  typeof count === 'number' && count > 0 && count < SMALLEST_SHOWN_COUNT;
