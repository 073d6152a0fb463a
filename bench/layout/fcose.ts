import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { seededRandom } from '../random.ts';
import type { Spot } from './drawn-crossings.ts';
import { BOX, type MapNetwork } from './map-network.ts';

cytoscape.use(fcose);

/**
 * The middles of boxes by fcose, as it comes, or with our columns as what it must keep to. Its start is random, here
 * always the same.
 */
export function fcoseSpots(network: MapNetwork, columns: boolean): readonly Spot[] {
  const { boxes, edges } = network;
  const drawing = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { ...BOX } }],
    elements: [
      ...boxes.map(({ id }) => ({ data: { id } })),
      ...edges.map(([from, to], at) => ({
        data: { id: `edge ${at}`, source: boxes[from]!.id, target: boxes[to]!.id },
      })),
    ],
  });
  const chance = Math.random;
  Math.random = seededRandom(7).next;
  try {
    const options = { name: 'fcose', animate: false, quality: 'default', randomize: true };
    drawing.layout({ ...options, ...(columns ? constraintsOf(network) : {}) }).run();
    return boxes.map(({ id }) => ({ ...drawing.getElementById(id).position() }));
  } finally {
    Math.random = chance;
    // Else its loop of animations keeps the process alive.
    drawing.destroy();
  }
}

/** Boxes of one column stand under each other, and each column stands to the right of the one before. */
function constraintsOf({ boxes, columnCount }: MapNetwork): object {
  const columns = Array.from({ length: columnCount }, (_, column) =>
    boxes.filter((box) => box.column === column).map(({ id }) => id),
  ).filter(({ length }) => length > 0);
  return {
    alignmentConstraint: { vertical: columns.filter(({ length }) => length > 1) },
    relativePlacementConstraint: columns
      .slice(1)
      .map(([right], at) => ({ left: columns[at]![0], right, gap: 2 * BOX.width })),
  };
}
