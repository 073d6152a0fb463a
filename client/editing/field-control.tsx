import type { Field } from '../../domain/model/field-types.ts';
import { useWords } from '../context/words.tsx';
import { headingOf } from './cell-text.ts';
import type { FilieresFirst } from './filieres-first.ts';
import { PickOne, PickSeveral } from './pick-controls.tsx';
import type { Placeholders } from './placeholders.ts';
import { useSheet } from './sheet.tsx';
import { TagsControl } from './tags-control.tsx';
import { TypedControl } from './typed-control.tsx';

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
  /** If given, the user can add an element that is not in the list by its name. */
  readonly placeholders?: Placeholders | undefined;
  /** Values that a drop-down list offers first, such as the sites of the operator. */
  readonly firstOffered?: ReadonlySet<unknown> | undefined;
  /** A value that a drop-down list does not offer. */
  readonly never?: unknown;
  /** If given, a new filière can be added first, where this field needs one. */
  readonly filieresFirst?: FilieresFirst | undefined;
  /** What each value of a drop-down list means, in one line. */
  readonly meanings?: Readonly<Record<string, string>> | undefined;
  change(value: unknown): void;
  /** Receives the text in the input at each key press, before it is read. */
  typing?: (text: string) => void;
}) {
  const { t } = useWords();
  const { words, optionsFor, membersFor } = useSheet();
  const { field, value, error, bare = false, first = false, placeholders, change, typing } = props;
  const { presumed = false } = props;
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
  const picking = { field, placeholders, filieresFirst: props.filieresFirst, shared: common, change, typing };
  const known = without(withFirst(optionsFor(field), props.firstOffered), props.never);
  if (known !== undefined)
    return <PickOne {...picking} options={known} value={value} meanings={props.meanings} />;
  const members = withFirst(membersFor(field), props.firstOffered);
  if (members !== undefined)
    return <PickSeveral {...picking} options={members} value={(value ?? []) as readonly unknown[]} />;
  if (isTags(field)) return <TagsControl {...common} {...{ field, value, change, typing }} />;
  return <TypedControl {...common} {...{ field, value, change, typing }} />;
}

/** Whether the values of a field are typed as tags. */
const isTags = ({ type: { kind } }: Field): boolean =>
  kind === 'codes' || kind === 'texts' || kind === 'urls';

/** Leaves out the member with a value. */
const without = <T extends { readonly value: unknown }>(
  members: readonly T[] | undefined,
  never: unknown,
): readonly T[] | undefined =>
  members === undefined || never === undefined ? members : members.filter(({ value }) => value !== never);

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
