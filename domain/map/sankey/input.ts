/** A box of a Sankey drawing: who sends people onward, or receives them. */
export interface SankeyNode {
  readonly id: string;
  /** Any whole number: boxes with the same one stand in one column, and columns without boxes take no room. */
  readonly column: number;
  /** Height that is kept free above the box for its label. */
  readonly label?: number;
}

/** People who go from one box to another, or back to the same; of a masked number nothing but that is drawn. */
export interface SankeyLink {
  readonly source: string;
  readonly target: string;
  readonly value: number | 'masked';
}

/**
 * How a ribbon goes: to a later column, to an earlier one, to another box of its column, or back to its own box.
 */
export type Way = 'FORWARD' | 'RETURN' | 'WITHIN' | 'LOOP';

/** A link that is drawn, with the places of its boxes in the list of nodes. */
export interface Stream {
  /** Place of the link in the list of links. */
  readonly link: number;
  readonly source: number;
  readonly target: number;
  readonly way: Way;
  readonly value: number | 'masked';
  /** How many columns it goes on or back. */
  readonly span: number;
}

/** Sizes of a drawing, in pixels. All have defaults. */
export interface SankeyOptions {
  /** The least width and height; many boxes or returns take more. */
  readonly width?: number;
  readonly height?: number;
  readonly boxWidth?: number;
  /** The least distance between boxes of a column. */
  readonly gap?: number;
  /** Width of the thickest ribbon, at most. */
  readonly thickest?: number;
  /** Width of one person, at most: a ribbon of few people is no flood. */
  readonly perPerson?: number;
  /** Width of each ribbon of a masked number, whatever the number is. */
  readonly maskedWidth?: number;
  /** Room to the right of the last column, for its labels. */
  readonly margin?: number;
}

export type Sizes = Required<SankeyOptions>;

/** The sizes of a drawing when nothing else is asked for. */
export const SIZES: Sizes = {
  width: 960,
  height: 480,
  boxWidth: 14,
  gap: 14,
  thickest: 64,
  perPerson: 2,
  maskedWidth: 6,
  margin: 24,
};

/** Numbers the columns that have boxes from 0, from left to right, and returns that of each node. */
export function columnsOf(nodes: readonly SankeyNode[]): readonly number[] {
  const columns = [...new Set(nodes.map(({ column }) => column))].sort((a, b) => a - b);
  const numbers = new Map(columns.map((column, at) => [column, at]));
  return nodes.map(({ column }) => numbers.get(column)!);
}

/**
 * Returns the links that can be drawn: both ends are boxes, and the number is masked or over zero. `columns` are those
 * of the nodes.
 */
export function streamsOf(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  columns: readonly number[],
): readonly Stream[] {
  const places = new Map(nodes.map(({ id }, at) => [id, at]));
  return links.flatMap(({ source: from, target: to, value }, link): Stream[] => {
    const [source, target] = [places.get(from), places.get(to)];
    const isDrawn = value === 'masked' || (value > 0 && Number.isFinite(value));
    if (source === undefined || target === undefined || !isDrawn) return [];
    const steps = columns[target]! - columns[source]!;
    return [{ link, source, target, value, way: wayOf(source, target, steps), span: Math.abs(steps) }];
  });
}

function wayOf(source: number, target: number, steps: number): Way {
  if (steps > 0) return 'FORWARD';
  if (steps < 0) return 'RETURN';
  return source === target ? 'LOOP' : 'WITHIN';
}
