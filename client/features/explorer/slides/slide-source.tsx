import { joined } from '../../../../domain/slides/drawing/joined.ts';
import type { Explained } from './use-explained.ts';

/** The source of a slide with the abbreviations on it, and the room of what it explained before, which nobody sees. */
export function SlideSource(props: { readonly texts: readonly string[]; readonly explained: Explained }) {
  const { texts, explained } = props;
  const { words, room } = explained;
  return (
    <p className="slide-source">
      {joined([...texts, ...words])}
      {room.length > 0 && (
        <span className="slide-kept-room" aria-hidden="true">
          {joined(['', ...room])}
        </span>
      )}
    </p>
  );
}
