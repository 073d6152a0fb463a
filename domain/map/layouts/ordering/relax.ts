import type { Layered } from './layered.ts';

/**
 * Moves the heights of all vertices of a drawing in columns so that linked ones come near each other, and returns the
 * new heights. `first` are the heights at the start. In each of the `rounds`, every vertex moves half-way to the mean
 * of its neighbours, and all heights are spread again. Adding a box hardly changes the heights of others.
 */
export function relaxed(graph: Layered, first: Float64Array, rounds: number): Float64Array {
  const weights = degrees(graph);
  let heights = first;
  for (let round = 0; round < rounds; round++) {
    const middles = meanOfNeighbours(graph, heights);
    for (let vertex = 0; vertex < middles.length; vertex++)
      middles[vertex] = (middles[vertex]! + heights[vertex]!) / 2;
    spread(middles, weights);
    heights = middles;
  }
  return heights;
}

function degrees({ count, left, right }: Layered): Float64Array {
  const linked = (vertex: number): number =>
    left.start[vertex + 1]! - left.start[vertex]! + right.start[vertex + 1]! - right.start[vertex]!;
  return Float64Array.from({ length: count }, (_, vertex) => linked(vertex));
}

/**
 * Returns for each vertex of a drawing in columns the mean height of its neighbours in the columns beside it; its own
 * height when it has none.
 */
export function meanOfNeighbours({ count, left, right }: Layered, heights: Float64Array): Float64Array {
  const middles = new Float64Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    let sum = 0;
    const leftEnd = left.start[vertex + 1]!;
    const rightEnd = right.start[vertex + 1]!;
    for (let at = left.start[vertex]!; at < leftEnd; at++) sum += heights[left.to[at]!]!;
    for (let at = right.start[vertex]!; at < rightEnd; at++) sum += heights[right.to[at]!]!;
    const linked = leftEnd - left.start[vertex]! + rightEnd - right.start[vertex]!;
    middles[vertex] = linked === 0 ? heights[vertex]! : sum / linked;
  }
  return middles;
}

/**
 * Normalises heights to mean 0 and deviation 1, weighted by links. Without it, all heights would shrink to one point.
 */
function spread(heights: Float64Array, weights: Float64Array): void {
  let total = 0;
  let sum = 0;
  for (let at = 0; at < heights.length; at++) {
    total += weights[at]!;
    sum += weights[at]! * heights[at]!;
  }
  if (total === 0) return;
  const mean = sum / total;
  let squares = 0;
  for (let at = 0; at < heights.length; at++) {
    const away = heights[at]! - mean;
    squares += weights[at]! * away * away;
  }
  const deviation = Math.sqrt(squares / total) || 1;
  for (let at = 0; at < heights.length; at++) heights[at] = (heights[at]! - mean) / deviation;
}
