import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Field } from '../../domain/model/field-types.ts';
import { useSheet } from './sheet.tsx';

/** Words drawn at once; typing narrows them. */
const MOST_OFFERED = 50;

/** What the controls of a form have in common. */
export interface ControlProps {
  readonly field: Field;
  readonly value: unknown;
  readonly error?: string | undefined;
  readonly size: 'xs';
  readonly label?: string;
  readonly required?: boolean;
  readonly 'aria-label'?: string;
  readonly openOnFocus?: boolean;
  change(value: unknown): void;
}

/** A field that is typed, and read as a cell is when it is left. */
export function TypedControl(props: ControlProps) {
  const { valueText, readText, problemWords, codesFor } = useSheet();
  const { field, value, change, error, openOnFocus: _opens, ...rest } = props;
  // Of a new element nothing is said yet: a cell would tell an empty text from none.
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
    change(reading.value);
  };
  const shared = {
    ...rest,
    error: problem ?? error,
    value: typed ?? text,
    // A form is not sent while a field holds what is not understood.
    'data-unread': problem !== undefined || undefined,
    onBlur: () => typed !== undefined && read(typed),
  };
  // Enter sends the form: what is typed goes with it.
  const onKeyDown = ({ key }: { readonly key: string }): void => {
    if (key === 'Enter' && typed !== undefined) read(typed);
  };
  const { kind } = field.type;
  if (kind === 'code' && codesFor(field).length > 0)
    return (
      <Autocomplete
        {...shared}
        limit={MOST_OFFERED}
        onKeyDown={onKeyDown}
        data={[...codesFor(field)]}
        onChange={setTyped}
        onOptionSubmit={read}
      />
    );
  if (kind === 'note' || kind === 'json' || kind === 'affects')
    return (
      <Textarea
        {...shared}
        autosize
        maxRows={8}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...shared}
      onKeyDown={onKeyDown}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
    />
  );
}
