import cytoscape from 'cytoscape';
import type { Palette } from '../../palette.ts';
import { elementsOf } from '../elements.ts';
import { FONT_SIZE, type PlacedMap } from '../map-model.ts';
import { mapStyle } from '../style.ts';

/** Creates the drawing in its box. The map is fixed: it can be moved and zoomed as a whole only. */
export function createDrawing(container: HTMLElement): cytoscape.Core {
  return cytoscape({
    container,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 4,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
}

/** Draws in the colours of a look; what is drawn and the view stay. */
export function paintMap(drawing: cytoscape.Core, palette: Palette, lineScale: number): void {
  drawing.style(mapStyle(FONT_SIZE, palette, lineScale));
}

/** Replaces what is drawn; the view (pan and zoom) stays. */
export function drawMap(drawing: cytoscape.Core, map: PlacedMap): void {
  drawing.batch(() => {
    drawing.elements().remove();
    drawing.add(elementsOf(map));
  });
}
