import { addTo } from '../model/grouping.ts';
import { FLOW_OUTCOMES } from '../model/vocabulary.ts';
import type { Block, Figure } from './block.ts';
import type { FigureAxis } from './figure-results.ts';
import { type FlowFigureKey, flowFigureId, readFlowFigureId } from './flow-figures.ts';

/** A figure inside another one: its cells, and the least that they add up to. */
interface Part {
  readonly cells: readonly number[];
  readonly least: number;
}

/** Figures by the cells that they add up. No two of them share a cell. */
type PartByCell = ReadonlyMap<number, Part>;

/** Breakdowns in which each row counts once, by those that are finer than the figures of an axis, the coarser first. */
const FINER: Readonly<Record<FigureAxis, readonly FigureAxis[]>> = {
  ENDS: [],
  OPERATORS: ['ENDS'],
  SOURCE: ['OPERATORS', 'ENDS'],
  TARGET: ['OPERATORS', 'ENDS'],
  STAGES: ['OPERATORS', 'ENDS'],
  TYPES: ['OPERATORS', 'ENDS'],
  BASSIN: ['OPERATORS', 'ENDS'],
  ALL: ['OPERATORS', 'ENDS'],
};
/** Breakdowns that may say more of the total than pairs do. */
const GROUPS = ['STAGES', 'TYPES'] as const satisfies readonly FigureAxis[];

/** Breakdowns of which lists are kept. */
const LISTED: ReadonlySet<FigureAxis> = new Set([...FINER.ALL, ...GROUPS]);
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

/** A figure with what it is about. */
interface Named {
  readonly key: FlowFigureKey;
  readonly figure: Figure;
}

/**
 * The least that each masked figure of a block is known to be: what the figures inside it count or are at least, and 1 for
 * each of its other numbers. Inside it are finer breakdowns, and the outcomes and the quarters of the same row. Anybody
 * can work that out of what is shown.
 */
export class LeastPeople {
  readonly #block: Block | undefined;
  /** The figures of breakdowns, by period and measure. */
  readonly #lists = new Map<string, Named[]>();
  readonly #parts = new Map<string, PartByCell>();

  constructor(block: Block | undefined) {
    this.#block = block;
    for (const [id, { figure }] of block?.figures ?? []) {
      const key = readFlowFigureId(id);
      if (LISTED.has(key.axis)) addTo(this.#lists, listOf(key.axis, key), { key, figure });
    }
  }

  /** The least that a masked figure is known to be. */
  of(key: FlowFigureKey, figure: Figure): number {
    const { period, axis, measure } = key;
    const [year] = period.split('-') as [string];
    const ofYear = { ...key, period: year };
    const isCount = measure === 'count';
    const inside = [
      ...FINER[axis].map((finer) => this.#list(listOf(finer, ofYear))),
      ...(isCount
        ? FLOW_OUTCOMES.map((outcome) => this.#list(listOf('ENDS', { ...ofYear, measure: outcome })))
        : []),
    ].filter(isUsed);
    const outcomes = FLOW_OUTCOMES.map((outcome) => ({ ...ofYear, measure: outcome }));
    const quarters = QUARTERS.map((quarter) => ({ ...key, period: `${year}-${quarter}` }));
    const leads = [
      ...(isCount ? [this.#row(outcomes)] : []),
      ...(isCount && period === year ? [this.#row(quarters)] : []),
      ...(axis === 'ALL' ? GROUPS.map((group) => this.#list(listOf(group, key))) : []),
    ].filter(isUsed);
    const orders = [inside, ...leads.map((lead) => [lead, ...inside])];
    return Math.max(...orders.map((lists) => leastBy(figure, lists)));
  }

  #list(name: string): PartByCell {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const parts = this.#partsOf(this.#lists.get(name) ?? []);
    this.#parts.set(name, parts);
    return parts;
  }

  /** The figures of one row of the table. */
  #row(keys: readonly FlowFigureKey[]): PartByCell {
    return this.#partsOf(
      keys.flatMap((key) => {
        const figure = this.#block?.figures.get(flowFigureId(key))?.figure;
        return figure === undefined ? [] : [{ key, figure }];
      }),
    );
  }

  #partsOf(figures: readonly Named[]): PartByCell {
    const parts = new Map<number, Part>();
    for (const { key, figure } of figures) {
      const published = this.#block!.published(figure.id)!;
      // Rows that came in masked have no cell: whatever holds them counts them for itself.
      const least = 'masked' in published ? this.of(key, figure) - figure.unknown : published.value;
      const part = { cells: figure.cells, least };
      for (const cell of figure.cells) parts.set(cell, part);
    }
    return parts;
  }
}

const listOf = (axis: FigureAxis, { period, measure }: FlowFigureKey): string =>
  `${period} ${axis} ${measure}`;

const isUsed = ({ size }: PartByCell): boolean => size > 0;

/** The least that a figure is by some lists of others. Of two that share a cell, the one of the earlier list counts. */
function leastBy({ cells, unknown }: Figure, lists: readonly PartByCell[]): number {
  const left = new Set(cells);
  let least = unknown;
  for (const list of lists) {
    const tried = new Set<Part>();
    for (const cell of cells) {
      const part = left.has(cell) ? list.get(cell) : undefined;
      if (part === undefined || tried.has(part)) continue;
      tried.add(part);
      if (!part.cells.every((other) => left.has(other))) continue;
      least += part.least;
      for (const other of part.cells) left.delete(other);
    }
  }
  return least + left.size;
}
