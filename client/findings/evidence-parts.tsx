import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ElementLinks } from '../components/element-link.tsx';

/** Lines of evidence under one another; what is `false` is left out. */
export function Lines({ children }: { readonly children: ReactNode }) {
  const lines = Array.isArray(children) ? children : [children];
  return (
    <Stack gap={2}>
      {lines.flat().map((line: ReactNode, index) =>
        line === false ? null : (
          <Text size="sm" component="div" key={typeof line === 'string' ? line : `line ${index}`}>
            {line}
          </Text>
        ),
      )}
    </Stack>
  );
}

/** Words, then the elements that they are about. */
export function Named(props: {
  readonly words: string;
  readonly ids: readonly string[];
  readonly full?: boolean;
}) {
  return (
    <Text size="sm" component="div">
      {props.words} <ElementLinks ids={props.ids} full={props.full ?? false} />
    </Text>
  );
}
