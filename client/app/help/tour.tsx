import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../context/words.tsx';

/**
 * The steps of the tour, each with the selector of what it explains. When that is not visible (on a phone),
 * the step shows its text alone.
 */
const STEPS = [
  { name: 'map', about: '.explorer-body' },
  { name: 'legend', about: '.legend' },
  { name: 'search', about: '.search' },
  { name: 'reader', about: '.header-tools' },
  { name: 'screens', about: '.header-nav' },
] as const;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The guided tour: five steps over the map, each with a card of text. The page stays usable meanwhile. `close` is
 * called when the user ends the tour, by a button or the Escape key.
 */
export function Tour({ close }: { close(): void }) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, about } = STEPS[at]!;
  const place = usePlace(about);
  useEffect(() => {
    if (at >= 0) heading.current?.focus();
  }, [at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [close]);
  const words = t.help.tour;
  const step = words.steps[name];
  const isLast = at === STEPS.length - 1;
  // The card goes to the half of the screen that does not hold what it explains.
  const isBelow = place === undefined || place.top + place.height / 2 < window.innerHeight / 2;
  return (
    <div className="no-print">
      {place !== undefined && <div className="tour-spot" style={{ ...place }} aria-hidden="true" />}
      <div
        className={`tour-card ${isBelow ? 'tour-low' : 'tour-high'}`}
        role="dialog"
        aria-labelledby="tour-step"
      >
        <p className="quiet">{words.step(at + 1, STEPS.length)}</p>
        <h2 id="tour-step" ref={heading} tabIndex={-1}>
          {step.title}
        </h2>
        <p>{step.text}</p>
        <div className="tour-buttons">
          <Button size="sm" onClick={() => (isLast ? close() : setAt(at + 1))}>
            {isLast ? words.done : words.next}
          </Button>
          {at > 0 && (
            <Button size="sm" variant="default" onClick={() => setAt(at - 1)}>
              {words.back}
            </Button>
          )}
          {!isLast && (
            <Button size="sm" variant="subtle" onClick={close}>
              {words.skip}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/**
 * Where the first element that matches a selector is on the screen, in pixels; undefined while it is not
 * visible.
 */
function usePlace(selector: string): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const look = (): void => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      const isSeen = box !== undefined && box.width > 0 && box.top < window.innerHeight && box.bottom > 0;
      setPlace(isSeen ? { left: box.left, top: box.top, width: box.width, height: box.height } : undefined);
    };
    look();
    // The map may still be loading when the tour begins.
    const later = window.setInterval(look, 400);
    window.addEventListener('resize', look);
    return () => {
      window.clearInterval(later);
      window.removeEventListener('resize', look);
    };
  }, [selector]);
  return place;
}
