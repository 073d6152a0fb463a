import { useDebouncedCallback } from '@mantine/hooks';
import { type InputHTMLAttributes, useState } from 'react';

/** Milliseconds after the last key press before the typed text is reported. */
const REST = 200;

/**
 * A text field that shows `value` and reports the typed text through `settle` only when the typing pauses, because
 * the search behind it may be slow. It takes all other properties of an HTML input.
 */
export function SlowInput({
  value,
  settle,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  readonly value: string;
  settle(text: string): void;
}) {
  const [typed, setTyped] = useState<string>();
  const later = useDebouncedCallback((text: string) => {
    settle(text);
    setTyped(undefined);
  }, REST);
  return (
    <input
      {...rest}
      value={typed ?? value}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        later(currentTarget.value);
      }}
    />
  );
}
