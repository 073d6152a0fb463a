import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressWith, CommonView } from '../../context/address.ts';
import { GapsView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/**
 * The steps of the tour, each with the screen that it is on and the selector of what it explains. When that is not visible
 * (on a phone), the step shows its text alone. The last steps open the best missing bridge and check it by hand.
 */
const STEPS = [
  { name: 'map', path: PATHS.explorer, about: '.explorer-body' },
  { name: 'legend', path: PATHS.explorer, about: '.legend' },
  { name: 'search', path: PATHS.explorer, about: '.search' },
  { name: 'reader', path: PATHS.explorer, about: '.header-tools' },
  { name: 'bridge', path: PATHS.gaps, about: '.card-head[aria-expanded=true]' },
  { name: 'evidence', path: PATHS.gaps, about: '.level-table' },
  { name: 'places', path: PATHS.gaps, about: '.card-body details.tool' },
  { name: 'screens', path: PATHS.gaps, about: '.header-nav' },
] as const;

/** The first line of the list of missing bridges, which the tour opens when none is open. */
const FIRST_BRIDGE = 'section[aria-labelledby=kind-M04] .card-head';

/** Returns a function that leads to the screen of a step. */
function useWayTo(): (path: (typeof STEPS)[number]['path']) => void {
  const search = useSearch();
  const [now, navigate] = useLocation();
  return (path) => {
    if (path === now) return;
    navigate(
      path === PATHS.gaps
        ? addressWith(path, GapsView, search, { kind: ['M04'] })
        : addressWith(path, CommonView, search, {}),
    );
  };
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The guided tour: steps over the map and over the list of missing bridges, each with a card of text. The page stays usable
 * meanwhile. `close` is called when the user ends the tour, by a button or the Escape key.
 */
export function Tour({ close }: { close(): void }) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { name, about } = STEPS[at]!;
  const goTo = useWayTo();
  const { place, isComing } = usePlace(about, name === 'bridge' ? FIRST_BRIDGE : undefined);
  const step = (to: number): void => {
    goTo(STEPS[to]!.path);
    setAt(to);
  };
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
  const text = words.steps[name];
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
          {text.title}
        </h2>
        <p>{text.text}</p>
        <div className="tour-buttons">
          <Button
            size="sm"
            aria-disabled={isComing}
            onClick={() => {
              if (isComing) return;
              if (isLast) close();
              else step(at + 1);
            }}
          >
            {isLast ? words.done : words.next}
          </Button>
          {at > 0 && (
            <Button size="sm" variant="default" onClick={() => step(at - 1)}>
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
 * visible. While there is none, the first element that matches `toOpen` is clicked once. `isComing` tells that the page
 * still loads what it is to show.
 */
function usePlace(
  selector: string,
  toOpen: string | undefined,
): { readonly place: Place | undefined; readonly isComing: boolean } {
  const [place, setPlace] = useState<Place>();
  const [foundFor, setFoundFor] = useState<string>();
  useEffect(() => {
    let [isScrolledTo, isOpened] = [false, false];
    const look = (): void => {
      const found = document.querySelector(selector);
      const closed =
        found === null && !isOpened && toOpen !== undefined ? document.querySelector(toOpen) : null;
      if (found !== null || (toOpen !== undefined && isDone())) setFoundFor(selector);
      if (closed instanceof HTMLElement) {
        isOpened = true;
        closed.click();
      }
      // What a screen shows further down is brought to the middle once, when it has come.
      if (found !== null && !isScrolledTo) found.scrollIntoView({ block: 'center' });
      isScrolledTo ||= found !== null;
      const box = found?.getBoundingClientRect();
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
  }, [selector, toOpen]);
  return { place, isComing: toOpen !== undefined && foundFor !== selector };
}

/** Whether the page shows its findings, none of which can be opened: then the tour goes on without one. */
const isDone = (): boolean =>
  document.querySelector('main h1') !== null &&
  document.querySelector('main [role=status][aria-label]') === null &&
  document.querySelector(FIRST_BRIDGE) === null;
