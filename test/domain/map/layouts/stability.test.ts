import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MapNetwork, mapNetwork } from '../../../../bench/layout/map-network.ts';
import { seededNetwork } from '../../../../bench/seeded-network.ts';
import { columnsLayout, type Layout } from '../../../../domain/map/layouts/columns.ts';
import { GEOMETRY } from '../../../../domain/map/layouts/geometry.ts';
import { readNetwork } from '../../../../domain/model/read.ts';
import { SAMPLE_FILE } from '../../../../server/sample.ts';

const ROW = 34;

function networks(): readonly MapNetwork[] {
  const sample = readNetwork(JSON.parse(readFileSync(SAMPLE_FILE, 'utf8')));
  if (!sample.ok) throw new Error('The sample is refused.');
  const size = { name: 'S', filieres: 90, passerelles: 200, outlets: 12, flows: 0 } as const;
  return [mapNetwork('Haute-Sylve', sample.document, 1000), mapNetwork('seeded', seededNetwork(size), 240)];
}

/** The map without one box, or with all. */
function lay({ boxes, edges, columnCount }: MapNetwork, grouped: boolean, without: number, before?: Layout) {
  const nodes = boxes.flatMap(({ id, column, operator }, at) =>
    at === without ? [] : [{ id, column, group: grouped ? operator : undefined, height: ROW }],
  );
  const joins = edges.flatMap(([from, to]) =>
    from === without || to === without ? [] : [{ from: boxes[from]!.id, to: boxes[to]!.id }],
  );
  return columnsLayout({ nodes, edges: joins, columnCount, titleHeight: () => 15, before });
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe('a map to which a filière is added', () => {
  it.each(networks().flatMap((network) => [true, false].map((grouped) => ({ network, grouped }))))(
    'moves the others by less than a row on median ($network.name, grouped: $grouped)',
    ({ network, grouped }) => {
      for (let added = 0; added < network.boxes.length; added += 9) {
        const before = lay(network, grouped, added);
        const after = lay(network, grouped, -1, before);
        expect(after.nodes.size).toBe(network.boxes.length);
        const moves = [...before.nodes.values()].map(({ id, left, top }) => {
          const now = after.nodes.get(id)!;
          return Math.hypot(now.top - top, now.left - left);
        });
        expect(median(moves)).toBeLessThan(ROW + GEOMETRY.nodeGap);
      }
    },
    60_000,
  );
});
