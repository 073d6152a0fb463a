import type { AwarenessAction, ReferralFlow } from '../model/entities.ts';
import { yearOf } from '../model/figure-periods.ts';
import { groupBy } from '../model/grouping.ts';
import type { NetworkDocument } from '../model/network.ts';
import { actionFigures } from './action-figures.ts';
import { Block, type BlockMemory, type Figure, type Known, type Published } from './block.ts';
import { flowFigures } from './flow-figures.ts';
import { type FlowRow, FlowRowReader, type FlowSource } from './flow-rows.ts';
import { actionCell, flowCells } from './row-cells.ts';
import { RowHomes } from './row-homes.ts';
import type { Secret } from './secrets.ts';

/** The lists of a network of which the cube is made. */
export type CubeSource = FlowSource & Pick<NetworkDocument, 'actions'>;

/** What is remembered of a cube, by block. */
export type CubeMemory = Readonly<Record<string, BlockMemory>>;

/** A row that people are counted in. */
type Row = FlowRow | AwarenessAction;

/** Figures and unpublished totals of some rows. */
interface Parts {
  readonly figures: readonly Figure[];
  readonly totals: readonly Secret[];
  readonly known: readonly Known[];
}

/**
 * All published figures of a network about people, each shown or masked, such that nobody finds out a count of 1 to 4
 * people by any arithmetic, before and after any change. `update` takes a changed network over, `published` tells
 * what readers see of a figure, and `memory` is what a later cube of the same network must be given. Figures are kept
 * in blocks that share no rows.
 */
export class Cube {
  readonly #reader = new FlowRowReader();
  readonly #blocks = new Map<string, Block>();
  /** The rows of each group of a block, by block and group. */
  readonly #groups = new Map<string, readonly Row[]>();
  #rows: ReadonlySet<Row> = new Set();
  readonly #homes = new RowHomes();

  /** Makes the cube of a network, or makes it again: `memory` is that of an earlier cube of the same network. */
  constructor(document: CubeSource, memory: CubeMemory = {}) {
    if (Object.keys(memory).length > 0) this.#restore(document, memory);
    this.update(document);
  }

