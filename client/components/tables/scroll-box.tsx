import type { ReactNode } from 'react';

/**
 * A scrolling frame for a wide table. It can take the keyboard focus and is announced by its `label`, so that it
 * works without a mouse.
 */
export function ScrollBox(props: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const reached = { role: 'region', tabIndex: 0, 'aria-label': props.label } as const;
  return (
    <div {...reached} className={props.className}>
      {props.children}
    </div>
  );
}
