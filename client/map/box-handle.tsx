import type { Core } from 'cytoscape';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Rect } from '../../domain/map/layouts/columns.ts';

/** A box that the user is moving: where it is, and what happens then. */
export interface Moving {
  readonly rect: Rect;
  /** The name of the handle, with the keys that move it. */
  readonly label: string;
  /** Says how far the box is from its place, for screen readers. */
  said(right: number, down: number): string;
  /** Puts the top left corner of the box at a point of the map. */
  drop(to: { readonly left: number; readonly top: number }): void;
  cancel(): void;
}

/** Units of the map that an arrow key moves a box, and with Shift. */
const STEP = { usual: 10, large: 80 };
const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The outline of a box that the user moves over the map, by pointer or by arrow keys, and a line that says so. Enter, or
 * the end of the drag, puts it down; Escape leaves it where it was.
 */
export function BoxHandle({ drawing, moving }: { readonly drawing: Core; readonly moving: Moving }) {
  const { rect, label, said, drop, cancel } = moving;
  const view = useView(drawing);
  const [by, setBy] = useState({ right: 0, down: 0 });
  const grip = useRef<{
    readonly x: number;
    readonly y: number;
    readonly right: number;
    readonly down: number;
  }>(undefined);
  const handle = useRef<HTMLButtonElement>(null);
  useEffect(() => handle.current?.focus(), []);
  const put = (): void => drop({ left: rect.left + by.right, top: rect.top + by.down });
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, y: event.clientY, ...by };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const from = grip.current;
    if (from === undefined) return;
    setBy({
      right: from.right + (event.clientX - from.x) / view.zoom,
      down: from.down + (event.clientY - from.y) / view.zoom,
    });
  };
  const onPointerUp = (): void => {
    const from = grip.current;
    grip.current = undefined;
    if (from !== undefined && (from.right !== by.right || from.down !== by.down)) put();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow === undefined && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') put();
    else if (event.key === 'Escape') cancel();
    else {
      const step = event.shiftKey ? STEP.large : STEP.usual;
      setBy(({ right, down }) => ({ right: right + arrow![0] * step, down: down + arrow![1] * step }));
    }
  };
  return (
    <>
      <button
        ref={handle}
        type="button"
        className="map-handle no-print"
        aria-label={label}
        style={{
          left: (rect.left + by.right) * view.zoom + view.x,
          top: (rect.top + by.down) * view.zoom + view.y,
          width: rect.width * view.zoom,
          height: rect.height * view.zoom,
        }}
        {...{ onPointerDown, onPointerMove, onPointerUp, onKeyDown }}
      />
      <p className="map-moving no-print" aria-hidden="true">
        {label}
      </p>
      <p className="sr-only" aria-live="polite">
        {said(Math.round(by.right), Math.round(by.down))}
      </p>
    </>
  );
}

/** The zoom and the position of a drawing, followed while it moves. */
function useView(drawing: Core): View {
  const read = (): View => ({ zoom: drawing.zoom(), ...drawing.pan() });
  const [view, setView] = useState(read);
  useEffect(() => {
    const follow = (): void => setView({ zoom: drawing.zoom(), ...drawing.pan() });
    follow();
    drawing.on('viewport resize', follow);
    return () => {
      drawing.off('viewport resize', follow);
    };
  }, [drawing]);
  return view;
}
