import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';

/** One of a few, under its label. */
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
      <SegmentedControl
        size="xs"
        fullWidth
        aria-labelledby={id}
        value={value}
        data={options.map((option) => ({ value: option, label: name(option) }))}
        onChange={(chosen) => {
          const found = options.find((option) => option === chosen);
          if (found !== undefined) choose(found);
        }}
      />
    </div>
  );
}
