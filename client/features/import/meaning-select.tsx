import { type ComboboxItem, type ComboboxItemGroup, Select } from '@mantine/core';
import { useMemo } from 'react';
import type { Proposal } from '../../../domain/api/transfer.ts';
import { type Field, namedLists } from '../../../domain/model/field-types.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import type { FieldName, SPECIAL_MEANINGS, ValueMapping } from '../../../domain/transfer/mapping.ts';
import { matchOptions } from '../../components/match-options.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { fieldNamed } from './fields.ts';
import { meaningsOf } from './meanings.ts';

const UNDECIDED = 'undecided';
type Special = (typeof SPECIAL_MEANINGS)[number];

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
  /** Whether what happens without an answer is told beside the list; if not, rows are refused. */
  readonly isTold?: boolean;
  /** Label of the list; by default a question about the word. */
  readonly label?: string;
  choose(means: ValueMapping['means'] | undefined): void;
}) {
  const all = useWords();
  const network = useNetwork();
  const { field, word, proposals, means, isTold = false, label, choose } = props;
  const words = all.t.importing.words;
  const data = useMemo((): (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] => {
    const known = fieldNamed(field);
    const proposed = new Set(proposals.map((one) => keyOf(one.means)));
    const others = known === undefined ? [] : meaningsOf(known, network, all);
    const item = (one: Proposal) => ({ value: keyOf(one.means), label: one.label });
    return [
      { value: UNDECIDED, label: isTold ? words.noAnswer : words.undecided },
      ...(proposals.length > 0 ? [{ group: words.proposals, items: proposals.map(item) }] : []),
      ...(known !== undefined && canBeMade(known) ? [special('PLACEHOLDER', words.placeholder)] : []),
      ...(known !== undefined && canStand(known) ? [special('AS_IT_STANDS', words.asItStands)] : []),
      { value: keyOf(null), label: words.empty },
      special('NOT_OURS', words.notOurs),
      ...(others.length > 0
        ? [{ group: words.others, items: others.filter((one) => !proposed.has(keyOf(one.means))).map(item) }]
        : []),
    ];
  }, [field, proposals, network, all, words, isTold]);
  return (
    <Select
      size="sm"
      searchable
      allowDeselect={false}
      className="import-meaning"
      label={label ?? words.means(word)}
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

/** Unknown names in these lists, and both ends of a passerelle, can become elements to be completed later. */
const MADE: readonly EntityList[] = ['operators', 'communes', 'outlets'];
const canBeMade = ({ type, list, path }: Field): boolean =>
  namedLists(type).some((one) => MADE.includes(one)) || (list === 'passerelles' && path === 'from');

/** Words that may become words of the network as they stand: types of operators and codes of open lists. */
const canStand = ({ type }: Field): boolean =>
  type.kind === 'operatorType' || type.kind === 'code' || type.kind === 'codes';

const special = (means: Special, label: string): ComboboxItem => ({ value: keyOf(means), label });

/** A value as a key of the drop-down list. JSON tells 1 from "1". */
const keyOf = (means: ValueMapping['means']): string => JSON.stringify(means);
