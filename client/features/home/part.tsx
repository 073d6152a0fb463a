import type { ReactNode } from 'react';

/** A part of the home page: its title, and beside it a link to all of what it shows the first of. */
export function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, title, beside, children } = props;
  return (
    <section className="home-part" aria-labelledby={id}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {beside}
      </header>
      {children}
    </section>
  );
}

/** Rows that each part shows at first; the whole page is one screen. */
export const ROWS = 5;
