import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Layout } from '../../domain/map/layouts/columns.ts';

/** Width of the longest word of a header, relative to the font size. */
const LONGEST_WORD = 11.5;
/** Columns narrower than this (in pixels) show no name, as it would not be readable. */
const NARROWEST = 60;

interface Place {
  readonly zoom: number;
  readonly x: number;
}

/**
 * The names of the map's columns (`words`, by column number), which stay at the top while the map moves and zooms.
 * `drawing` is the Cytoscape drawing of the map.
 */
export function ColumnHeaders(props: {
  readonly drawing: Core;
  readonly layout: Layout;
  readonly words: readonly string[];
  /** The numbers of the columns that what the pointer is on concerns; the others are dimmed. */
  readonly near?: ReadonlySet<number> | undefined;
}) {
  const { drawing, layout, words, near } = props;
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
  // All headers have the same font size, so that a stage with two columns does not look more important.
  const narrowest = Math.min(...readable.map(({ width }) => (width + 32) * zoom));
  const fontSize = `${Math.max(8.5, Math.min(13, narrowest / LONGEST_WORD))}px`;
  return (
    <ol className={`map-columns ${near ? 'map-aside' : ''}`} style={{ fontSize }} aria-hidden="true">
      {readable.map(({ column, left, width }) => (
        <li
          key={column}
          className={near?.has(column) ? 'near' : ''}
          style={{ left: `${(left - 16) * zoom + x}px`, width: `${(width + 32) * zoom}px` }}
          title={words[column]}
        >
          {words[column]}
        </li>
      ))}
    </ol>
  );
}
