import { useDebouncedCallback } from '@mantine/hooks';
import { type InputHTMLAttributes, useState } from 'react';

/** Milliseconds without a key after which what is typed counts. */
const REST = 200;

/** A field whose text counts once the typing rests: what it asks for may take a while. */
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
