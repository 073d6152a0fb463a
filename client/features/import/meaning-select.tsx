import { type ComboboxItem, type ComboboxItemGroup, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { Proposal } from '../../../domain/api/transfer.ts';
import type { Field } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import type { FieldName, ValueMapping } from '../../../domain/transfer/mapping.ts';
import { matchOptions } from '../../components/match-options.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { fieldNamed } from './fields.ts';
import { meaningsOf } from './meanings.ts';

const UNDECIDED = 'undecided';
/** The choice to create a placeholder element with this name. */
const PLACEHOLDER = 'PLACEHOLDER';

/**
 * A drop-down list in which the user chooses what an unknown `word` in a column stands for: a suggestion
 * (`proposals`), any value of the field, a new element of that name, or nothing. `means` is the choice so far;
 * `choose` receives another, undefined to clear it.
 */
export function MeaningSelect(props: {
  readonly field: FieldName;
  readonly word: string;
  readonly proposals: readonly Proposal[];
  readonly means: ValueMapping['means'] | undefined;
  choose(means: ValueMapping['means'] | undefined): void;
}) {
  const all = useWords();
  const network = useNetwork();
  const { field, word, proposals, means, choose } = props;
  const words = all.t.importing.words;
  const data = useMemo((): (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] => {
    const known = fieldNamed(field);
    const proposed = new Set(proposals.map((one) => keyOf(one.means)));
    const others = known === undefined ? [] : meaningsOf(known, network, all);
    const item = (one: Proposal) => ({ value: keyOf(one.means), label: one.label });
    return [
      { value: UNDECIDED, label: words.undecided },
      ...(proposals.length > 0 ? [{ group: words.proposals, items: proposals.map(item) }] : []),
      ...(known !== undefined && canBeMade(known)
        ? [{ value: keyOf(PLACEHOLDER), label: words.placeholder }]
        : []),
      { value: keyOf(null), label: words.empty },
      ...(others.length > 0
        ? [{ group: words.others, items: others.filter((one) => !proposed.has(keyOf(one.means))).map(item) }]
        : []),
    ];
  }, [field, proposals, network, all, words]);
  return (
    <Select
      size="sm"
      searchable
      allowDeselect={false}
      className="import-meaning"
      label={words.means(word)}
      data={data}
      filter={matchOptions}
      value={means === undefined ? UNDECIDED : keyOf(means)}
      onChange={(value) => {
        if (value !== null)
          choose(value === UNDECIDED ? undefined : (JSON.parse(value) as ValueMapping['means']));
      }}
    />
  );
}

/** Unknown names in these lists can become placeholder elements, to be completed later. */
const MADE: readonly EntityList[] = ['operators', 'communes', 'outlets'];
const canBeMade = ({ type }: Field): boolean =>
  (type.kind === 'ref' || type.kind === 'refs') && type.lists.some((list) => MADE.includes(list));

/** A value as a key of the drop-down list. JSON tells 1 from "1". */
const keyOf = (means: ValueMapping['means']): string => JSON.stringify(means);
