import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Layout } from '../../domain/map/layouts/columns.ts';

/** Widest word of a header, in letters' heights. */
const LONGEST_WORD = 11.5;
/** A narrower column shows no name: it could not be read. */
const NARROWEST = 60;

interface Place {
  readonly zoom: number;
  readonly x: number;
}

/** Names of the columns, which stay on top of the map while it is moved and zoomed. */
export function ColumnHeaders(props: {
  readonly drawing: Core;
  readonly layout: Layout;
  readonly words: readonly string[];
}) {
  const { drawing, layout, words } = props;
  const [{ zoom, x }, setPlace] = useState<Place>({ zoom: drawing.zoom(), x: drawing.pan().x });
  useEffect(() => {
    const follow = (): void => setPlace({ zoom: drawing.zoom(), x: drawing.pan().x });
    follow();
    drawing.on('viewport resize', follow);
    return () => {
      drawing.off('viewport resize', follow);
    };
  }, [drawing]);
  const named = layout.columns.filter((column) => column.named !== false);
  if (named.length === 0) return null;
  const readable = named.filter(({ width }) => (width + 32) * zoom >= NARROWEST);
  // One size for all: a stage that takes two columns weighs no more than its neighbours.
  const narrowest = Math.min(...readable.map(({ width }) => (width + 32) * zoom));
  const fontSize = `${Math.max(8.5, Math.min(12.5, narrowest / LONGEST_WORD))}px`;
  return (
    <ol className="map-columns" style={{ fontSize }} aria-hidden="true">
      {readable.map(({ column, left, width }) => (
        <li
          key={column}
          style={{ left: `${(left - 16) * zoom + x}px`, width: `${(width + 32) * zoom}px` }}
          title={words[column]}
        >
          {words[column]}
        </li>
      ))}
    </ol>
  );
}
