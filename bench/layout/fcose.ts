import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { seededRandom } from '../random.ts';
import type { Spot } from './drawn-crossings.ts';
import { BOX, type MapNetwork } from './map-network.ts';

cytoscape.use(fcose);

/** fcose as it comes, without columns: the middles of boxes. Its start is random, here always the same. */
export function fcoseSpots({ boxes, edges }: MapNetwork): readonly Spot[] {
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
    drawing.layout(options).run();
  } finally {
    Math.random = chance;
  }
  return boxes.map(({ id }) => ({ ...drawing.getElementById(id).position() }));
}
