import { Button, MultiSelect, type OptionsFilter, Select } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { capital } from '../../domain/messages/capital.ts';
import type { Field } from '../../domain/model/field-types.ts';
import { useWords } from '../context/words.tsx';
import { fold } from '../model/search.ts';
import { takeOnEnter } from './enter-takes.ts';
import { type FilieresFirst, takesFiliere } from './filieres-first.ts';
import { type LeftText, useLeftText } from './left-text.ts';
import { type Offered, offered } from './offered.ts';
import { type Option, withMeanings } from './options.ts';
import { listByName, type Placeholders } from './placeholders.ts';
import { useSheet } from './sheet.tsx';
import './editing.css';

const CREATE = 'NEW';

interface PickProps {
  readonly field: Field;
  readonly options: readonly Option[];
  /** If given, an element that is not in the list can be added by its name. */
  readonly placeholders: Placeholders | undefined;
  /** If given, a new filière can be added first for the end of a passerelle. */
  readonly filieresFirst?: FilieresFirst | undefined;
  /** Properties of the input: its label, size, error… */
  readonly shared: {
    readonly size: 'xs';
    readonly error?: string | undefined;
    readonly label?: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly openOnFocus: boolean;
  };
  change(value: unknown): void;
  /** Receives the text in the input at each key press. */
  typing?: ((text: string) => void) | undefined;
}

type PickOneProps = PickProps & {
  readonly value: unknown;
  /** What each value means, in one line. */
  readonly meanings: Readonly<Record<string, string>> | undefined;
};

/**
 * A drop-down list for a field with one value. A text that names no option stays in the input, with the reason and
 * what can be done, and is marked so that the form is not saved without it.
 */
export function PickOne(props: PickOneProps) {
  const { t } = useWords();
  const { field, placeholders, shared, meanings, value, change } = props;
  const options = withMeanings(withMade(props), meanings);
  const position = positionOf(options, value);
  const typing = useLeftText(options, (at) => change(options[at]?.value), props.typing);
  const label = position === null ? undefined : options[Number(position)]?.label;
  const adding = useAdding(props, options, typing);
  const operators = useOperatorsAlone(props, typing);
  const lines = offered(options, typing.search, position === null ? [] : [position]);
  const meaningAt = (at: string): string | undefined => meanings?.[String(options[Number(at)]?.value)];
  return (
    <div>
      <Select
        {...shared}
        // A long name does not fit into the input.
        title={label}
        searchable={options.length > 8 || placeholders !== undefined}
        {...(meanings?.[String(value)] !== undefined && { description: meanings[String(value)] })}
        renderOption={({ option }) => (
          <Line label={option.label}>
            {meaningAt(option.value) ?? byOf(lines, option.value, t.inventory.also)}
          </Line>
        )}
        clearable={!field.required}
        filter={asOffered}
        data={[...lines.map(plain), ...operators.lines, ...adding.line]}
        value={position}
        error={typing.left === undefined ? shared.error : true}
        data-unread={typing.left !== undefined || undefined}
        searchValue={typing.search}
        onSearchChange={typing.setSearch}
        onBlur={({ currentTarget }) => typing.leave(currentTarget.value, label)}
        onKeyDownCapture={(event) => {
          if (typing.search.trim() === '' || typing.search === label) return;
          const [first] = offered(options, typing.search, []);
          const isSame = first !== undefined && first.value === position;
          takeOnEnter(event, {
            first: isSame ? -1 : lines.findIndex(({ value: at }) => at === first?.value),
            keep: () => (isSame ? typing.setSearch(first.label) : typing.leave(typing.search, label)),
          });
        }}
        onChange={(chosen) => {
          if (operators.ask(chosen)) return;
          if (chosen === CREATE) change(adding.add(typing.search));
          else change(chosen === null ? undefined : options[Number(chosen)]?.value);
        }}
      />
      <Unknown
        field={field}
        typing={typing}
        near={nearest(options, typing)}
        choose={(at) => change(options[Number(at)]?.value)}
        operators={operators}
        add={adding.canAdd ? () => change(adding.add(typing.left?.text ?? '')) : undefined}
      />
    </div>
  );
}

