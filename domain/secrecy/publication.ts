import type { AwarenessAction, ReferralFlow } from '../model/entities.ts';
import type { PublishedSum } from '../model/published-sums.ts';
import type { BlockMemory } from './block.ts';
import { blockOfAction, blockOfFlow, Cube, type CubeSource } from './cube.ts';
import type { FigureTable } from './figure-results.ts';
import { type FiguresWanted, figureTable, type UnknownYear } from './figure-table.ts';
import { publishedSums } from './published-sums.ts';
import { actionCell, flowCells, MEASURES, type Measure } from './row-cells.ts';
import { shownMeasures, showsParticipants } from './shown-rows.ts';

/** A flow row and the measures that it shows as numbers. */
export type FlowShown = readonly [row: string, measures: readonly Measure[]];
/** An action and whether it shows its participants. */
export type ActionShown = readonly [action: string, isShown: boolean];

/** What readers see of the people of a network, as far as it differs from what they saw before. */
export interface PublishedChange {
  readonly flows: readonly FlowShown[];
  readonly actions: readonly ActionShown[];
  /** The sums and the memory of each block that changed. */
  readonly blocks: readonly ChangedBlock[];
}

/** What blocks of a cube remember, as JSON, by block. It is secret: it holds counts. */
export type PublicationMemory = Readonly<Record<string, string>>;

/** A block of the cube that changed. */
export interface ChangedBlock {
  readonly key: string;
  readonly sums: readonly PublishedSum[];
  /** What the block remembers, as JSON. */
  readonly memory: string;
}

/** What is remembered of a block: of its figures, and the numbers of rows that were shown. */
type Remembered = BlockMemory & { readonly shownRows?: readonly string[] };

/** Stands between the ids of cells, none of which holds it. */
const BETWEEN = ' + ';

/**
 * What readers see of the numbers of people of a network that changes, made from the protected cube. It is carried on
 * from one state to the next.
 */
export class Publication {
  readonly #cube: Cube;
  readonly #rows = new Map<string, ReferralFlow>();
  /** The measures that each row shows, as one text. */
  readonly #flows = new Map<string, string>();
  readonly #actions = new Map<string, boolean>();
  /** By block: the cells of numbers of rows that were shown, which no later state can take back. */
  readonly #known = new Map<string, Set<string>>();
  #isNew = true;
  #allActions: readonly AwarenessAction[];

  /**
   * Begins with a network. `memory` is what an earlier publication of the same network remembered; without it, nothing
   * was ever published of the network.
   */
  constructor(document: CubeSource, memory: PublicationMemory = {}) {
    const blocks = Object.entries(memory).map(
      ([key, text]) => [key, JSON.parse(text) as Remembered] as const,
    );
    this.#cube = new Cube(document, Object.fromEntries(blocks));
    for (const [key, { shownRows = [] }] of blocks) this.#known.set(key, new Set(shownRows));
    this.#allActions = document.actions;
  }

  get cube(): Cube {
    return this.#cube;
  }

  /** Carries the publication on to a state of the network. The first call tells about all rows and blocks. */
  update(document: CubeSource): PublishedChange {
    const changed = this.#isNew ? this.#first(document) : this.#cube.update(document);
    this.#isNew = false;
    this.#allActions = document.actions;
    const blocks = new Set(changed);
    const presentRow = rowsAfterMerges(document.flows);
    return {
      flows: document.flows.flatMap((flow) => this.#changedFlow(flow, blocks)),
      actions: document.actions.flatMap((action) => this.#changedAction(action)),
      blocks: changed.map((key) => {
        const block = this.#cube.blocks.get(key)!;
        const memory: Remembered = { ...block.memory(), shownRows: this.#onlyRemembered(key) };
        return { key, sums: publishedSums(key, block, presentRow), memory: JSON.stringify(memory) };
      }),
    };
  }

  /** Lists published figures of the present state; the years that have any when the one that is asked for has none. */
  figures(wanted: FiguresWanted): FigureTable | UnknownYear {
    return figureTable(this.#cube, this.#allActions, wanted);
  }

  /** Tells which numbers of elements readers know. The elements may be past ones. */
  show(
    flows: readonly ReferralFlow[],
    actions: readonly AwarenessAction[],
  ): Pick<PublishedChange, 'flows' | 'actions'> {
    return {
      flows: flows.map((flow) => [flow.id!, this.#measuresOf(flow)]),
      actions: actions.map((action) => [action.id, this.#isShown(action)]),
    };
  }

  #first(document: CubeSource): string[] {
    this.#cube.update(document);
    return [...this.#cube.blocks.keys()];
  }

  #changedFlow(flow: ReferralFlow, blocks: ReadonlySet<string>): FlowShown[] {
    if (this.#rows.get(flow.id!) === flow && !blocks.has(blockOfFlow(flow) ?? '')) return [];
    this.#rows.set(flow.id!, flow);
    const measures = this.#measuresOf(flow);
    const now = measures.join(' ');
    if (this.#flows.get(flow.id!) === now) return [];
    this.#flows.set(flow.id!, now);
    return [[flow.id!, measures]];
  }

  /** Whether readers know the participants in an action now, or knew the same number. */
  #isShown(action: AwarenessAction): boolean {
    const cell = actionCell(action);
    if (cell === undefined) return false;
    const known = this.#knownOf(blockOfAction(action));
    if (showsParticipants(this.#cube, action)) known.add(cell.id);
    return known.has(cell.id);
  }

  /** The numbers of rows of a block that were shown. */
  #knownOf(block: string): Set<string> {
    const known = this.#known.get(block) ?? new Set();
    this.#known.set(block, known);
    return known;
  }

  /** The measures of a row that readers know now, or knew with the same numbers. */
  #measuresOf(flow: ReferralFlow): readonly Measure[] {
    const shown = shownMeasures(this.#cube, flow);
    const cells = flowCells(flow);
    const known = this.#knownOf(blockOfFlow(flow) ?? '');
    return MEASURES.filter((measure) => {
      const own = cells[measure]?.map(({ id }) => id).join(BETWEEN);
      if (shown.has(measure)) {
        if (own !== undefined && own !== '') known.add(own);
        return true;
      }
      return own !== undefined && known.has(own);
    });
  }

  /** The numbers of rows of a block that were shown, and that nothing shown now tells. */
  #onlyRemembered(key: string): string[] {
    const block = this.#cube.blocks.get(key)!;
    return [...this.#knownOf(key)].filter((own) => !block.isShown(own.split(BETWEEN)));
  }

  #changedAction(action: AwarenessAction): ActionShown[] {
    const isShown = this.#isShown(action);
    if (this.#actions.get(action.id) === isShown) return [];
    this.#actions.set(action.id, isShown);
    return [[action.id, isShown]];
  }
}

/** Returns a function that gives the id of the row that stands for a row now, as a merge may have added it to another. */
function rowsAfterMerges(flows: readonly ReferralFlow[]): (row: string) => string {
  const merged = new Map(
    flows.flatMap(({ id, mergedFrom = [] }) => mergedFrom.map((part) => [part.id, id!] as const)),
  );
  return (row) => merged.get(row) ?? row;
}
