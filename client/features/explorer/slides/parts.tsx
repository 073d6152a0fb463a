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
  readonly frame: string;
  readonly opening: Opening;
}) {
  const { t } = useWords();
  const { parts, frame, opening } = props;
  if (parts.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of shapes over a picture is no fieldset.
    <svg className="slide-parts" viewBox={frame} role="group" aria-label={t.slides.parts}>
      {parts.map(({ key, place, label }) => {
        const open = (): void => opening.open({ key, title: label });
        return (
          // biome-ignore lint/a11y/useSemanticElements: no button can stand in a drawing.
          <rect
            key={key}
            {...place}
            role="button"
            tabIndex={0}
            aria-label={label}
            onClick={open}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              event.stopPropagation();
              open();
            }}
          />
        );
      })}
    </svg>
  );
}

/** What is known of the thing that is opened, large on the stage, closed by a click. It takes the focus and gives it back. */
export function DetailsPanel({ details, close }: { readonly details: Details; close(): void }) {
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof SVGElement || before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it too, wherever the focus is.
    <section ref={panel} className="slide-details" aria-label={details.title} tabIndex={-1} onClick={close}>
      <h2>{details.title}</h2>
      {details.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="slide-details-close">{t.slides.closeDetails}</p>
    </section>
  );
}