/** A drop-down list for a field with several values, which keeps a text that names no option as `PickOne` does. */
export function PickSeveral(props: PickProps & { readonly value: readonly unknown[] }) {
  const { t } = useWords();
  const { field, shared, value, change } = props;
  const options = withMade(props);
  const chosen = value.flatMap((one) => positionOf(options, one) ?? []);
  const [isOpen, setOpen] = useState(false);
  const pick = (positions: readonly string[]): void => {
    // An open list would lie over the next field.
    setOpen(false);
    change(positions.length === 0 ? undefined : positions.map((at) => options[Number(at)]?.value));
  };
  const typing = useLeftText(
    options,
    (at) => {
      typing.clear();
      if (!chosen.includes(String(at))) pick([...chosen, String(at)]);
    },
    props.typing,
  );
  const adding = useAdding(props, options, typing);
  const lines = offered(options, typing.search, chosen);
  const create = (name: string): void => {
    typing.clear();
    change([...value, adding.add(name)]);
  };
  return (
    <div>
      <MultiSelect
        {...shared}
        searchable
        clearable
        filter={asOffered}
        renderOption={({ option }) => (
          <Line label={option.label}>{byOf(lines, option.value, t.inventory.also)}</Line>
        )}
        data={[...lines.map(plain), ...adding.line]}
        value={chosen}
        error={typing.left === undefined ? shared.error : true}
        data-unread={typing.left !== undefined || undefined}
        dropdownOpened={isOpen}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        searchValue={typing.search}
        onSearchChange={(text) => {
          if (text !== '') setOpen(true);
          typing.setSearch(text);
        }}
        onBlur={({ currentTarget }) => {
          // The list empties its input after this, so the text is put back later.
          const { value: typed } = currentTarget;
          queueMicrotask(() => typing.leave(typed, undefined));
        }}
        onKeyDownCapture={(event) => {
          if (typing.search.trim() === '') return;
          const found = offered(options, typing.search, []);
          const first = found.find(({ value: at }) => !chosen.includes(at));
          takeOnEnter(event, {
            first: lines.findIndex(({ value: at }) => at === first?.value),
            keep: () => (found.length > 0 ? typing.clear() : typing.leave(typing.search, undefined)),
          });
        }}
        onChange={(picked) => {
          if (picked.includes(CREATE)) create(typing.search.trim());
          else pick(picked);
        }}
      />
      <Unknown
        field={field}
        typing={typing}
        near={nearest(options, typing).filter(({ value: at }) => !chosen.includes(at))}
        choose={(at) => pick([...chosen, at])}
        add={adding.canAdd ? () => create(typing.left?.text ?? '') : undefined}
      />
    </div>
  );
}

/**
 * Says that a left text names no option, or several, with buttons that choose a near option, add the text or empty the
 * input.
 */
function Unknown(props: {
  readonly field: Field;
  readonly typing: LeftText;
  readonly near: readonly Offered[];
  choose(position: string): void;
  /** Operators without a filière to which one may be added first. */
  readonly operators?: OperatorsAlone | undefined;
  readonly add: (() => void) | undefined;
}) {
  const { t } = useWords();
  const { field, typing, near, choose, operators, add } = props;
  if (typing.left === undefined) return null;
  const { text, isAmbiguous } = typing.left;
  const { type } = field;
  const w = t.inventory.unknown;
  const lists = type.kind === 'ref' || type.kind === 'refs' ? type.lists : [];
  const [list] = lists;
  const reason = isAmbiguous
    ? w.several
    : list === undefined
      ? w.noWord
      : t.list(lists.map((one) => w.none[one]));
  return (
    <div className="picker-unknown" role="alert">
      <span>{w.said(capital(reason), text)}</span>
      {near.map(({ value, label }) => (
        <Button
          key={value}
          size="compact-xs"
          variant="default"
          onClick={() => {
            typing.clear();
            choose(value);
          }}
        >
          {w.choose(label)}
        </Button>
      ))}
      {operators?.lines.map(({ value, label }) => (
        <Button key={value} size="compact-xs" variant="default" onClick={() => operators.ask(value)}>
          {label}
        </Button>
      ))}
      {add !== undefined && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            add();
            typing.clear();
          }}
        >
          {w.add[listByName(field) ?? 'operators'](text)}
        </Button>
      )}
      <Button size="compact-xs" variant="default" onClick={typing.clear}>
        {w.clear}
      </Button>
    </div>
  );
}

