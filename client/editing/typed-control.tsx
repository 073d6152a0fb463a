import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Field } from '../../domain/model/field-types.ts';
import { matchOptions } from '../components/match-options.ts';
import { useSheet } from './sheet.tsx';

/** At most this many suggestions are rendered at once; typing narrows them. */
const MOST_OFFERED = 50;

/** At most as many characters fit into the input of a form. */
const FITS = 30;

/** Properties that all inputs of a form share. */
export interface ControlProps {
  readonly field: Field;
  readonly value: unknown;
  readonly error?: string | undefined;
  readonly size: 'xs';
  readonly label?: string;
  readonly required?: boolean;
  readonly 'aria-label'?: string;
  readonly openOnFocus?: boolean;
  readonly description?: string;
  change(value: unknown): void;
  /** Receives the text in the input at each key press, and an empty text once it was read. */
  typing?: ((text: string) => void) | undefined;
}

/**
 * A text input of a form, for one field. Its text is read like a table cell when the user leaves the field or presses
 * Enter: `change` receives the value; unreadable text shows an error.
 */
export function TypedControl(props: ControlProps) {
  const { valueText, readText, problemWords, codesFor } = useSheet();
  const { field, value, change, error, openOnFocus: _opens, typing, ...rest } = props;
  // In a new element an empty text means "no value yet", while a table cell would show it as an explicit
  // empty text.
  const text = value === '' ? '' : valueText(field, value);
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const read = (written: string): void => {
    const reading = readText(field, written);
    if (!reading.ok) {
      setProblem(problemWords(field, written, reading.problem));
      return;
    }
    setProblem(undefined);
    setTyped(undefined);
    typing?.('');
    change(reading.value);
  };
  const type = (written: string): void => {
    setTyped(written);
    typing?.(written);
  };
  const shared = {
    ...rest,
    error: problem ?? error,
    value: typed ?? text,
    // The form refuses to save while a field with this mark holds unreadable text.
    'data-unread': problem !== undefined || undefined,
    onBlur: () => typed !== undefined && read(typed),
  };
  // Enter submits the form, so the typed text is read first.
  const onKeyDown = ({ key }: { readonly key: string }): void => {
    if (key === 'Enter' && typed !== undefined) read(typed);
  };
  const { kind } = field.type;
  if (kind === 'code' && codesFor(field).length > 0)
    return (
      <Autocomplete
        {...shared}
        limit={MOST_OFFERED}
        filter={matchOptions}
        onKeyDown={onKeyDown}
        data={[...codesFor(field)]}
        onChange={type}
        onOptionSubmit={read}
      />
    );
  if (kind === 'note' || kind === 'json' || kind === 'affects')
    return (
      <Textarea
        {...shared}
        autosize
        maxRows={8}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...shared}
      // A long name does not fit into its input.
      title={shared.value.length > FITS ? shared.value : undefined}
      onKeyDown={onKeyDown}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
