import { useEffect, useRef } from 'react';
import type { Rect } from '../../../../domain/map/slide-frame.ts';
import type { Details } from '../../../../domain/slides/details/details.ts';
import { useWords } from '../../../context/words.tsx';

/** A thing on a slide that can be opened, as it is told to the other windows of the show. */
export interface OpenedPart {
  readonly key: string;
  readonly title: string;
}

/** What is opened on the slide that is shown, and how to open something else or nothing. */
export interface Opening {
  readonly part: OpenedPart | undefined;
  open(part: OpenedPart | undefined): void;
}

interface Part {
  readonly key: string;
  readonly place: Rect;
  readonly label: string;
}

/**
 * Lies over the picture of a slide and opens the box, line or row that is clicked, or chosen by Tab and Enter. `frame` is
 * the part of the plane that the picture shows.
 */
export function Parts(props: {
  readonly parts: readonly Part[];
  readonly frame: Rect;
  readonly opening: Opening;
}) {
  const { t } = useWords();
  const { parts, frame, opening } = props;
  if (parts.length === 0) return null;
  const share = (length: number, of: number): string => `${(100 * length) / of}%`;
  return (
    <ul className="slide-parts" aria-label={t.slides.parts}>
      {parts.map(({ key, place, label }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={label}
            style={{
              left: share(place.x - frame.x, frame.width),
              top: share(place.y - frame.y, frame.height),
              width: share(place.width, frame.width),
              height: share(place.height, frame.height),
            }}
            onClick={() => opening.open({ key, title: label })}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is known of the thing that is opened, large on the stage, closed by a click. It takes the focus and gives it back. */
export function DetailsPanel({ details, close }: { readonly details: Details; close(): void }) {
  const { t } = useWords();
  const cover = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    cover.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section className="slide-details" aria-label={details.title}>
      <button ref={cover} type="button" aria-label={t.slides.closeDetails} onClick={close} />
      <h2>{details.title}</h2>
      {details.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="slide-details-close" aria-hidden="true">
        {t.slides.closeDetails}
      </p>
    </section>
  );
}
