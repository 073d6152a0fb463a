import type { ReactNode } from 'react';

/** A wide table in its own frame. What scrolls must be reached by who has no mouse, and say what it is. */
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
