import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { matchNames } from '../components/match-options.ts';
import { useSheet } from './sheet.tsx';
import type { ControlProps } from './typed-control.tsx';

/**
 * A form input for a field with several words or codes, shown as tags. Known ones are suggested; others may be typed.
 * `change` receives the new list of values, undefined when it is empty.
 */
export function TagsControl(props: ControlProps) {
  const { valueText, readText, problemWords, codesFor, spellingsFor } = useSheet();
  const { field, value, change, error, typing, ...rest } = props;
  // Typed tags that cannot be read, each with the reason. They stay in the input, so that nothing typed is lost.
  const [unread, setUnread] = useState<ReadonlyMap<string, string>>(new Map());
  const [isOpen, setOpen] = useState(false);
  const values = (value ?? []) as readonly string[];
  const tags = field.type.kind === 'codes' ? values.map((one) => valueText(field, [one])) : [...values];
  const read = (written: readonly string[]): void => {
    if (field.type.kind !== 'codes') {
      change(written.length === 0 ? undefined : written);
      return;
    }
    const refused = new Map<string, string>();
    const made = written.flatMap((tag): unknown[] => {
      const position = tags.indexOf(tag);
      if (position >= 0) return [values[position]];
      const reading = readText(field, tag);
      if (reading.ok) return Array.isArray(reading.value) ? reading.value : [];
      refused.set(tag, problemWords(field, tag, reading.problem));
      return [];
    });
    setUnread(refused);
    change(made.length === 0 ? undefined : [...new Set(made)]);
  };
  return (
    <TagsInput
      {...rest}
      clearable
      // A comma is not a separator, because it may be part of a word.
      splitChars={['|', ';']}
      filter={matchNames(spellingsFor(field))}
      maxDropdownHeight={240}
      data={[...codesFor(field)]}
      data-unread={unread.size > 0 || undefined}
      error={[...unread.values()][0] ?? error}
      value={[...tags, ...unread.keys()]}
      onChange={read}
      // The list opens for who types, and not for who only passes through the field.
      dropdownOpened={isOpen}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onSearchChange={(text) => {
        if (text !== '') setOpen(true);
        typing?.(text);
      }}
    />
  );
}
