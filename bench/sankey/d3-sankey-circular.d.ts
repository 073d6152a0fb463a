declare module 'd3-sankey-circular' {
  interface Node {
    readonly id: string;
    readonly x0: number;
    readonly x1: number;
    readonly y0: number;
    readonly y1: number;
  }
  interface Link {
    readonly width: number;
    readonly path: string;
  }
  interface Layout {
    (graph: { nodes: object[]; links: object[] }): { readonly nodes: Node[]; readonly links: Link[] };
    nodeId(of: (node: { id: string }) => string): Layout;
    size(size: readonly [number, number]): Layout;
    nodeWidth(width: number): Layout;
    nodePaddingRatio(ratio: number): Layout;
  }
  export function sankeyCircular(): Layout;
}
