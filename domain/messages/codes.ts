import type {
  ACTION_KINDS,
  AGREEMENT_KINDS,
  AVAILABILITIES,
  CONFIDENCES,
  FLOW_KINDS,
  FLOW_SOURCES_OUTSIDE,
  OBSTACLE_CATEGORIES,
  PARTNERSHIP_PHASES,
  SEVERITIES,
} from '../model/vocabulary.ts';

/** Types of the codes that need words. A code without a word is a type error. */
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
export type ActionKind = (typeof ACTION_KINDS)[number];
export type Availability = (typeof AVAILABILITIES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type FlowWord = (typeof FLOW_KINDS)[number] | (typeof FLOW_SOURCES_OUTSIDE)[number];
export type ObstacleCategory = (typeof OBSTACLE_CATEGORIES)[number];
export type Phase = (typeof PARTNERSHIP_PHASES)[number];
export type Severity = (typeof SEVERITIES)[number];

/** Languages of the interface; the first is the default. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
