import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Field } from '../../domain/model/field-types.ts';
import type { CellProblem } from '../../domain/transfer/reading.ts';
import { offered } from './offered.ts';
import { useSheet } from './sheet.tsx';

export type Leaving = 'down' | 'right' | 'stay';

/**
 * The input of a table cell that is being edited, which holds `text` at first. What is typed is read like a cell of
 * an imported file: `commit` receives the value and where to go next; if reading fails, the reason is shown and the
 * cell stays open.
 */
export function CellEditor(props: {
  readonly field: Field;
  readonly label: string;
  readonly text: string;
  /** The first letter when typing opened the cell, or the text that was pasted into it and could not be read. */
  readonly typed: string | undefined;
  commit(value: unknown, leaving: Leaving): void;
  cancel(): void;
  /** Reports whether the cell holds text that is not saved yet. */
  holds(unread: boolean): void;
}) {
  const { field, label, text, typed, commit, cancel, holds } = props;
  const { readText, optionsFor, problemWords } = useSheet();
  const [value, setValue] = useState(typed ?? text);
  const [problem, setProblem] = useState<CellProblem | undefined>(() => {
    const pasted = typed !== undefined && typed.length > 1 ? readText(field, typed) : undefined;
    return pasted?.ok === false ? pasted.problem : undefined;
  });
  const list = useId();
  const saidBy = useId();
  // Set once the cell was left by a key, so that the following blur event does nothing.
  const left = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  // The input gets the focus when the cell opens.
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
    } else {
      // Enter takes the one option that the text is a part of, by any of its names.
      const [only, another] = leaving === 'down' ? offered(options, value, []) : [];
      const meant = another === undefined ? options[Number(only?.value)] : undefined;
      if (meant === undefined) setProblem(reading.problem);
      else {
        left.current = true;
        commit(meant.value, leaving);
      }
    }
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

/** Browsers slow down with more suggestions than this. */
const MOST_SUGGESTED = 1_000;
