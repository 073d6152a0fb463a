import type { ReactNode } from 'react';

/** What scrolls must be reached by who has no mouse, and say what it is. */
const REACHED = { role: 'region', tabIndex: 0 } as const;

/** A wide table in its own frame, which scrolls by keyboard too. */
export function ScrollBox(props: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div {...REACHED} aria-label={props.label} className={props.className}>
      {props.children}
    </div>
  );
}
