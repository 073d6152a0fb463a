import type { ReferralFlow } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { rowsTogether } from '../../oracle/published-list.ts';
import type { Belief, Read, Unknown } from './attacker.ts';

const OUTCOMES = ['started', 'refused', 'abandoned', 'pending'] as const;
/** What a number of people of a flow row counts. */
export const ROW_MEASURES = ['count', ...OUTCOMES] as const;
export type RowMeasure = (typeof ROW_MEASURES)[number];

/**
 * The numbers of people of flow rows as unknowns of a linear program, with all small figures, which must not be found
 * out, and what readers take for true of rows that report the same people.
 */
export class RowUnknowns {
  readonly unknowns: Unknown[] = [];
  /** What is known of rows that report the same people; agreements only where the figures do agree. */
  readonly beliefs: Belief[] = [];
  readonly #small = new Map<string, Read>();
  /** The unknown of each number, by row, measure and, if a number that comes back is known again, value. */
  readonly #known = new Map<string, { readonly value: number; readonly unknown: number }>();
  readonly #comesBack: boolean;

  /** `comesBack`: whether a number that takes an old value again is the old unknown, as after an undo. */
  constructor({ comesBack = false } = {}) {
    this.#comesBack = comesBack;
  }

  get small(): Read[] {
    return [...this.#small.values()];
  }

  /** Takes the rows of a state over. */
  protected begin(document: NetworkDocument): void {
    const present = new Set(document.flows.map(({ id }) => id));
    for (const key of this.#known.keys())
      if (!this.#comesBack && !present.has(key.split(' ')[0])) this.#known.delete(key);
    for (const row of document.flows) this.note(this.unknownsOf(document, row, 'count'));
    for (const { whole, parts, mayAgree } of rowsTogether(document))
      for (const measure of ROW_MEASURES) {
        const isGiven = (row: ReferralFlow): boolean =>
          isComplete(row) || (measure === 'count' && row.count !== 'masked');
        if (![whole, ...parts].every(isGiven)) continue;
        const total = this.unknownsOf(document, whole, measure);
        const own = parts.flatMap((row) => this.unknownsOf(document, row, measure));
        const difference = this.people(total) - this.people(own);
        if (mayAgree ? difference === 0 : difference >= 0)
          this.beliefs.push({ whole: total, parts: own, isEqual: mayAgree });
      }
  }

  /** How many people some unknowns are together. */
  people(sum: Read): number {
    return sum.reduce((people, unknown) => people + this.unknowns[unknown]!.value, 0);
  }

  /** Notes a figure and its unknowns as secrets, where they are small. */
  note(sum: Read): void {
    const total = this.people(sum);
    for (const unknown of sum)
      if (this.unknowns[unknown]!.value < 5) this.#small.set(String(unknown), [unknown]);
    if (total > 0 && total < 5) this.#small.set([...sum].sort((a, b) => a - b).join(' '), sum);
  }

  /** The unknowns that a number of a row adds up. A row that a merge made adds up those of the rows before it. */
  unknownsOf(document: NetworkDocument, row: ReferralFlow, measure: RowMeasure): number[] {
    if (row.mergedFrom !== undefined)
      return row.mergedFrom.flatMap((part) =>
        this.unknownsOf(document, { ...row, mergedFrom: undefined, ...NO_OUTCOMES, ...part }, measure),
      );
    const parts = isComplete(row) && measure === 'count' ? OUTCOMES : [measure];
    const operators = [row.source, row.target].map(
      (end) => document.filieres.find(({ id }) => id === end)?.operator ?? end,
    );
    return parts.flatMap((part) => this.unknownOf(`${row.id} ${part}`, Number(row[part] ?? 0), operators));
  }

  /** The unknown of a number; none for zero, nor for a number that came in masked, which is in no shown sum. */
  protected unknownOf(name: string, value: number, operators: readonly string[]): number[] {
    if (value === 0 || Number.isNaN(value)) return [];
    const key = this.#comesBack ? `${name} ${value}` : name;
    const known = this.#known.get(key);
    if (known?.value === value) {
      const before = this.unknowns[known.unknown]!;
      const all = [...new Set([...before.operators, ...operators])];
      if (all.length > before.operators.length) this.unknowns[known.unknown] = { value, operators: all };
      return [known.unknown];
    }
    const unknown = this.unknowns.push({ value, operators }) - 1;
    this.#known.set(key, { value, unknown });
    return [unknown];
  }
}

const NO_OUTCOMES = { started: undefined, refused: undefined, abandoned: undefined, pending: undefined };

const isComplete = (row: ReferralFlow): boolean =>
  OUTCOMES.every((outcome) => typeof row[outcome] === 'number');
