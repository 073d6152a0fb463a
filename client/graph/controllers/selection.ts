import type { Core } from 'cytoscape';

/** What the hand asks of an element of the map. */
export interface Hand {
  choose(element: string | undefined): void;
  /** Twice on a box that stands for several. */
  unfold(box: string): void;
}

/** Clicks: an element is chosen, the empty ground chooses nothing. Returns how to stop listening. */
export function listenToClicks(drawing: Core, { choose, unfold }: Hand): () => void {
  const onTap = (event: { target: unknown }): void => {
    const target = event.target as { data?: (name: string) => unknown } | Core;
    if (target === drawing) choose(undefined);
    else {
      const element = 'data' in target && target.data ? target.data('element') : undefined;
      if (typeof element === 'string') choose(element);
    }
  };
  const container = drawing.container();
  const pointer = (style: string) => () => {
    if (container !== null) container.style.cursor = style;
  };
  const [enter, leave] = [pointer('pointer'), pointer('')];
  const onTwice = (event: { target: { id(): string } }): void => unfold(event.target.id());
  drawing.on('tap', onTap);
  drawing.on('dbltap', '.folded', onTwice);
  drawing.on('mouseover', 'node, edge', enter);
  drawing.on('mouseout', 'node, edge', leave);
  return () => {
    drawing.off('tap', onTap);
    drawing.off('dbltap', '.folded', onTwice);
    drawing.off('mouseover', 'node, edge', enter);
    drawing.off('mouseout', 'node, edge', leave);
  };
}

/** Tells which box or line the pointer is on, by its id on the drawing. Returns how to stop listening. */
export function listenToHover(drawing: Core, hover: (id: string | undefined) => void): () => void {
  const enter = (event: { target: { id(): string } }): void => hover(event.target.id());
  const leave = (): void => hover(undefined);
  drawing.on('mouseover', 'node, edge', enter);
  drawing.on('mouseout', 'node, edge', leave);
  return () => {
    drawing.off('mouseover', 'node, edge', enter);
    drawing.off('mouseout', 'node, edge', leave);
  };
}
