import { Button } from '@mantine/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ElementEdit } from '../../domain/change/record.ts';
import type { Field } from '../../domain/model/field-types.ts';
import type { CellProblem } from '../../domain/transfer/reading.ts';
import { useWords } from '../context/words.tsx';
import { offered } from './offered.ts';
import { addedByName } from './placeholders.ts';
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
  /** The element in which the cell is; with it, an element that a text names and that is unknown can be added. */
  readonly element?: object;
  /** `added` are edits that add what the value names. */
  commit(value: unknown, leaving: Leaving, added?: readonly ElementEdit[]): void;
  cancel(): void;
  /** Reports whether the cell holds text that is not saved yet. */
  holds(unread: boolean): void;
}) {
  const { field, label, text, typed, element, commit, cancel, holds } = props;
  const { t } = useWords();
  const sheet = useSheet();
  const { readText, optionsFor, problemWords } = sheet;
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
  const adding =
    problem?.code === 'unknown-reference' && element !== undefined
      ? addedByName(field, value, problem.word, element, sheet)
      : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // From the text, Tab comes to the button that adds what it names.
    if (event.key === 'Tab' && !event.shiftKey && adding !== undefined) return;
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
          {adding !== undefined && (
            <Button
              className="cell-add"
              size="compact-xs"
              variant="default"
              // The cell stays open while the button is pressed.
              onMouseDown={(event) => event.preventDefault()}
              onKeyDown={(event) => {
                event.stopPropagation();
                if (event.key !== 'Escape') return;
                left.current = true;
                cancel();
              }}
              onClick={() => {
                left.current = true;
                commit(adding.value, 'stay', adding.edits);
              }}
            >
              {t.inventory.unknown.add[adding.list](adding.name)}
            </Button>
          )}
        </span>
      )}
    </>
  );
}

/** Browsers slow down with more suggestions than this. */
const MOST_SUGGESTED = 1_000;
