import { MultiSelect, Select } from '@mantine/core';
import { useState } from 'react';
import type { Field } from '../../domain/model/field-types.ts';
import { matchOptions } from '../components/match-options.ts';
import { fold } from '../model/search.ts';
import { useWords } from '../words.tsx';
import { headingOf } from './cell-text.ts';
import { useSheet } from './sheet.tsx';
import { TagsControl } from './tags-control.tsx';
import { TypedControl } from './typed-control.tsx';

/** Options drawn at once of a long list; typing narrows it. */
const MOST_DRAWN = 100;
const CREATE = 'NEW';

/** Operators that are known by their name only, made while a form is filled in. */
export interface Placeholders {
  readonly made: readonly { readonly id: string; readonly name: string }[];
  /** Adds one, and says its id. */
  add(name: string): string;
}

/** The control of one field in a form: a choice where there is one to make, else what is typed, read as a cell is. */
export function FieldControl(props: {
  readonly field: Field;
  readonly value: unknown;
  readonly error?: string | undefined;
  /** Without it the heading of the field is the label. */
  readonly label?: string;
  /** The heading stands elsewhere, in a table. */
  readonly bare?: boolean;
  /** Takes the focus when the form opens. */
  readonly first?: boolean;
  /** With it, an operator that is not in the list can be added by its name. */
  readonly placeholders?: Placeholders | undefined;
  change(value: unknown): void;
}) {
  const { t } = useWords();
  const { words, optionsFor, membersFor } = useSheet();
  const { field, value, error, bare = false, first = false, placeholders, change } = props;
  const [search, setSearch] = useState('');
  const heading = props.label ?? headingOf(field, words);
  const common = {
    size: 'xs',
    error,
    // A list that opens when the focus comes by would hide the other fields.
    openOnFocus: false,
    ...(first && { 'data-autofocus': true }),
    ...(bare ? { 'aria-label': heading } : { label: heading, required: field.required }),
  } as const;
  const known = optionsFor(field);
  if (known !== undefined) {
    const namesOperators = field.type.kind === 'ref' && field.type.lists.includes('operators');
    const made = namesOperators ? (placeholders?.made ?? []) : [];
    const options = [...known, ...made.map(({ id, name }) => ({ value: id, label: name }))];
    const name = search.trim();
    const isNew =
      namesOperators &&
      placeholders !== undefined &&
      name !== '' &&
      !options.some(({ label }) => fold(label) === fold(name));
    return (
      <Select
        {...common}
        searchable={options.length > 8 || placeholders !== undefined}
        clearable={!field.required}
        limit={MOST_DRAWN}
        filter={matchOptions}
        data={[
          ...options.map((option, index) => ({ value: String(index), label: option.label })),
          ...(isNew ? [{ value: CREATE, label: t.inventory.addPlaceholder(name) }] : []),
        ]}
        value={positionOf(options, value)}
        onSearchChange={setSearch}
        onChange={(chosen) => {
          if (chosen === CREATE) change(placeholders?.add(name));
          else change(chosen === null ? undefined : options[Number(chosen)]?.value);
        }}
      />
    );
  }
  const members = membersFor(field);
  if (members !== undefined) {
    const chosen = ((value ?? []) as readonly unknown[]).flatMap((one) => positionOf(members, one) ?? []);
    return (
      <MultiSelect
        {...common}
        searchable
        clearable
        limit={MOST_DRAWN}
        filter={matchOptions}
        data={members.map((option, index) => ({ value: String(index), label: option.label }))}
        value={chosen}
        onChange={(picked) =>
          change(picked.length === 0 ? undefined : picked.map((index) => members[Number(index)]?.value))
        }
      />
    );
  }
  if (field.type.kind === 'codes' || field.type.kind === 'texts')
    return <TagsControl {...common} field={field} value={value} change={change} />;
  return <TypedControl {...common} field={field} value={value} change={change} />;
}

function positionOf(options: readonly { readonly value: unknown }[], value: unknown): string | null {
  const position = options.findIndex((option) => option.value === value);
  return position < 0 ? null : String(position);
}
