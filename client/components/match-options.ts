import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { fold } from '../model/search.ts';

/**
 * Filters the options of a drop-down list: keeps those whose label contains every typed word, ignoring
 * accents and case. Empty groups are dropped.
 */
export const matchOptions: OptionsFilter = ({ options, search }) => {
  const words = fold(search).split(' ').filter(Boolean);
  const fits = (label: string): boolean => {
    const text = fold(label);
    return words.every((word) => text.includes(word));
  };
  return options.flatMap((option): ComboboxParsedItem[] => {
    if (!('items' in option)) return fits(option.label) ? [option] : [];
    const items = option.items.filter(({ label }) => fits(label));
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};
