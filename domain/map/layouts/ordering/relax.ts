import type { Layered } from './layered.ts';

/**
 * A height for every vertex, so that linked ones are near each other: from heights given by a name, each goes again and
 * again towards the middle of its neighbours, and all are spread again. What belongs together comes to lie together over
 * all columns at once. Linear in what is linked: a box more hardly changes the heights of the others.
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

/** The middle of the neighbours of each vertex; its own height when it has none. */
export function meanOfNeighbours({ count, left, right }: Layered, heights: Float64Array): Float64Array {
  const middles = new Float64Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    let sum = 0;
    const [leftEnd, rightEnd] = [left.start[vertex + 1]!, right.start[vertex + 1]!];
    for (let at = left.start[vertex]!; at < leftEnd; at++) sum += heights[left.to[at]!]!;
    for (let at = right.start[vertex]!; at < rightEnd; at++) sum += heights[right.to[at]!]!;
    const linked = leftEnd - left.start[vertex]! + rightEnd - right.start[vertex]!;
    middles[vertex] = linked === 0 ? heights[vertex]! : sum / linked;
  }
  return middles;
}

/** Mean 0 and deviation 1 over linked vertices: without it, all would come to lie in one point. */
function spread(heights: Float64Array, weights: Float64Array): void {
  let [total, sum] = [0, 0];
  heights.forEach((height, at) => {
    total += weights[at]!;
    sum += weights[at]! * height;
  });
  if (total === 0) return;
  const mean = sum / total;
  let squares = 0;
  heights.forEach((height, at) => {
    squares += weights[at]! * (height - mean) ** 2;
  });
  const deviation = Math.sqrt(squares / total) || 1;
  for (let at = 0; at < heights.length; at++) heights[at] = (heights[at]! - mean) / deviation;
}