/** How an element that is not in the list is added by its name: the line of the list that does so, and the function. */
function useAdding({ field, placeholders }: PickProps, options: readonly Option[], typing: LeftText) {
  const { t } = useWords();
  const list = listByName(field);
  const name = typing.search.trim();
  const canAdd = list !== undefined && placeholders !== undefined;
  const isNew = canAdd && name !== '' && !options.some(({ label }) => fold(label) === fold(name));
  return {
    canAdd,
    line: isNew ? [{ value: CREATE, label: t.inventory.unknown.add[list](name) }] : [],
    add: (text: string): unknown => (list === undefined ? undefined : placeholders?.add(list, text.trim())),
  };
}

interface OperatorsAlone {
  readonly lines: readonly { readonly value: string; readonly label: string }[];
  /** Opens the form of a new filière when `chosen` is one of these lines; whether it is. */
  ask(chosen: string | null): boolean;
}

const OPERATOR = 'OPERATOR ';

/** The operators without a filière whose name has every typed word, to each of which one may be added first. */
function useOperatorsAlone({ field, filieresFirst, change }: PickProps, typing: LeftText): OperatorsAlone {
  const { t } = useWords();
  const { document } = useSheet();
  const isOpen = filieresFirst !== undefined && takesFiliere(field) && typing.search.trim() !== '';
  const alone = useMemo((): readonly Option[] => {
    if (!isOpen) return [];
    const offering = new Set(document.filieres.map(({ operator }) => operator));
    return document.operators
      .filter(({ id }) => !offering.has(id))
      .map(({ id, name, acronym, aliases = [] }) => ({
        value: id,
        label: name,
        also: acronym === undefined ? aliases : [acronym, ...aliases],
      }));
  }, [isOpen, document]);
  const found = isOpen ? offered(alone, typing.search, []).slice(0, MOST_NEAR) : [];
  return {
    lines: found.map(({ value, label }) => ({
      value: `${OPERATOR}${String(alone[Number(value)]?.value)}`,
      label: t.inventory.unknown.filiereFirst(label),
    })),
    ask: (chosen) => {
      if (!chosen?.startsWith(OPERATOR)) return false;
      typing.clear();
      filieresFirst?.ask(chosen.slice(OPERATOR.length), change);
      return true;
    },
  };
}

/** The options with the elements that were created in the form, or in one opened from it. */
function withMade({ field, options, placeholders, filieresFirst }: PickProps): readonly Option[] {
  const list = listByName(field);
  const made = [
    ...(placeholders?.made.filter((one) => one.list === list) ?? []),
    ...(takesFiliere(field) ? (filieresFirst?.made ?? []) : []),
  ];
  return made.length === 0
    ? options
    : [...options, ...made.map(({ id, name }) => ({ value: id, label: name }))];
}

/** A line of a drop-down list, with what it means or under which name it was found. */
function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span>
      {label}
      {children !== undefined && <span className="quiet option-means">{children}</span>}
    </span>
  );
}

/** At most this many near options are proposed for a text that names none. */
const MOST_NEAR = 3;

/** The first options that contain every word of the left text. */
const nearest = (options: readonly Option[], { left }: LeftText): readonly Offered[] =>
  left === undefined ? [] : offered(options, left.text, []).slice(0, MOST_NEAR);

const plain = ({ value, label }: Offered): { value: string; label: string } => ({ value, label });

function byOf(lines: readonly Offered[], at: string, said: (name: string) => string): string | undefined {
  const by = lines.find(({ value }) => value === at)?.by;
  return by === undefined ? undefined : said(by);
}

/** The options are filtered already, so this filter keeps them all. */
const asOffered: OptionsFilter = ({ options }) => options;

function positionOf(options: readonly Option[], value: unknown): string | null {
  const position = options.findIndex((option) => option.value === value);
  return position < 0 ? null : String(position);
}
