import { sankeyCircular } from 'd3-sankey-circular';
import type { SankeyLink, SankeyNode } from '../../domain/map/sankey/input.ts';

/** What a drawing is judged by. */
export interface Drawn {
  readonly boxes: readonly { x: number; y: number; width: number; height: number }[];
  readonly lines: readonly string[];
}

/**
 * The library d3-sankey-circular, which finds columns of its own. By itself it gives no places at all, so that it is
 * asked twice: as it comes, and with the two settings that it needs (`isHelped`), the padding being the one of seven
 * tried with which it laid the fewest boxes over others.
 */
export function circularSankey(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  isHelped: boolean,
): Drawn {
  const layout = sankeyCircular().nodeId(({ id }) => id);
  if (isHelped) layout.size([960, 480]).nodeWidth(14).nodePaddingRatio(0.8);
  const { nodes: placed, links: drawn } = layout({
    nodes: nodes.map(({ id }) => ({ id })),
    links: links.map(({ source, target, value }) => ({ source, target, value })),
  });
  return {
    boxes: placed.map(({ x0, x1, y0, y1 }) => ({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 })),
    lines: drawn.map(({ path }) => path),
  };
}
