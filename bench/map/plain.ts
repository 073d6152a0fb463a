import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What of the drawing library is used here. */
interface Drawn {
  elements(): { jsons(): unknown[] };
  style(): { json(): unknown };
  fit(): void;
  zoom(): number;
  minZoom(): number;
  maxZoom(): number;
  pan(): unknown;
}
type Library = (options: object) => unknown;

/** How the peer draws: bare, as the library does when nothing is said, or with our style. */
export type Dress = 'bare' | 'dressed';

/** The same elements at the same places and in the same frame, drawn by the library with its own options. */
export async function drawPlain(from: Page, page: Page, dress: Dress): Promise<void> {
  const drawn = await from.evaluate(() => {
    const container = document.querySelector('.map-drawing') as unknown as { _cyreg: { cy: Drawn } };
    const { cy } = container._cyreg;
    const frame = { zoom: cy.zoom(), pan: cy.pan(), minZoom: cy.minZoom(), maxZoom: cy.maxZoom() };
    return { elements: cy.elements().jsons(), style: cy.style().json(), frame };
  });
  const size = await from.locator('.map-drawing').boundingBox();
  if (size === null) throw new Error('There is no map to draw again.');
  await page.setContent(
    `<div class="plain" style="position:absolute;inset:0;width:${size.width}px;height:${size.height}px"></div>`,
  );
  await page.addScriptTag({
    path: createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'),
  });
  await page.evaluate(
    ({ elements, style, frame, bare }) => {
      const { cytoscape } = window as unknown as { cytoscape: Library };
      const container = document.querySelector('.plain');
      const look = bare ? {} : { style };
      // Without a word of it, the library shows the whole map instead of the frame that it is given.
      const layout = { name: 'preset', fit: false };
      cytoscape({ container, elements, ...look, layout, ...frame, autoungrabify: true });
    },
    { ...drawn, bare: dress === 'bare' },
  );
  await page.waitForTimeout(3_000);
}
