import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Field } from '../../../domain/model/field-types.ts';
import type { CellProblem } from '../../../domain/transfer/reading.ts';
import { useSheet } from '../../editing/sheet.tsx';

export type Leaving = 'down' | 'right' | 'stay';

/** A cell while it is typed in: what is typed is understood as an import would, and said when it is not. */
export function CellEditor(props: {
  readonly field: Field;
  readonly label: string;
  readonly text: string;
  /** What is typed when a letter opened the cell. */
  readonly typed: string | undefined;
  commit(value: unknown, leaving: Leaving): void;
  cancel(): void;
  /** Whether something is typed that nobody has taken yet. */
  holds(unread: boolean): void;
}) {
  const { field, label, text, typed, commit, cancel, holds } = props;
  const { readText, optionsFor, problemWords } = useSheet();
  const [value, setValue] = useState(typed ?? text);
  const [problem, setProblem] = useState<CellProblem>();
  const list = useId();
  const saidBy = useId();
  // A cell that was left by a key is left again when it goes.
  const left = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  // A cell is opened to be typed in.
  useEffect(() => input.current?.focus(), []);
  const isUnread = value !== text;
  useEffect(() => {
    holds(isUnread);
    return () => holds(false);
  }, [holds, isUnread]);
  const options = optionsFor(field) ?? [];
  const leave = (leaving: Leaving): void => {
    if (left.current) return;
    const reading = value === text ? undefined : readText(field, value);
    if (reading === undefined) {
      left.current = true;
      cancel();
    } else if (reading.ok) {
      left.current = true;
      commit(reading.value, leaving);
    } else setProblem(reading.problem);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      left.current = true;
      cancel();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      leave(event.key === 'Enter' ? 'down' : 'right');
    }
  };
  return (
    <>
      <input
        ref={input}
        className="cell-input"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : saidBy}
        list={options.length > 0 && options.length <= MOST_SUGGESTED ? list : undefined}
        value={value}
        onChange={({ currentTarget }) => {
          setValue(currentTarget.value);
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => leave('stay')}
      />
      {options.length > 0 && options.length <= MOST_SUGGESTED && (
        <datalist id={list}>
          {options.map((option) => (
            <option key={option.label} value={option.label} />
          ))}
        </datalist>
      )}
      {problem !== undefined && (
        <span id={saidBy} role="alert" className="cell-problem">
          {problemWords(field, value, problem)}
        </span>
      )}
    </>
  );
}

/** A browser's own list of suggestions slows down beyond this. */
const MOST_SUGGESTED = 1_000;
