import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWords } from '../../context/words.tsx';

const NARROW = '(max-width: 48em)';

/**
 * The filters above a list (`children`). On a phone, where they would fill the first screen, they are folded under a
 * line that says how many of them are in use (`active`).
 */
export function FoldedFilters(props: { readonly active: number; readonly children: ReactNode }) {
  const { t } = useWords();
  const { active, children } = props;
  const narrow = useMediaQuery(NARROW, window.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const fields = <div className="page-filters">{children}</div>;
  if (!narrow) return fields;
  return (
    <details className="options">
      <summary>{active > 0 ? t.explorer.filtersActive(active) : t.explorer.filters}</summary>
      {fields}
    </details>
  );
}

/** How many of some filters are in use. */
export const inUse = (...filters: readonly unknown[]): number =>
  filters.filter((filter) => (Array.isArray(filter) ? filter.length > 0 : filter !== undefined)).length;
