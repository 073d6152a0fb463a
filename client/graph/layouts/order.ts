/** Rows of each column so that edges cross as little as possible: barycentre sweeps, the best order seen is kept. */

export interface OrderNode {
  readonly id: string;
  readonly column: number;
  /** Nodes of one group stay together in a column. */
  readonly group: string;
}
export interface OrderEdge {
  readonly from: string;
  readonly to: string;
}

const SWEEPS = 24;

/** Node ids of each column, top to bottom. Depends on ids and edges only, not on the order of the input. */
export function orderRows(
  nodes: readonly OrderNode[],
  edges: readonly OrderEdge[],
  columnCount: number,
): readonly (readonly OrderNode[])[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sorted = [...nodes].sort((a, b) => compare(a.group, b.group) || compare(a.id, b.id));
  let columns: OrderNode[][] = Array.from({ length: columnCount }, () => []);
  for (const node of sorted) columns[node.column]!.push(node);
  const links = edges.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const neighbours = new Map<OrderNode, OrderNode[]>();
  for (const [a, b] of links) {
    if (a.column === b.column) continue;
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  }
  let best = columns.map((column) => [...column]);
  let fewest = crossings(best, links);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const forward = sweep % 2 === 0;
    const side = (node: OrderNode, other: OrderNode): boolean =>
      // Every third pair of sweeps looks both ways, which gets out of alternating between two orders.
      sweep % 6 >= 4 || (forward ? other.column < node.column : other.column > node.column);
    const indexes = columns.map((_, index) => (forward ? index : columnCount - 1 - index));
    for (const index of indexes) columns[index] = sortColumn(columns, index, neighbours, side);
    const count = crossings(columns, links);
    if (count < fewest) {
      fewest = count;
      best = columns.map((column) => [...column]);
    }
    columns = columns.map((column) => [...column]);
  }
  return best;
}

function sortColumn(
  columns: readonly (readonly OrderNode[])[],
  index: number,
  neighbours: ReadonlyMap<OrderNode, readonly OrderNode[]>,
  side: (node: OrderNode, other: OrderNode) => boolean,
): OrderNode[] {
  const place = places(columns);
  const column = columns[index]!;
  const centre = new Map<OrderNode, number>();
  for (const node of column) {
    const others = (neighbours.get(node) ?? []).filter((other) => side(node, other));
    // A node without neighbours on that side stays about where it is.
    const values = others.length === 0 ? [place.get(node)!] : others.map((other) => place.get(other)!);
    centre.set(node, values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  const groups = new Map<string, OrderNode[]>();
  for (const node of column) groups.set(node.group, [...(groups.get(node.group) ?? []), node]);
  const mean = (members: readonly OrderNode[]): number =>
    members.reduce((sum, node) => sum + centre.get(node)!, 0) / members.length;
  const stable = (a: OrderNode, b: OrderNode): number =>
    centre.get(a)! - centre.get(b)! || place.get(a)! - place.get(b)!;
  return [...groups.values()]
    .map((members) => ({ members: members.sort(stable), mean: mean(members) }))
    .sort((a, b) => a.mean - b.mean || place.get(a.members[0]!)! - place.get(b.members[0]!)!)
    .flatMap(({ members }) => members);
}

/** Position of each node in its column, from 0 (top) to 1, so that columns of any length compare. */
function places(columns: readonly (readonly OrderNode[])[]): ReadonlyMap<OrderNode, number> {
  const place = new Map<OrderNode, number>();
  for (const column of columns) {
    column.forEach((node, row) => {
      place.set(node, (row + 0.5) / column.length);
    });
  }
  return place;
}

/** Crossings between edges that join the same two columns. */
export function crossings(
  columns: readonly (readonly OrderNode[])[],
  links: readonly (readonly [OrderNode, OrderNode])[],
): number {
  const row = new Map<OrderNode, number>();
  for (const column of columns) for (const [index, node] of column.entries()) row.set(node, index);
  const between = new Map<string, [number, number][]>();
  for (const [a, b] of links) {
    if (a.column === b.column) continue;
    const [left, right] = a.column < b.column ? [a, b] : [b, a];
    const key = `${left.column} ${right.column}`;
    between.set(key, [...(between.get(key) ?? []), [row.get(left)!, row.get(right)!]]);
  }
  let count = 0;
  for (const pairs of between.values()) {
    for (let i = 0; i < pairs.length; i++) {
      for (let j = i + 1; j < pairs.length; j++) {
        const [[a, b], [c, d]] = [pairs[i]!, pairs[j]!];
        if ((a - c) * (b - d) < 0) count += 1;
      }
    }
  }
  return count;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
