import type { Core } from 'cytoscape';

/** Clicks: an element is chosen, the empty ground chooses nothing. Returns how to stop listening. */
export function listenToClicks(drawing: Core, choose: (element: string | undefined) => void): () => void {
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
  drawing.on('tap', onTap);
  drawing.on('mouseover', 'node, edge', enter);
  drawing.on('mouseout', 'node, edge', leave);
  return () => {
    drawing.off('tap', onTap);
    drawing.off('mouseover', 'node, edge', enter);
    drawing.off('mouseout', 'node, edge', leave);
  };
}
