import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { DIMENSIONS, type Dimension } from '../../model/vocabulary.ts';
import type { FindingList } from '../finding-list.ts';
import { finding } from '../rule.ts';
import type { UndocumentedFinding } from './evidence.ts';
import { waitList } from './wait-list.ts';

type WaitField =
  | `${'entry' | 'exit'}.${Dimension}`
  | 'openAdmission'
  | 'formality'
  | 'intake'
  | 'waitMonths'
  | 'durationMonths'
  | 'bassin'
  | 'flow'
  | 'flowPeriod'
  | 'links';

export type LevelSide = 'entry' | 'exit';

// Sorted by code unit, so that the findings of an element are in order.
const FIELDS: readonly WaitField[] = [
  ...DIMENSIONS.flatMap((name) => [`entry.${name}`, `exit.${name}`] as const),
  ...(['openAdmission', 'formality', 'intake', 'waitMonths', 'durationMonths'] as const),
  ...(['bassin', 'flow', 'flowPeriod', 'links'] as const),
].sort(byCodeUnit);
// Rules need only these two fields of passerelles.
const PASSERELLE_FIELDS: readonly WaitField[] = ['flow', 'formality'];
const COLUMN = Object.fromEntries(FIELDS.map((field, column) => [field, column])) as Record<
  WaitField,
  number
>;

/** The columns of the levels of one side, by dimension. */
const LEVEL_COLUMNS = {
  entry: DIMENSIONS.map((name) => COLUMN[`entry.${name}`]),
  exit: DIMENSIONS.map((name) => COLUMN[`exit.${name}`]),
} as const;

/**
 * Collects the missing fields that rules need, as one bit a rule in a table of elements and fields. A large network
 * lacks millions of fields, most of them needed by several rules.
 */
export interface Waits {
  /** Marks a field of a filière or an outlet, by node. */
  readonly ofNode: (kind: string, node: number, field: WaitField) => void;
  /** Marks levels of a filière: the dimensions of its entry or exit, as bits. */
  readonly ofLevels: (kind: string, node: number, side: LevelSide, dimensions: number) => void;
  /** Marks a field of a passerelle, by position. Throws a RangeError for a field that passerelles do not have. */
  readonly ofPasserelle: (kind: string, passerelle: number, field: WaitField) => void;
  /** Marks a field of a filière, an outlet or an operator, by id. Throws a RangeError for any other id. */
  readonly ofId: (kind: string, id: string, field: WaitField) => void;
  /** The M18 findings: one for each element and field, with the kinds that need it. */
  readonly found: () => FindingList<UndocumentedFinding>;
}

/**
 * Starts an empty collection in which rules note the fields that they need and that nobody filled in. `kinds` are the
 * codes of these rules (M03…); findings name them in this order.
 */
export function emptyWaits(snapshot: Snapshot, kinds: readonly string[]): Waits {
  const { nodes, passerelles, document, operatorIndex } = snapshot;
  const ofNodes = new MarkTable(nodes.count, FIELDS.length);
  const ofOperators = new MarkTable(document.operators.length, FIELDS.length);
  const ofPasserelles = new MarkTable(passerelles.count, PASSERELLE_FIELDS.length);
  const bit = Object.fromEntries(kinds.map((kind, index) => [kind, 1 << index]));

  const ofNode: Waits['ofNode'] = (kind, node, field) => ofNodes.mark(node, COLUMN[field], bit[kind]);
  const ofLevels: Waits['ofLevels'] = (kind, node, side, dimensions) => {
    for (let left = dimensions; left !== 0; left &= left - 1)
      ofNodes.mark(node, LEVEL_COLUMNS[side][31 - Math.clz32(left & -left)]!, bit[kind]);
  };
  const ofPasserelle: Waits['ofPasserelle'] = (kind, passerelle, field) => {
    const column = PASSERELLE_FIELDS.indexOf(field);
    if (column < 0) throw new RangeError(`No passerelle has the field ${field}.`);
    ofPasserelles.mark(passerelle, column, bit[kind]);
  };
  const ofId: Waits['ofId'] = (kind, id, field) => {
    const node = nodes.index.get(id);
    if (node !== undefined) return ofNode(kind, node, field);
    const operator = operatorIndex.get(id) ?? NONE;
    if (operator === NONE) throw new RangeError(`No filière, outlet or operator has the id ${id}.`);
    ofOperators.mark(operator, COLUMN[field], bit[kind]);
  };

  const found = (): FindingList<UndocumentedFinding> => {
    const evidence = sharedEvidence(kinds);
    const tables = [
      {
        marks: ofNodes.marks,
        columns: ofNodes.columns,
        fields: FIELDS,
        idOf: (node: number) => nodes.ids[node]!,
      },
      {
        marks: ofOperators.marks,
        columns: ofOperators.columns,
        fields: FIELDS,
        idOf: (operator: number) => document.operators[operator]!.id,
      },
      {
        marks: ofPasserelles.marks,
        columns: ofPasserelles.columns,
        fields: PASSERELLE_FIELDS,
        idOf: (p: number) => document.passerelles[p]!.id,
      },
    ];
    return waitList(tables, (element, field, rules) =>
      finding<UndocumentedFinding>('M18', [element, field], 'certain', evidence(rules)),
    );
  };
  return { ofNode, ofLevels, ofPasserelle, ofId, found };
}

class MarkTable {
  readonly marks: Uint16Array;
  readonly columns: Uint8Array | Uint32Array;
  readonly #width: number;

  constructor(rows: number, width: number) {
    this.marks = new Uint16Array(rows * width);
    this.columns = width <= 8 ? new Uint8Array(rows) : new Uint32Array(rows);
    this.#width = width;
  }

  mark(row: number, column: number, bit: number | undefined): void {
    if (bit === undefined) return;
    this.marks[row * this.#width + column]! |= bit;
    this.columns[row]! |= 1 << column;
  }
}

/** Returns the evidence for a set of rules, given as bits. Few sets occur, so equal evidence is one shared object. */
function sharedEvidence(kinds: readonly string[]): (marks: number) => UndocumentedFinding['evidence'] {
  const known = new Map<number, UndocumentedFinding['evidence']>();
  return (marks) => {
    const found = known.get(marks) ?? { rules: kinds.filter((_, index) => (marks & (1 << index)) !== 0) };
    known.set(marks, found);
    return found;
  };
}
