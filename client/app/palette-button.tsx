import { Button, Kbd } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../context/words.tsx';
import './palette-button.css';

// The palette is loaded when it is first opened.
const Palette = lazy(async () => ({ default: (await import('../features/palette/palette.tsx')).Palette }));

/**
 * The button that opens the command palette, a dialog in which the user finds elements and commands by typing. Ctrl K
 * or Cmd K opens it too, from any screen and also while typing.
 */
export function PaletteButton() {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const before = useRef<Element>(null);
  const open = (): void => {
    before.current = document.activeElement;
    setShown(true);
  };
  useHotkeys([['mod+K', () => (shown ? undefined : open())]], [], true);
  const close = (after?: () => void): void => {
    setShown(false);
    // The given function runs after the dialog is gone, as it may move the focus. If nothing has the focus
    // then, it goes back to where it was.
    setTimeout(() => {
      after?.();
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    }, 0);
  };
  return (
    <>
      <Button
        variant="default"
        size="xs"
        title={t.palette.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        className="palette-button"
        onClick={open}
        rightSection={
          <Kbd size="xs" aria-hidden="true">
            Ctrl K
          </Kbd>
        }
      >
        <span className="palette-button-icon" aria-hidden="true">
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <circle cx="6.5" cy="6.5" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />
            <line x1="10" y1="10" x2="15" y2="15" stroke="currentColor" strokeWidth="2" />
          </svg>
        </span>
        <span className="palette-button-word">{t.palette.short}</span>
      </Button>
      {shown && (
        <Suspense>
          <Palette close={close} />
        </Suspense>
      )}
    </>
  );
}
