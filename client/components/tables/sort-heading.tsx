import type { ReactNode } from 'react';

/**
 * The heading cell of a column by which a table can be sorted: a click calls `sort`. `sorted` is the direction in which
 * the table is sorted by this column; undefined when it is sorted by another one.
 */
export function SortHeading(props: {
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly className?: string;
  sort(): void;
  readonly children: ReactNode;
}) {
  const { sorted, className, sort, children } = props;
  return (
    <th scope="col" aria-sort={sorted} className={className}>
      <button type="button" className="sort-button" onClick={sort}>
        {children}
        <span aria-hidden="true">{sorted === undefined ? '' : sorted === 'descending' ? ' ▼' : ' ▲'}</span>
      </button>
    </th>
  );
}
