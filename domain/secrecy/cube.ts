import type { AwarenessAction } from '../model/entities.ts';
import { groupBy } from '../model/grouping.ts';
import type { NetworkDocument } from '../model/network.ts';
import { actionFigures } from './action-figures.ts';
import { Block, type BlockMemory, type Figure, type Known, type Published } from './block.ts';
import type { Cells } from './cells.ts';
import { flowFigures } from './flow-figures.ts';
import { type FlowRow, FlowRowReader, type FlowSource } from './flow-rows.ts';
import { yearOf } from './periods.ts';
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
      block.restore(partsOf(rows, block.ledger.cells).figures, remembered);
      this.#blocks.set(key, block);
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

  /** Carries the cube on to a changed network: only what changed rows are counted in is decided anew. */
  update(document: CubeSource): void {
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
  }

  #updateBlock(key: string, groups: ReadonlySet<string>, now: ReadonlySet<Row>, come: readonly Row[]): void {
    const known = this.#blocks.get(key);
    const block = known ?? new Block();
    const { cells } = block.ledger;
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
    const parts = partsOf(after, cells);
    this.#blocks.set(key, block);
    block.update(
      changedFigures(block, partsOf(before, cells).figures, parts.figures),
      parts.totals,
      parts.known,
    );
  }
}

interface Place {
  readonly row: Row;
  readonly block: string;
  readonly group: string;
}

/** The block and group in which a row is counted; none for a row that lies in no calendar year. */
function placesOf(row: Row): Place[] {
  if (!('flow' in row)) return [{ row, block: `actions ${row.date.slice(0, 4)} ${row.kind}`, group: row.id }];
  const year = yearOf(row.flow);
  if (year === undefined) return [];
  return [{ row, block: `flows ${year} ${row.flow.kind}`, group: `${row.sender} ${row.receiver}` }];
}

function partsOf(rows: readonly Row[], cells: Cells): Parts {
  const [flows, actions]: [FlowRow[], AwarenessAction[]] = [[], []];
  for (const row of rows) {
    if ('flow' in row) flows.push(row);
    else actions.push(row);
  }
  return flows.length > 0
    ? flowFigures(flows, cells)
    : { figures: actionFigures(actions, cells), totals: [], known: [] };
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
