import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { fold } from '../model/search.ts';

/**
 * Returns a filter for the options of a drop-down list: it keeps those of which the label, or one of the other names that
 * `namesOf` gives for the value, contains every typed word, ignoring accents and case. Empty groups are dropped.
 */
export const matchNames =
  (namesOf: (value: string) => readonly string[]): OptionsFilter =>
  ({ options, search }) => {
    const words = fold(search).split(' ').filter(Boolean);
    const fits = ({ label, value }: ComboboxItem): boolean =>
      [label, ...namesOf(value)].some((name) => {
        const text = fold(name);
        return words.every((word) => text.includes(word));
      });
    return options.flatMap((option): ComboboxParsedItem[] => {
      if (!('items' in option)) return fits(option) ? [option] : [];
      const items = option.items.filter(fits);
      return items.length > 0 ? [{ ...option, items }] : [];
    });
  };

/** A filter for the options of a drop-down list by their labels. */
export const matchOptions: OptionsFilter = matchNames(() => []);