  /** What must be remembered of the cube, by block, to make it again. It is secret: it holds counts. */
  memory(): CubeMemory {
    return Object.fromEntries([...this.#blocks].map(([key, block]) => [key, block.memory()]));
  }

  #restore(document: CubeSource, memory: CubeMemory): void {
    this.#rows = new Set<Row>([...this.#reader.read(document), ...document.actions]);
    const places = groupBy([...this.#rows].flatMap(placesOf), ({ block }) => block);
    for (const [key, remembered] of Object.entries(memory)) {
      const own = places.get(key) ?? [];
      const block = new Block();
      for (const [group, members] of groupBy(own, (place) => place.group))
        this.#groups.set(
          `${key} ${group}`,
          members.map(({ row }) => row),
        );
      const rows = own.map(({ row }) => row);
      for (const row of remembered.hiddenRows ?? []) block.hiddenRows.add(row);
      block.restore(partsOf(rows, block).figures, remembered);
      this.#blocks.set(key, block);
      for (const cell of block.ledger.cells.ids) this.#homes.add(cell, key);
    }
    this.#rows = new Set(
      [...this.#rows].filter((row) => placesOf(row).every(({ block }) => block in memory)),
    );
  }

  /** The blocks, by kind and year. */
  get blocks(): ReadonlyMap<string, Block> {
    return this.#blocks;
  }

  /** What a reader sees of a figure of a block. Undefined when there is no such figure. */
  published(block: string, figure: string): Published | undefined {
    return this.#blocks.get(block)?.published(figure);
  }

  /**
   * Carries the cube on to a changed network: only what changed rows are counted in is decided anew. Returns the blocks
   * in which something changed.
   */
  update(document: CubeSource): string[] {
    const before = this.#rows;
    const now = new Set<Row>([...this.#reader.read(document), ...document.actions]);
    const gone = [...before].filter((row) => !now.has(row));
    const come = [...now].filter((row) => !before.has(row));
    this.#rows = now;
    const changed = groupBy([...gone, ...come].flatMap(placesOf), ({ block }) => block);
    for (const [block, places] of changed) {
      const groups = new Set(places.map(({ group }) => group));
      this.#updateBlock(block, groups, now, come);
    }
    return [...changed.keys()];
  }

  #updateBlock(key: string, groups: ReadonlySet<string>, now: ReadonlySet<Row>, come: readonly Row[]): void {
    const block = this.#blocks.get(key) ?? new Block();
    const [before, after]: [Row[], Row[]] = [[], []];
    const added = groupBy(
      come.flatMap(placesOf).filter((place) => place.block === key),
      ({ group }) => group,
    );
    for (const group of groups) {
      const place = `${key} ${group}`;
      const rows = this.#groups.get(place) ?? [];
      const kept = [...rows.filter((row) => now.has(row)), ...(added.get(group) ?? []).map(({ row }) => row)];
      this.#groups.set(place, kept);
      before.push(...rows);
      after.push(...kept);
    }
    const gone = partsOf(before, block).figures;
    const rows = [...added.values()].flatMap((places) => places.map(({ row }) => row));
    const known = rows.flatMap((row) =>
      this.#homes.settle(idOf(row), numbersOf(row), key, this.#blocks, block),
    );
    const parts = partsOf(after, block);
    this.#blocks.set(key, block);
    block.update(changedFigures(block, gone, parts.figures), parts.totals, [
      ...parts.known,
      ...known.map((own) => ({ plus: own.map((id) => block.ledger.cells.numberOf(id)!), minus: [] })),
    ]);
  }
}

/** The block of a flow row: that of its calendar year and kind. Undefined for a row that lies in no calendar year. */
export function blockOfFlow(flow: ReferralFlow): string | undefined {
  const year = yearOf(flow);
  return year === undefined ? undefined : `flows ${year} ${flow.kind}`;
}

/** The block of an action: that of its year and kind. */
export const blockOfAction = ({ date, kind }: AwarenessAction): string =>
  `actions ${date.slice(0, 4)} ${kind}`;

interface Place {
  readonly row: Row;
  readonly block: string;
  readonly group: string;
}

/** The block and group in which a row is counted; none for a row that lies in no calendar year. */
function placesOf(row: Row): Place[] {
  if (!('flow' in row)) return [{ row, block: blockOfAction(row), group: row.id }];
  const block = blockOfFlow(row.flow);
  return block === undefined ? [] : [{ row, block, group: `${row.sender} ${row.receiver}` }];
}

function partsOf(rows: readonly Row[], { ledger: { cells }, hiddenRows }: Block): Parts {
  const [flows, actions]: [FlowRow[], AwarenessAction[]] = [[], []];
  for (const row of rows) {
    if ('flow' in row) flows.push(row);
    else actions.push(row);
  }
  return flows.length > 0
    ? flowFigures(flows, cells, hiddenRows)
    : { figures: actionFigures(actions, cells, hiddenRows), totals: [], known: [] };
}

const idOf = (row: Row): string => ('flow' in row ? row.flow.id! : row.id);

/** The cells of each number of a row. */
function numbersOf(row: Row): string[][] {
  if ('flow' in row) return Object.values(flowCells(row.flow)).map((cells) => cells.map(({ id }) => id));
  const cell = actionCell(row);
  return cell === undefined ? [] : [[cell.id]];
}

/** The figures of a block that are another sum once some parts are gone from them and others have come to them. */
function changedFigures(
  block: Block,
  gone: readonly Figure[],
  come: readonly Figure[],
): Map<string, Figure | undefined> {
  const [left, added] = [byId(gone), byId(come)];
  const changes = new Map<string, Figure | undefined>();
  for (const id of new Set([...left.keys(), ...added.keys()])) {
    const before = block.figures.get(id)?.figure;
    const after = before === undefined ? added.get(id) : changedFigure(before, left.get(id), added.get(id));
    if (!sameFigure(before, after)) changes.set(id, after);
  }
  return changes;
}

const byId = (figures: readonly Figure[]): Map<string, Figure> =>
  new Map(figures.map((figure) => [figure.id, figure]));

/** A figure with a part taken away and another added; undefined when nothing is left. */
function changedFigure(
  figure: Figure,
  gone: Figure | undefined,
  come: Figure | undefined,
): Figure | undefined {
  const cells = new Set(figure.cells);
  for (const cell of gone?.cells ?? []) cells.delete(cell);
  for (const cell of come?.cells ?? []) cells.add(cell);
  const unknown = figure.unknown - (gone?.unknown ?? 0) + (come?.unknown ?? 0);
  const rows = figure.rows - (gone?.rows ?? 0) + (come?.rows ?? 0);
  if (rows === 0) return undefined;
  return { ...figure, rows, unknown, cells: [...cells].sort((a, b) => a - b) };
}

function sameFigure(one: Figure | undefined, other: Figure | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.rows === other.rows &&
    one.unknown === other.unknown &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, at) => cell === other.cells[at])
  );
}
