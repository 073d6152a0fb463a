import { groupBy } from '../../model/grouping.ts';
import type { Layout, LayoutInput, NodeRect } from './columns.ts';
import { Ground } from './free-spot.ts';
import { GEOMETRY, REFERENCE } from './geometry.ts';
import { irregular } from './irregular.ts';

const ROUNDS = 240;
const APART_ROUNDS = 60;
/** Distance between boxes that no edge joins. */
const SPACING = 72;
/** Boxes are wider than high, so horizontal distances count for less. */
const FLAT = 2;
const GAP = { x: 26, y: 18 };
const PULL = 0.03;

interface Body {
  readonly id: string;
  readonly height: number;
  x: number;
  y: number;
  /** How far it is pulled and pushed in one step. */
  readonly force: { x: number; y: number };
}

/**
 * Places the boxes of the map by forces: boxes push each other apart and edges pull them together. Nothing else
 * counts. The start positions come from ids, so the result is always the same. Only boxes nearby push each other, so
 * that thousands stay fast.
 */
export function organicLayout(input: LayoutInput): Layout {
  const nodes = [...input.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const side = Math.sqrt(nodes.length) * SPACING;
  const bodies = nodes.map(({ id, height }): Body => {
    const [x, y] = [(irregular(id, 1) - 0.5) * side, (irregular(id, 2) - 0.5) * side];
    return { id, height, x, y, force: { x: 0, y: 0 } };
  });
  const number = new Map(bodies.map(({ id }, at) => [id, at]));
  const links = [...input.edges]
    .sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1))
    .flatMap(({ from, to }): (readonly [Body, Body])[] => {
      const [a, b] = [bodies[number.get(from) ?? -1], bodies[number.get(to) ?? -1]];
      return a === undefined || b === undefined || a === b ? [] : [[a, b]];
    });
  for (let round = 0; round < ROUNDS; round++) {
    move(bodies, links, (1 - round / ROUNDS) * SPACING * 0.6, round > ROUNDS * 0.3);
    input.watch?.((round / ROUNDS) * 0.8);
  }
  for (let round = 0; round < APART_ROUNDS; round++) if (!separate(bodies)) break;
  return framed(bodies);
}

/** One step: edges pull, near boxes push, and everything tends to the middle. No box moves farther than `most`. */
function move(
  bodies: readonly Body[],
  links: readonly (readonly [Body, Body])[],
  most: number,
  push: boolean,
): void {
  for (const { x, y, force } of bodies) {
    force.x = -x * PULL;
    force.y = -y * PULL * 2;
  }
  for (const [a, b] of links) {
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const strength = Math.min(0.5, Math.hypot(dx, dy) / (SPACING * 9));
    shift(a.force, dx * strength, dy * strength);
    shift(b.force, -dx * strength, -dy * strength);
  }
  const reach = push ? SPACING * 2.2 : SPACING * 4;
  const least = (SPACING / reach) ** 2;
  forNearPairs(bodies, reach, (a, b) => {
    const dx = (b.x - a.x) / FLAT;
    const dy = b.y - a.y;
    const distance = Math.max(4, Math.hypot(dx, dy));
    if (distance > reach) return;
    const strength = (SPACING * SPACING) / (distance * distance) - least;
    shift(a.force, -dx * strength, -dy * strength);
    shift(b.force, dx * strength, dy * strength);
  });
  for (const body of bodies) {
    const { x, y } = body.force;
    const length = Math.hypot(x, y);
    const share = length > most ? most / length : 1;
    body.x += x * share;
    body.y += y * share;
  }
}

const shift = (force: { x: number; y: number }, x: number, y: number): void => {
  force.x += x;
  force.y += y;
};

/** Calls `meet` for each pair of boxes in the same or a neighbouring square of a grid. Boxes may be moved by it. */
function forNearPairs(bodies: readonly Body[], reach: number, meet: (a: Body, b: Body) => void): void {
  const keyOf = (column: number, row: number): number => column * ROWS + row;
  const squares = groupBy(bodies, ({ x, y }) => keyOf(Math.floor(x / reach), Math.floor(y / reach)));
  for (const body of bodies) {
    const column = Math.floor(body.x / reach);
    const row = Math.floor(body.y / reach);
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++) {
        const near = squares.get(keyOf(x, y));
        if (near === undefined) continue;
        for (const other of near) if (body.id < other.id) meet(body, other);
      }
  }
}

