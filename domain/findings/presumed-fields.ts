import { DIMENSIONS, type Dimension } from '../model/vocabulary.ts';

/** The fields of a filière that rules read, by what they read them for. A kind of finding names those of its rule. */

/** Whether a filière is a start: it belongs to the welcome, or admits people directly. */
export const START_FIELDS = ['stage', 'openAdmission'] as const;
/** Whether pathways may end at a filière. */
export const END_FIELDS = ['stage', 'terminal'] as const;
/** Whom the entry of a filière admits, apart from levels. */
export const CONDITION_FIELDS = [
  'entry.ageMin',
  'entry.ageMax',
  'entry.statuses',
  'entry.groups',
  'entry.communes',
] as const;
/** How long a filière takes, with the wait for it. */
const MONTH_FIELDS = ['durationMonths', 'hours', 'schedule.hoursPerWeek', 'waitMonths'] as const;

/** The level that people need at the entry, in a dimension. */
export const needFields = (dimension: Dimension): string[] => [
  `entry.${dimension}.min`,
  `entry.${dimension}.tested`,
];

/** What the entry asks in a dimension: the level needed, the ceiling and for whom it is lifted. */
export const askedFields = (dimension: Dimension): string[] => [
  ...needFields(dimension),
  `entry.${dimension}.max`,
  `entry.${dimension}.maxWaivedBy`,
];

/** The level that people have after a filière, in a dimension: that of its exit, or that needed at its entry. */
export const broughtFields = (dimension: Dimension): string[] => [
  `exit.${dimension}`,
  ...needFields(dimension),
];

/** What a pathway reads of each filière on it. */
export const PATHWAY_FIELDS: readonly string[] = [
  ...START_FIELDS,
  'terminal',
  ...MONTH_FIELDS,
  ...CONDITION_FIELDS,
  ...DIMENSIONS.flatMap((dimension) => [...askedFields(dimension), `exit.${dimension}`]),
];
