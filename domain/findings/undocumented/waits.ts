import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { DIMENSIONS, type Dimension } from '../../model/vocabulary.ts';
import type { FindingOf } from '../finding.ts';
import type { GapKind } from '../../analysis/results.ts';
import { finding } from '../rule.ts';
import type { GapList } from '../finding-list.ts';
import { waitList } from './wait-list.ts';

/** Rules that may wait for a field, in the order in which they are listed. */
const RULES = ['M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M10', 'M10C', 'M11', 'M16'] as const;
export type WaitingRule = (typeof RULES)[number];

export type WaitField =
  | `${'entry' | 'exit'}.${Dimension}`
  | 'openAdmission'
  | 'formality'
  | 'intake'
  | 'waitMonths'
  | 'durationMonths'
  | 'bassin'
  | 'flow'
  | 'flowPeriod';

export type LevelSide = 'entry' | 'exit';

/** In code unit order, so that the findings of an element come in order. */
const FIELDS: readonly WaitField[] = [
  ...DIMENSIONS.flatMap((name) => [`entry.${name}`, `exit.${name}`] as const),
  ...(['openAdmission', 'formality', 'intake', 'waitMonths', 'durationMonths'] as const),
  ...(['bassin', 'flow', 'flowPeriod'] as const),
].sort(byCodeUnit);
/** Of passerelles only two are ever asked for. */
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
 * What rules wait for, as one mark a rule in a table of elements and fields: a large network waits for millions of
 * fields, most of them for several rules.
 */
export interface Waits {
  /** A filière or an outlet, by node. */
  readonly ofNode: (rule: WaitingRule, node: number, field: WaitField) => void;
  /** Levels of a filière: the dimensions of one side, as bits. */
  readonly ofLevels: (rule: WaitingRule, node: number, side: LevelSide, dimensions: number) => void;
  /** By position. */
  readonly ofPasserelle: (rule: WaitingRule, passerelle: number, field: WaitField) => void;
  /** Any element, by id. */
  readonly ofId: (rule: WaitingRule, id: string, field: WaitField) => void;
  /** One finding an element and field, with the rules that wait for it. */
  readonly found: () => GapList;
}

/** What rules out of `waitsOf` wait for is not kept; undefined = all are kept. */
export function emptyWaits(snapshot: Snapshot, waitsOf: readonly GapKind[] | undefined): Waits {
  const { nodes, passerelles, document, operatorIndex } = snapshot;
  const ofNodes = new MarkTable(nodes.count, FIELDS.length);
  const ofOperators = new MarkTable(document.operators.length, FIELDS.length);
  const ofPasserelles = new MarkTable(passerelles.count, PASSERELLE_FIELDS.length);
  const kept = (rule: WaitingRule): boolean => waitsOf === undefined || waitsOf.includes(rule);
  const bit = Object.fromEntries(RULES.map((rule, index) => [rule, kept(rule) ? 1 << index : 0])) as Record<
    WaitingRule,
    number
  >;

  const ofNode: Waits['ofNode'] = (rule, node, field) => ofNodes.mark(node, COLUMN[field], bit[rule]);
  const ofLevels: Waits['ofLevels'] = (rule, node, side, dimensions) => {
    for (let left = dimensions; left !== 0; left &= left - 1)
      ofNodes.mark(node, LEVEL_COLUMNS[side][31 - Math.clz32(left & -left)]!, bit[rule]);
  };
  const ofPasserelle: Waits['ofPasserelle'] = (rule, passerelle, field) => {
    const column = PASSERELLE_FIELDS.indexOf(field);
    if (column < 0) throw new RangeError(`No passerelle has the field ${field}.`);
    ofPasserelles.mark(passerelle, column, bit[rule]);
  };
  const ofId: Waits['ofId'] = (rule, id, field) => {
    const node = nodes.index.get(id);
    if (node !== undefined) return ofNode(rule, node, field);
    const operator = operatorIndex.get(id) ?? NONE;
    if (operator === NONE) throw new RangeError(`No filière, outlet or operator has the id ${id}.`);
    ofOperators.mark(operator, COLUMN[field], bit[rule]);
  };

  const found = (): GapList => {
    const evidence = sharedEvidence();
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
      finding('M18', [element, field], 'certain', evidence(rules)),
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

  mark(row: number, column: number, bit: number): void {
    if (bit === 0) return;
    this.marks[row * this.#width + column]! |= bit;
    this.columns[row]! |= 1 << column;
  }
}

/** By the marks of the rules: sets of rules are few, so each is one shared object. */
function sharedEvidence(): (marks: number) => FindingOf<'M18'>['evidence'] {
  const known = new Map<number, FindingOf<'M18'>['evidence']>();
  return (marks) => {
    const found = known.get(marks) ?? { rules: RULES.filter((_, index) => (marks & (1 << index)) !== 0) };
    known.set(marks, found);
    return found;
  };
}
