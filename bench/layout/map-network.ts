import { readFileSync } from 'node:fs';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { readNetwork } from '../../domain/model/read.ts';
import { STAGES } from '../../domain/model/vocabulary.ts';
import { SAMPLE_FILE } from '../../server/sample.ts';
import { seededNetwork } from '../seeded-network.ts';

/** What every layout is given: boxes in columns, and edges between boxes of different columns. */
export interface MapNetwork {
  readonly name: string;
  readonly boxes: readonly MapBox[];
  /** Positions of boxes: from the column on the left to the one on the right. */
  readonly edges: readonly (readonly [number, number])[];
  readonly columnCount: number;
  /** Edges of the network, with those inside a column. */
  readonly all: number;
}
export interface MapBox {
  readonly id: string;
  readonly column: number;
  readonly operator: string;
}

export const BOX = { width: 118, height: 34 } as const;

const SEEDED = [
  { filieres: 200, edges: 500 },
  { filieres: 1_000, edges: 3_000 },
  { filieres: 3_000, edges: 5_000 },
];

/** The sample, and made-up networks of three sizes. */
export function mapNetworks(): readonly MapNetwork[] {
  const sample = readNetwork(JSON.parse(readFileSync(SAMPLE_FILE, 'utf8')));
  if (!sample.ok) throw new Error('The sample is refused.');
  return [
    mapNetwork('Haute-Sylve', sample.document, Number.POSITIVE_INFINITY),
    ...SEEDED.map(({ filieres, edges }) => {
      const size = { name: 'S', filieres, passerelles: edges, outlets: 36, flows: 0 } as const;
      return mapNetwork(`${filieres} filières, ${edges} edges`, seededNetwork(size), edges);
    }),
  ];
}

/** As many passerelles as there may be beside what filières prepare for. */
export function mapNetwork(name: string, document: NetworkDocument, most: number): MapNetwork {
  const { filieres, outlets, preps, passerelles } = document;
  const boxes = [
    ...filieres.map(({ id, stage, operator }) => ({ id, column: STAGES.indexOf(stage), operator })),
    ...outlets.map(({ id }) => ({ id, column: STAGES.length, operator: id })),
  ];
  const place = new Map(boxes.map(({ id }, at) => [id, at]));
  const joins = [
    ...preps.map(({ filiere, outlet }) => [filiere, outlet] as const),
    ...passerelles.map(({ from, to }) => [from, to] as const),
  ].slice(0, most);
  const edges = joins.flatMap(([from, to]): (readonly [number, number])[] => {
    const [a, b] = [place.get(from), place.get(to)];
    if (a === undefined || b === undefined || boxes[a]!.column === boxes[b]!.column) return [];
    return [boxes[a]!.column < boxes[b]!.column ? [a, b] : [b, a]];
  });
  return { name, boxes, edges, columnCount: STAGES.length + 1, all: joins.length };
}
