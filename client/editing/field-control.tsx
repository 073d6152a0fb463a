import { MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { useState } from 'react';
import type { Field } from '../../domain/model/field-types.ts';
import { useWords } from '../context/words.tsx';
import { fold } from '../model/search.ts';
import { headingOf } from './cell-text.ts';
import { offered } from './offered.ts';
import { useSheet } from './sheet.tsx';
import { TagsControl } from './tags-control.tsx';
import { TypedControl } from './typed-control.tsx';

const CREATE = 'NEW';

/** Operators of which only the name is known, created while a form is filled in. */
export interface Placeholders {
  readonly made: readonly { readonly id: string; readonly name: string }[];
  /** Adds an operator by its name and returns its id. */
  add(name: string): string;
}

/**
 * The input of one field in a form, holding `value`: a drop-down list when the field has a set of options, else a
 * text input whose text is read like a table cell. `change` receives the new value, undefined when it is emptied.
 */
export function FieldControl(props: {
  readonly field: Field;
  readonly value: unknown;
  readonly error?: string | undefined;
  /** Whether a rule presumed the value and nobody has confirmed it; the input says so. */
  readonly presumed?: boolean;
  /** Label of the input; without it, the heading of the field. */
  readonly label?: string;
  /** Shows no label, because a table already has the heading. */
  readonly bare?: boolean;
  /** Gives this field the focus when the form opens. */
  readonly first?: boolean;
  /** If given, the user can add an operator that is not in the list by its name. */
  readonly placeholders?: Placeholders | undefined;
  /** Values that a list of several offers first, such as the sites of the operator. */
  readonly firstOffered?: ReadonlySet<unknown> | undefined;
  /** What each value of a drop-down list means, in one line. */
  readonly meanings?: Readonly<Record<string, string>> | undefined;
  change(value: unknown): void;
}) {
  const { t } = useWords();
  const { words, optionsFor, membersFor } = useSheet();
  const { field, value, error, bare = false, first = false, placeholders, meanings, change } = props;
  const { presumed = false } = props;
  const [search, setSearch] = useState('');
  const heading = props.label ?? headingOf(field, words);
  const common = {
    size: 'xs',
    error,
    // A list that opens as soon as it gets the focus would hide the other fields.
    openOnFocus: false,
    ...(first && { 'data-autofocus': true }),
    ...(presumed && { description: bare ? t.inventory.presumed.mark : t.inventory.presumed.meaning }),
    // In a table there is only room for one icon beside the text.
    ...(bare
      ? { 'aria-label': heading, clearSectionMode: 'clear' as const }
      : { label: heading, required: field.required }),
  } as const;
  const known = optionsFor(field);
  if (known !== undefined) {
    const namesOperators = field.type.kind === 'ref' && field.type.lists.includes('operators');
    const made = namesOperators ? (placeholders?.made ?? []) : [];
    const options =
      made.length === 0 ? known : [...known, ...made.map(({ id, name }) => ({ value: id, label: name }))];
    const position = positionOf(options, value);
    const name = search.trim();
    const meaningAt = (option: { readonly value: string }): string | undefined =>
      meanings?.[String(options[Number(option.value)]?.value)];
    const isNew =
      namesOperators &&
      placeholders !== undefined &&
      name !== '' &&
      !options.some(({ label }) => fold(label) === fold(name));
    return (
      <Select
        {...common}
        searchable={options.length > 8 || placeholders !== undefined}
        {...(meanings !== undefined && { description: meanings[String(value)] })}
        renderOption={meanings && (({ option }) => <Explained option={option} means={meaningAt(option)} />)}
        clearable={!field.required}
        filter={asOffered}
        data={[
          ...offered(options, search, position === null ? [] : [position]),
          ...(isNew ? [{ value: CREATE, label: t.inventory.addPlaceholder(name) }] : []),
        ]}
        value={position}
        onSearchChange={setSearch}
        onChange={(chosen) => {
          if (chosen === CREATE) change(placeholders?.add(name));
          else change(chosen === null ? undefined : options[Number(chosen)]?.value);
        }}
      />
    );
  }
  const members = withFirst(membersFor(field), props.firstOffered);
  if (members !== undefined) {
    const chosen = ((value ?? []) as readonly unknown[]).flatMap((one) => positionOf(members, one) ?? []);
    return (
      <MultiSelect
        {...common}
        searchable
        clearable
        filter={asOffered}
        data={offered(members, search, chosen)}
        value={chosen}
        onSearchChange={setSearch}
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

/** A line of a drop-down list with what it means. */
function Explained(props: {
  readonly option: { readonly label: string };
  readonly means: string | undefined;
}) {
  return (
    <span>
      {props.option.label}
      {props.means !== undefined && <span className="quiet option-means">{props.means}</span>}
    </span>
  );
}

/** Puts the members with some values first; their order stays. */
function withFirst<T extends { readonly value: unknown }>(
  members: readonly T[] | undefined,
  first: ReadonlySet<unknown> | undefined,
): readonly T[] | undefined {
  if (members === undefined || first === undefined || first.size === 0) return members;
  return [
    ...members.filter(({ value }) => first.has(value)),
    ...members.filter(({ value }) => !first.has(value)),
  ];
}

/** The options are filtered already, so this filter keeps them all. */
const asOffered: OptionsFilter = ({ options }) => options;

function positionOf(options: readonly { readonly value: unknown }[], value: unknown): string | null {
  const position = options.findIndex((option) => option.value === value);
  return position < 0 ? null : String(position);
}
