import cytoscape from 'cytoscape';

/** Parts of Cytoscape's renderer that its loop of frames is made of. They are not part of its documented interface. */
interface Renderer {
  readonly cy: cytoscape.Core & { batching(): boolean };
  readonly destroyed?: boolean;
  readonly textureOnViewport?: boolean;
  readonly beforeRenderCallbacks: readonly { readonly fn: (isDrawn: boolean, now: number) => void }[];
  readonly renderOptions?: object;
  renderLoopStarted?: boolean;
  requestedFrame?: boolean;
  redraw(options?: object): void;
  render(options?: object): void;
  startRenderLoop(): void;
}

const { prototype } = cytoscape('renderer', 'canvas') as { readonly prototype: Renderer };
const { startRenderLoop } = prototype;

/**
 * Cytoscape asks for a frame sixty times a second as long as a map is open, even when nothing is to be drawn. A map asks
 * here for a frame when it is to be drawn. A large one, which draws pictures of its parts between its frames, keeps
 * Cytoscape's loop.
 */
prototype.startRenderLoop = function (this: Renderer): void {
  if (this.renderLoopStarted === true) return;
  if (this.textureOnViewport === true) startRenderLoop.call(this);
  else drawWhenAsked(this);
};

/** Gives a renderer a frame for every drawing that is asked for, and for every step of an animation. */
function drawWhenAsked(renderer: Renderer): void {
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(draw);
  };
  const draw = (now: number): void => {
    isAsked = false;
    if (renderer.destroyed === true) return;
    if (!renderer.cy.batching()) {
      const isDrawn = renderer.requestedFrame === true;
      for (const { fn } of renderer.beforeRenderCallbacks) fn(isDrawn, now);
      if (isDrawn) {
        renderer.render(renderer.renderOptions);
        renderer.requestedFrame = false;
      }
    }
    if (renderer.requestedFrame === true || renderer.cy.animated()) ask();
  };
  const { redraw } = renderer;
  renderer.redraw = (options) => {
    redraw.call(renderer, options);
    ask();
  };
  renderer.renderLoopStarted = true;
  ask();
}
