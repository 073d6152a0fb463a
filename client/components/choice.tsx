import { Text } from '@mantine/core';
import { useId } from 'react';
import { OneOf } from './one-of.tsx';

/**
 * A labelled set of options side by side, exactly one of which (`value`) is chosen. `name` gives the text of an
 * option; `choose` receives the option that the user clicks.
 */
export function Choice<T extends string>(props: {
  readonly label: string;
  readonly options: readonly T[];
  readonly value: T;
  name(option: T): string;
  choose(option: T): void;
}) {
  const id = useId();
  const { label, options, value, name, choose } = props;
  return (
    <div className="choice">
      <Text size="xs" fw={700} id={id}>
        {label}
      </Text>
      <OneOf wide label={{ by: id }} {...{ options, value, name, choose }} />
    </div>
  );
}
