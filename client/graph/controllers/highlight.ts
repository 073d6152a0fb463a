import type { Collection, Core, NodeCollection, SingularElementArgument } from 'cytoscape';

export interface Highlight {
  /** Element whose details are open. */
  readonly chosen: string | undefined;
  /** Elements (filières, passerelles, operators) of a pathway or a finding. */
  readonly lit: readonly string[];
  /** Box where the keyboard stands. */
  readonly cursor: string | undefined;
  /** Boxes around what one looks at, when the rest is dimmed. */
  readonly near?: ReadonlySet<string> | undefined;
}

/** Marks what is chosen or lit and dims the rest, without hiding anything. */
export function showHighlight(drawing: Core, { chosen, lit, cursor, near: aside }: Highlight): void {
  drawing.batch(() => {
    drawing.elements().removeClass('dim near lit chosen cursor');
    const wanted = new Set(lit);
    const of = (elements: ReadonlySet<string>): Collection =>
      drawing
        .elements()
        .not('.PREP, .FLOW')
        .filter((item) => elements.has(String(item.data('element'))));
    // Preparations and flows have no sheet of their own: they belong to a lit way when both ends do.
    const along = drawing
      .edges('.PREP, .FLOW')
      .filter((edge) => wanted.has(edge.source().id()) && wanted.has(edge.target().id()));
    const litElements = of(wanted).union(along);
    const chosenElements = chosen === undefined ? drawing.collection() : of(new Set([chosen]));
    const focus = litElements.union(chosenElements);
    if (focus.nonempty()) {
      const bodies = focus.filter('.node, .group, .edge');
      const around = bodies.union(bodies.edges().connectedNodes());
      // Around a chosen box, its edges and neighbours; a lit way shows itself only.
      const near = litElements.nonempty()
        ? around
        : around.union(boxesIn(drawing, bodies).closedNeighborhood());
      drawing.elements().difference(near.union(focus)).not('.group').addClass('dim');
      near.edges().addClass('near');
      litElements.addClass('lit');
      chosenElements.addClass('chosen');
    } else if (aside !== undefined) {
      drawing
        .elements('.node, .edge, .badge')
        .filter((item) => !standsIn(item, aside))
        .addClass('dim');
    }
    if (cursor !== undefined) drawing.getElementById(cursor).addClass('cursor');
  });
}

function standsIn(item: SingularElementArgument, near: ReadonlySet<string>): boolean {
  if (item.isEdge()) return near.has(item.source().id()) && near.has(item.target().id());
  // A badge says on what it sits: on a line, the line says whether it is near.
  const on = String(item.data('element'));
  return near.has(on) || near.has(item.id());
}

/** The boxes themselves, and those inside a chosen frame. */
function boxesIn(drawing: Core, bodies: Collection): NodeCollection {
  let boxes = bodies.nodes();
  for (const frame of bodies.filter('.group').toArray()) {
    const { x1, x2, y1, y2 } = frame.boundingBox({});
    const inside = drawing.nodes('.node').filter((node) => {
      const { x, y } = node.position();
      return x > x1 && x < x2 && y > y1 && y < y2;
    });
    boxes = boxes.union(inside);
  }
  return boxes;
}
