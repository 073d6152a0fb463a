import type { Period } from '../model/dates.ts';
import type { FLOW_DECLARERS } from '../model/vocabulary.ts';

/**
 * What a grid shows of each quarter: what the operator itself says (`US`), what its partners say (`PARTNERS`), or both
 * beside one another.
 */
export const GRID_SAYERS = ['US', 'PARTNERS', 'BOTH'] as const;
export type GridSayer = (typeof GRID_SAYERS)[number];

/** People on one way, as one of the two operators counts them. `OUT` is from the operator of the grid to a partner. */
export interface GridSide {
  readonly direction: 'OUT' | 'IN';
  readonly declaredBy: (typeof FLOW_DECLARERS)[number];
}

const WE_SENT: GridSide = { direction: 'OUT', declaredBy: 'SENDER' };
const THEY_RECEIVED: GridSide = { direction: 'OUT', declaredBy: 'RECEIVER' };
const THEY_SENT: GridSide = { direction: 'IN', declaredBy: 'SENDER' };
const WE_RECEIVED: GridSide = { direction: 'IN', declaredBy: 'RECEIVER' };

/** The columns of each quarter. Where both speak, what they say of the same people stands side by side. */
const SIDES: Readonly<Record<GridSayer, readonly GridSide[]>> = {
  US: [WE_SENT, WE_RECEIVED],
  PARTNERS: [THEY_RECEIVED, THEY_SENT],
  BOTH: [WE_SENT, THEY_RECEIVED, THEY_SENT, WE_RECEIVED],
};

/** Lists the columns that a grid has for each of its quarters. */
export const sidesOf = ({ sayer }: { readonly sayer: GridSayer }): readonly GridSide[] => SIDES[sayer];

/** Whether the operator of the grid itself says a number, and not its partner. */
export const isOwn = ({ direction, declaredBy }: GridSide): boolean =>
  (direction === 'OUT') === (declaredBy === 'SENDER');

/** A column of a grid: a quarter, and whose count of whom. */
export type GridColumn = GridSide & { readonly quarter: Period };

/** The columns of a grid, one after the other. */
export interface GridColumns {
  readonly sayer: GridSayer;
  readonly quarters: readonly Period[];
}

/** Finds a column by its place. */
export function columnOf(columns: GridColumns, place: number): GridColumn {
  const sides = sidesOf(columns);
  return { ...sides[place % sides.length]!, quarter: columns.quarters[Math.floor(place / sides.length)]! };
}

/** The number of columns. */
export const columnsOf = (columns: GridColumns): number => columns.quarters.length * sidesOf(columns).length;
