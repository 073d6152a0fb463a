import { type ComboboxItem, type ComboboxParsedItem, type OptionsFilter, Select } from '@mantine/core';
import { useMemo } from 'react';
import { nameOf } from '../../../domain/map/names.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import type { Mine } from '../../model/mine.ts';
import { operatorCalls } from '../../model/operator-calls.ts';
import { fold } from '../../model/search.ts';

/** At most this many names are offered at once; typing narrows them. */
const MOST_OFFERED = 60;
const WHOLE = 'whole';

/**
 * A list of the bassins and the operators of the day, of which the user chooses their own (`mine`). Operators are found
 * by their acronyms and other names too. A choice calls `choose`, with undefined for the whole network.
 */
export function Chooser(props: { readonly mine: Mine | undefined; choose(mine: Mine | undefined): void }) {
  const { t, vocabulary } = useWords();
  const { base, document } = useNetwork();
  const { mine, choose } = props;
  const words = t.home.chooser;
  const { groups, searched } = useMemo(() => {
    const bassins = document.bassins.map(({ id, name }) => ({ value: `bassin:${id}`, label: name }));
    const calls = operatorCalls(base);
    const operators = calls.map(({ id, name }) => ({ value: `operator:${id}`, label: name }));
    return {
      groups: [
        { group: words.bassins, items: bassins },
        { group: words.operators, items: operators },
      ].filter(({ items }) => items.length > 0),
      searched: new Map([
        ...bassins.map(({ value, label }) => [value, fold(label)] as const),
        ...calls.map(({ id, searched: text }) => [`operator:${id}`, text] as const),
      ]),
    };
  }, [base, document, words]);
  const value = mine === undefined ? WHOLE : `${mine.kind}:${mine.id}`;
  // An operator that is not valid on this day is still the user's own.
  const own =
    mine === undefined || searched.has(value) ? [] : [{ value, label: nameOf(base, vocabulary, mine.id) }];
  return (
    <Select
      className="home-chooser"
      size="sm"
      label={words.label}
      description={words.help}
      inputWrapperOrder={['label', 'input', 'description']}
      searchable
      // What is typed takes the place of the present name.
      onFocus={({ currentTarget }) => currentTarget.select()}
      onClick={({ currentTarget }) => currentTarget.select()}
      allowDeselect={false}
      nothingFoundMessage={words.none}
      limit={MOST_OFFERED}
      maxDropdownHeight={320}
      filter={matching(searched)}
      data={[{ value: WHOLE, label: words.whole }, ...own, ...groups]}
      value={value}
      onChange={(chosen) => choose(mineOf(chosen, searched.has(chosen ?? '') ? groups : []))}
    />
  );
}

/** The choice behind a value of the list; undefined for the whole network. */
function mineOf(
  value: string | null,
  groups: readonly { readonly items: readonly ComboboxItem[] }[],
): Mine | undefined {
  const item = groups.flatMap(({ items }) => items).find((known) => known.value === value);
  if (item === undefined) return undefined;
  const [kind, ...rest] = item.value.split(':');
  return { kind: kind === 'bassin' ? 'bassin' : 'operator', id: rest.join(':'), name: item.label };
}

/** Keeps the options whose names contain every typed word. The label of the present choice is no search. */
const matching =
  (searched: ReadonlyMap<string, string>): OptionsFilter =>
  ({ options, search }) => {
    const words = fold(search).split(' ').filter(Boolean);
    const fits = ({ value, label }: ComboboxItem): boolean => {
      const text = searched.get(value) ?? fold(label);
      return words.every((word) => text.includes(word));
    };
    return options.flatMap((option): ComboboxParsedItem[] => {
      if (!('items' in option)) return fits(option) ? [option] : [];
      const items = option.items.filter(fits);
      return items.length > 0 ? [{ ...option, items }] : [];
    });
  };
