import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** A section of a screen under a heading. `id` becomes the heading's id and must be unique on the page. */
export function Block(props: {
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, title, children } = props;
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" className="group-head" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
