import { columnsLayout, type LayoutInput } from '../domain/map/layouts/columns.ts';
import { orderRows } from '../domain/map/layouts/order.ts';
import { routes } from '../domain/map/layouts/routes.ts';
import { dagreWays } from './layout/dagre.ts';
import { columnCrossings, type Heights, type Spot, straightCrossings } from './layout/drawn-crossings.ts';
import { elkWays } from './layout/elk.ts';
import { fcoseSpots } from './layout/fcose.ts';
import { BOX, type MapNetwork, mapNetworks } from './layout/map-network.ts';
import type { Goal, Measure, PeerResult } from './report.ts';
import { type Limits, measure, timingOf } from './timing.ts';

const LIMITS: Limits = { runs: 5, budget: 6_000 };
/** Most milliseconds of the larger networks. */
const UNDER: Readonly<Record<number, number>> = { 1000: 1_000, 3000: 3_000 };
const [NEAR, SHARE] = [1.05, 1 / 5];

/** A drawing of a peer: how many crossings, how long it took, and whether it keeps to the columns. */
interface Drawn {
  readonly peer: string;
  readonly crossings: number;
  readonly milliseconds: number;
  readonly columns: boolean;
}

/** The layout by stage beside its peers: crossings and time on the sample and on made-up networks. */
export async function measureLayout(): Promise<{ measures: Measure[]; goals: Goal[] }> {
  const [measures, goals]: [Measure[], Goal[]] = [[], []];
  for (const network of mapNetworks()) {
    const crossings = ourCrossings(network);
    const input = layoutInput(network);
    const ours = measure(() => input, draw, LIMITS);
    const peers = await drawnByPeers(network);
    measures.push({
      size: '',
      name: `stage layout, ${network.name} (${crossings} crossings)`,
      ours,
      peers: peers.map(peerResult),
    });
    goals.push(...layoutGoals(network, crossings, ours.median, peers));
  }
  return { measures, goals };
}

const peerResult = ({ peer, crossings, milliseconds, columns }: Drawn): PeerResult => ({
  peer,
  timing: timingOf([milliseconds]),
  note: `${crossings} crossings${columns ? '' : ', free of columns'}`,
});

/** Every filière alone, as the peers see it. */
function layoutInput({ boxes, edges, columnCount }: MapNetwork): LayoutInput {
  const nodes = boxes.map(({ id, column }) => ({ id, column, height: BOX.height }));
  const joins = edges.map(([from, to]) => ({ from: boxes[from]!.id, to: boxes[to]!.id }));
  return { nodes, edges: joins, columnCount };
}

/** Places and ways, all that the screen needs. */
const draw = (input: LayoutInput): unknown =>
  routes(
    columnsLayout(input),
    input.edges.map((edge, at) => ({ id: `e${at}`, ...edge })),
  );

/** Crossings of our order, counted in the same way: every edge where it passes each column. */
function ourCrossings(network: MapNetwork): number {
  const { boxes, edges, columnCount } = network;
  const nodes = boxes.map(({ id, column }) => ({ id, column, group: id }));
  const joins = edges.map(([from, to]) => ({ from: boxes[from]!.id, to: boxes[to]!.id }));
  return columnCrossings(network, orderRows(nodes, joins, columnCount).standing);
}

async function drawnByPeers(network: MapNetwork): Promise<readonly Drawn[]> {
  const layered = (ways: readonly Heights[]): number => columnCrossings(network, ways);
  const drawn: Drawn[] = [];
  const add = async <T>(
    peer: string,
    run: () => T | Promise<T>,
    count: (drawing: T) => number,
    columns = true,
  ) => {
    const begun = performance.now();
    const drawing = await run();
    const milliseconds = performance.now() - begun;
    drawn.push({ peer, crossings: count(drawing), milliseconds, columns });
  };
  await add('elkjs layered', () => elkWays(network), layered);
  await add('dagre', () => dagreWays(network), layered);
  const straight = (spots: readonly Spot[]): number => straightCrossings(network, spots);
  await add('fcose in columns', () => fcoseSpots(network, true), straight);
  await add('fcose', () => fcoseSpots(network, false), straight, false);
  return drawn;
}

function layoutGoals(
  { name, boxes }: MapNetwork,
  crossings: number,
  milliseconds: number,
  peers: readonly Drawn[],
): Goal[] {
  const against = (what: string, others: readonly Drawn[]): Goal => {
    const best = others.reduce((a, b) => (b.crossings < a.crossings ? b : a));
    const near = crossings <= best.crossings * NEAR && milliseconds <= best.milliseconds * SHARE;
    return {
      name: `${name}: fewer crossings than ${what}, or within 5 % in a fifth of its time`,
      met: crossings < best.crossings || near,
      measured: `${crossings} in ${milliseconds.toFixed(0)} ms, ${best.peer} ${best.crossings} in ${best.milliseconds.toFixed(0)} ms`,
    };
  };
  const filieres = boxes.length;
  const most = Object.entries(UNDER).find(([count]) => Math.abs(filieres - Number(count)) < 100)?.[1];
  const time = most === undefined ? [] : [{ most, met: milliseconds < most }];
  return [
    against(
      'the best with the same columns',
      peers.filter(({ columns }) => columns),
    ),
    against('the best of all', peers),
    ...time.map(({ most, met }) => ({
      name: `${name}: under ${most / 1000} s`,
      met,
      measured: `${milliseconds.toFixed(0)} ms`,
    })),
  ];
}
