import type { ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { fold } from '../model/search.ts';

/** Keeps the options that hold every word typed, accents ignored. */
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
