import type { ComboboxItem, ComboboxLikeRenderOptionInput } from '@mantine/core';
import './facet-option.css';

/**
 * Returns a function that draws an option of a filter menu with the number of filières that would be left
 * (`counts`, by value of the option). Options that leave none are dimmed but can still be chosen.
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
