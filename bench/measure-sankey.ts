import type { SankeyLink, SankeyNode } from '../domain/map/sankey/input.ts';
import { sankeyLayout } from '../domain/map/sankey/sankey.ts';
import { seededRandom } from './random.ts';
import type { Goal, Measure } from './report.ts';
import { circularSankey, type Drawn } from './sankey/circular.ts';
import { measure, timed, timingOf } from './timing.ts';

const NETWORKS = 200;
const [BOXES, COLUMNS, LINKS] = [40, 9, 132];
/** Most milliseconds for one network. */
const MOST = 50;
const NEAR = 1e-6;

interface Network {
  readonly nodes: readonly SankeyNode[];
  readonly links: readonly SankeyLink[];
}

/** Who sends whom how many: mostly on, a sixth of it back, with loops and cycles. */
function networkOf(seed: number): Network {
  const { below, between, chance } = seededRandom(seed);
  const nodes = Array.from({ length: BOXES }, (_, at) => ({ id: `n${at}`, column: at % COLUMNS }));
  const links = new Map<string, SankeyLink>();
  while (links.size < LINKS) {
    const [one, other] = [nodes[below(BOXES)]!, nodes[below(BOXES)]!];
    if (one === other && !chance(0.3)) continue;
    const isBack = chance(1 / 6);
    const [source, target] = one.column <= other.column === isBack ? [other, one] : [one, other];
    links.set(`${source.id} ${target.id}`, {
      ...{ source: source.id, target: target.id, value: between(5, 200) },
    });
  }
  return { nodes, links: [...links.values()] };
}

/** The Sankey drawing beside the library that draws cycles too, on the same networks. */
export function measureSankey(): { measures: Measure[]; goals: Goal[] } {
  const networks = Array.from({ length: NETWORKS }, (_, seed) => networkOf(seed + 1));
  const [first] = networks;
  const limits = { runs: NETWORKS, budget: 60_000 };
  let next = 0;
  const ours = measure(() => networks[next++ % NETWORKS]!, draw, limits);
  const own = judged(networks.map(draw));
  const asItComes = timed(() => networks.map((network) => peerDraw(network, false)));
  const helped = timed(() => networks.map((network) => peerDraw(network, true)));
  const peer = (name: string, { value, milliseconds }: typeof helped) => ({
    peer: name,
    timing: timingOf([milliseconds / NETWORKS]),
    note: said(judged(value)),
  });
  return {
    measures: [
      {
        size: '',
        name: `Sankey of ${first!.nodes.length} boxes and ${first!.links.length} links (${said(own)})`,
        ours,
        peers: [peer('d3-sankey-circular', asItComes), peer('the same with its settings', helped)],
      },
    ],
    goals: [
      {
        name: `Sankey: every place a number, no box over another, on ${NETWORKS} networks`,
        met: own.overlapping === 0 && own.without === 0,
        measured: `ours ${said(own)}; with settings ${said(judged(helped.value))}; as it comes ${said(judged(asItComes.value))}`,
      },
      {
        name: `Sankey of ${BOXES} boxes and ${LINKS} links under ${MOST} ms`,
        met: ours.median < MOST,
        measured: `${ours.median.toFixed(1)} ms, p95 ${ours.p95.toFixed(1)} ms`,
      },
    ],
  };
}

function draw({ nodes, links }: Network): Drawn {
  const { boxes, ribbons } = sankeyLayout(nodes, links);
  return { boxes, lines: ribbons.map(({ d }) => d) };
}

/** A drawing that fails is one without places. */
function peerDraw({ nodes, links }: Network, isHelped: boolean): Drawn {
  try {
    return circularSankey(nodes, links, isHelped);
  } catch {
    return { boxes: [], lines: ['NaN'] };
  }
}

interface Judged {
  /** Networks with boxes over one another, and with places that are no numbers. */
  readonly overlapping: number;
  readonly without: number;
}

const judged = (all: readonly Drawn[]): Judged => ({
  overlapping: all.filter(({ boxes }) =>
    boxes.some((a, at) =>
      boxes
        .slice(at + 1)
        .some(
          (b) =>
            a.x < b.x + b.width - NEAR &&
            b.x < a.x + a.width - NEAR &&
            a.y < b.y + b.height - NEAR &&
            b.y < a.y + a.height - NEAR,
        ),
    ),
  ).length,
  without: all.filter(
    ({ boxes, lines }) =>
      boxes.some(({ x, y, width, height }) => !Number.isFinite(x + y + width + height)) ||
      lines.some((line) => /NaN|undefined|Infinity/.test(line)),
  ).length,
});

const said = ({ overlapping, without }: Judged): string =>
  `${overlapping} with overlaps, ${without} without places`;
