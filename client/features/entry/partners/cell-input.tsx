import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../context/words.tsx';
import type { Leaving } from '../../../editing/cell-editor.tsx';

/** Where to go from a cell that is left. */
export type GridLeaving = Leaving | 'left';

/**
 * The input of an open cell, which holds `text` at first, with what the cell says in words, and buttons for zero, nothing to report and silence. Every text
 * is taken (`commit`): one that is not understood stays in its cell.
 */
export function CellInput(props: {
  /** What the cell says, in words. */
  readonly says: string;
  readonly text: string;
  commit(text: string, leaving: GridLeaving): void;
  cancel(): void;
  /** Reports whether the cell holds text that is not taken yet. */
  holds(unread: boolean): void;
}) {
  const { says, text, commit, cancel, holds } = props;
  const { t } = useWords();
  const [value, setValue] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  // Set once the cell was left by a key, so that the following blur event does nothing.
  const left = useRef(false);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    holds(true);
    return () => holds(false);
  }, [holds]);
  const leave = (said: string, leaving: GridLeaving): void => {
    if (left.current) return;
    left.current = true;
    commit(said, leaving);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter') leave(value, 'down');
    else if (event.key === 'Tab') leave(value, event.shiftKey ? 'left' : 'right');
    else if (event.key === 'Escape') {
      left.current = true;
      cancel();
    } else return;
    event.preventDefault();
  };
  const w = t.entryPartners;
  const offered = [
    { said: '0', word: '0' },
    { said: w.nil, word: w.nilHelp },
    { said: '', word: w.blank },
  ];
  return (
    <>
      <input
        ref={input}
        className="cell-input"
        aria-label={says}
        value={value}
        autoComplete="off"
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => leave(value, 'stay')}
      />
      <div className="partner-offers">
        <span className="partner-says">{says}</span>
        {offered.map(({ said, word }) => (
          <Button
            key={word}
            size="compact-xs"
            variant="default"
            tabIndex={-1}
            // The input keeps the focus, so that leaving it takes no other text first.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => leave(said, 'down')}
          >
            {word}
          </Button>
        ))}
      </div>
    </>
  );
}