/** More than the rows of the grid of any map. */
const ROWS = 2 ** 24;

/** Moves overlapping boxes apart along the shorter way. Returns whether any overlapped. */
function separate(bodies: readonly Body[]): boolean {
  let overlapped = false;
  forNearPairs(bodies, GEOMETRY.nodeWidth * 1.5, (a, b) => {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const x = GEOMETRY.nodeWidth + GAP.x - Math.abs(dx);
    const y = (a.height + b.height) / 2 + GAP.y - Math.abs(dy);
    if (x <= 0 || y <= 0) return;
    overlapped = true;
    const along = x < y ? { x: ((dx < 0 ? -1 : 1) * x) / 2, y: 0 } : { x: 0, y: ((dy < 0 ? -1 : 1) * y) / 2 };
    shift(a, -along.x, -along.y);
    shift(b, along.x, along.y);
  });
  return overlapped;
}

/** Shifts the boxes so that the layout begins at 0. */
function framed(bodies: readonly Body[]): Layout {
  const width = GEOMETRY.nodeWidth;
  const left = Math.min(...bodies.map(({ x }) => x)) - width / 2;
  const top = Math.min(...bodies.map(({ y, height }) => y - height / 2));
  return openLayout(
    withoutOverlap(
      bodies.map(({ id, x, y, height }): NodeRect => {
        return { id, lane: 0, left: x - width / 2 - left, top: y - height / 2 - top, width, height };
      }),
    ),
  );
}

/**
 * Returns boxes so that none overlaps another: one that does is moved to the free spot that is nearest to it. The first
 * ones stay.
 */
export function withoutOverlap(rects: readonly NodeRect[]): readonly NodeRect[] {
  const ground = new Ground();
  const homeless: NodeRect[] = [];
  const kept = new Map<string, NodeRect>();
  const keep = (rect: NodeRect): void => {
    ground.add(rect);
    kept.set(rect.id, rect);
  };
  for (const rect of rects) {
    if (ground.isFree(rect)) keep(rect);
    else homeless.push(rect);
  }
  if (homeless.length > MOST_HOMELESS) return packed(rects);
  let below = Math.max(0, ...rects.map(({ top, height }) => top + height + GAP.y));
  for (const rect of homeless) {
    const { left, top, width, height } = rect;
    const spot = ground.spot({ x: left + width / 2, y: top + height / 2 }, { width, height });
    keep({ ...rect, ...(spot ?? { left: 0, top: below }) });
    if (spot === undefined) below += height + GAP.y;
  }
  return rects.map(({ id }) => kept.get(id)!);
}

/** Of so many boxes that overlap, each looking for free room alone would take minutes and go far away. */
const MOST_HOMELESS = 100;

/** Returns boxes in columns and rows without overlap, in their order from left to right and from top to bottom. */
function packed(rects: readonly NodeRect[]): readonly NodeRect[] {
  const size = { x: GEOMETRY.nodeWidth + GAP.x, y: Math.max(...rects.map(({ height }) => height)) + GAP.y };
  const ratio = REFERENCE.width / size.x / (REFERENCE.height / size.y);
  const columns = Math.max(1, Math.round(Math.sqrt(rects.length * ratio)));
  const rows = Math.ceil(rects.length / columns);
  const across = [...rects].sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1));
  return Array.from({ length: columns }, (_, column) =>
    across
      .slice(column * rows, (column + 1) * rows)
      .sort((a, b) => a.top - b.top || (a.id < b.id ? -1 : 1))
      .map((rect, row) => ({ ...rect, left: column * size.x, top: row * size.y })),
  ).flat();
}

/** Returns a layout without columns from the places of its boxes. */
export function openLayout(rects: readonly NodeRect[]): Layout {
  return {
    nodes: new Map(rects.map((rect) => [rect.id, rect])),
    groups: [],
    columns: [],
    lanes: [],
    width: Math.max(REFERENCE.width / 4, ...rects.map((rect) => rect.left + rect.width)),
    height: Math.max(1, ...rects.map((rect) => rect.top + rect.height)),
    wrap: 0,
    room: 0,
    straight: true,
  };
}
