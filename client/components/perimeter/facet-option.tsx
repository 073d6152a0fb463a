import type { ComboboxItem, ComboboxLikeRenderOptionInput } from '@mantine/core';
import './facet-option.css';

/**
 * Returns a function that draws an option of a filter menu together with the number of filières that choosing it
 * would leave. `counts` gives this number by the option's value, and `words` puts it into words. Options that leave
 * none are dimmed but can still be chosen.
 */
export const facetOption =
  (counts: ReadonlyMap<string, number>, words: (n: number) => string) =>
  ({ option, checked }: ComboboxLikeRenderOptionInput<ComboboxItem>) => {
    const count = counts.get(option.value) ?? 0;
    return (
      <span className={count === 0 ? 'facet facet-none' : 'facet'}>
        <span>
          {checked === true && <span aria-hidden="true">✓ </span>}
          {option.label}
        </span>{' '}
        <span className="facet-count">{words(count)}</span>
      </span>
    );
  };
