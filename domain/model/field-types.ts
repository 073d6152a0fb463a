import { DECISIONS } from './meeting.ts';
import type { EntityList } from './network.ts';
import { REASON_OUTCOMES } from './reason.ts';
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

/** Closed lists of codes, in the order that the rules use. Their words are in the vocabulary of each language. */
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
  reasonOutcome: REASON_OUTCOMES,
  decision: DECISIONS,
  confidence: CONFIDENCES,
  dimension: DIMENSIONS as readonly string[],
} as const satisfies Record<string, readonly string[]>;
export type ChoiceName = keyof typeof CHOICES;

/** Open lists of codes: the vocabulary has words for some codes, and a network may add others. */
export type CodeName = 'sector' | 'status' | 'group' | 'channel' | 'rome' | 'plain';

/** Type of the values of a field. It decides how a cell is written and read, and which form control edits it. */
export type FieldType =
  | { readonly kind: 'id' }
  | { readonly kind: 'text' }
  /** Text of several lines. */
  | { readonly kind: 'note' }
  | { readonly kind: 'texts' }
  /** A link to a page or a document. */
  | { readonly kind: 'url' }
  | { readonly kind: 'urls' }
  /**
   * The id of an element of one of these lists. A cell shows the name of the element, or its id where the name is
   * ambiguous.
   */
  | { readonly kind: 'ref'; readonly lists: readonly EntityList[] }
  | { readonly kind: 'refs'; readonly lists: readonly EntityList[] }
  /** A built-in type of operator, or one that the network adds. */
  | { readonly kind: 'operatorType' }
  | { readonly kind: 'choice'; readonly of: ChoiceName }
  | { readonly kind: 'choices'; readonly of: ChoiceName }
  | { readonly kind: 'code'; readonly of: CodeName }
  | { readonly kind: 'codes'; readonly of: CodeName }
  /** `zero` says what level 0 means. `entry`: no condition; `exit`: not aimed at; `person`: the lowest level. */
  | { readonly kind: 'level'; readonly dimension: Dimension; readonly zero: 'entry' | 'exit' | 'person' }
  | { readonly kind: 'whole' }
  /** Whole months; a spreadsheet may give them in hours, weeks or years. */
  | { readonly kind: 'months' }
  /** A length in hours; a spreadsheet may write the unit. */
  | { readonly kind: 'hours' }
  | { readonly kind: 'decimal' }
  /** A number of people, or the mark of a masked number. */
  | { readonly kind: 'people' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'day' }
  | { readonly kind: 'time' }
  /** Names of fields of the same element. A cell shows their labels. */
  | { readonly kind: 'fieldNames' }
  /** Numbers of people by coded reason. */
  | { readonly kind: 'reasons' }
  /** Operators, each with the day on which it confirmed. */
  | { readonly kind: 'confirmations' }
  /** Groups of tags: OR between groups, AND within a group. */
  | { readonly kind: 'affects' }
  /** A nested value, written as JSON in a single cell. */
  | { readonly kind: 'json' };

/** The lists whose elements the values of a type name; empty for a type that names none. */
export function namedLists(type: FieldType): readonly EntityList[] {
  if (type.kind === 'confirmations') return ['operators'];
  return type.kind === 'ref' || type.kind === 'refs' ? type.lists : [];
}

export interface Field {
  readonly list: EntityList;
  /** Path within the element, such as `entry.written.min`. */
  readonly path: string;
  readonly type: FieldType;
  /** Whether an element without this field is refused. */
  readonly required: boolean;
}
