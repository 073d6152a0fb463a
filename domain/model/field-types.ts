import type { EntityList } from './network.ts';
import {
  ACTION_KINDS,
  AGREEMENT_KINDS,
  AVAILABILITIES,
  CONFIDENCES,
  DIMENSIONS,
  type Dimension,
  FLOW_DECLARERS,
  FLOW_KINDS,
  FORMALITIES,
  OBSTACLE_CATEGORIES,
  PARTNERSHIP_PHASES,
  PASSERELLE_KINDS,
  SEVERITIES,
  STAGES,
} from './vocabulary.ts';

/** What the values of a field are: how a cell says one, and which control edits it. */

/** Closed lists, in the order of the rules; their words stand in the vocabulary of each language. */
export const CHOICES = {
  stage: STAGES,
  passerelleKind: PASSERELLE_KINDS,
  formality: FORMALITIES,
  flowKind: FLOW_KINDS,
  declarer: FLOW_DECLARERS,
  agreementKind: AGREEMENT_KINDS,
  phase: PARTNERSHIP_PHASES,
  obstacleCategory: OBSTACLE_CATEGORIES,
  severity: SEVERITIES,
  availability: AVAILABILITIES,
  actionKind: ACTION_KINDS,
  actionForm: ['INDIVIDUAL', 'COLLECTIVE'],
  confidence: CONFIDENCES,
  dimension: DIMENSIONS as readonly string[],
} as const satisfies Record<string, readonly string[]>;
export type ChoiceName = keyof typeof CHOICES;

/** Open lists of codes: some have words in the vocabulary, a network may bring others. */
export type CodeName = 'sector' | 'status' | 'group' | 'channel' | 'rome' | 'plain';

/** What a value is, and so how a cell says it and which control edits it. */
export type FieldType =
  | { readonly kind: 'id' }
  | { readonly kind: 'text' }
  /** Several lines. */
  | { readonly kind: 'note' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'url' }
  /** An element of one of these lists; a cell says its name, or its id where names do not tell it apart. */
  | { readonly kind: 'ref'; readonly lists: readonly EntityList[] }
  | { readonly kind: 'refs'; readonly lists: readonly EntityList[] }
  /** A type of operator, of the field or of the network. */
  | { readonly kind: 'operatorType' }
  | { readonly kind: 'choice'; readonly of: ChoiceName }
  | { readonly kind: 'choices'; readonly of: ChoiceName }
  | { readonly kind: 'code'; readonly of: CodeName }
  | { readonly kind: 'codes'; readonly of: CodeName }
  /** `entry`: 0 is "no condition"; `exit`: 0 is "not aimed at"; `person`: 0 is the lowest level. */
  | { readonly kind: 'level'; readonly dimension: Dimension; readonly zero: 'entry' | 'exit' | 'person' }
  | { readonly kind: 'whole' }
  /** Whole months; a spreadsheet may say them in hours, weeks or years. */
  | { readonly kind: 'months' }
  | { readonly kind: 'decimal' }
  /** A total of people: 1 to 4 may stand as "<5". */
  | { readonly kind: 'people' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' }
  /** Counts by coded reason. */
  | { readonly kind: 'reasons' }
  /** Groups of tags, OR between groups, AND inside. */
  | { readonly kind: 'affects' }
  /** What no single cell says well: kept whole, as JSON. */
  | { readonly kind: 'json' };

export interface Field {
  readonly list: EntityList;
  /** `entry.written.min` */
  readonly path: string;
  readonly type: FieldType;
  /** An element without it is refused. */
  readonly required: boolean;
}
