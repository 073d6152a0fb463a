import { Button, Group, NativeSelect, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { MERGEABLE, type Mergeable } from '../../../domain/change/mergeable.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { useViewState } from '../../context/address.ts';
import { DuplicatesView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { elementsIn } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';

/** At most this many options are rendered at once; the rest is found by typing. */
const MOST_OPTIONS = 50;

/**
 * A form, folded at first, in which the user chooses any two elements of a list that he or she knows to be the same,
 * to compare them.
 */
export function ByHand() {
  const { t } = useWords();
  return (
    <Disclosure title={t.duplicates.byHand}>
      <Choice />
    </Disclosure>
  );
}

function Choice() {
  const { t } = useWords();
  const { document, words, names } = useSheet();
  const [view, setView] = useViewState(DuplicatesView);
  const [list, setList] = useState<Mergeable>(view.list ?? 'operators');
  const [first, setFirst] = useState<string | null>(null);
  const [second, setSecond] = useState<string | null>(null);
  const data = useMemo(() => {
    const named = elementsIn(document, list).map(({ id }) => ({
      value: id,
      label: names.longNameOf(id) ?? names.nameOf(id) ?? id,
    }));
    const byLabel = groupBy(named, ({ label }) => label);
    // Only elements that no name tells apart have their code behind it.
    return named.map(({ value, label }) => ({
      value,
      label: byLabel.get(label)?.length === 1 ? label : `${label} (${value})`,
    }));
  }, [document, list, names]);
  const common = {
    data,
    searchable: true,
    limit: MOST_OPTIONS,
    filter: matchOptions,
    className: 'duplicates-end',
  };
  const same = first !== null && first === second;
  return (
    <Group align="flex-end" gap="sm" my="sm">
      <NativeSelect
        label={t.duplicates.list}
        value={list}
        data={MERGEABLE.map((one) => ({ value: one, label: words.fields.lists[one].many }))}
        onChange={({ currentTarget: { value } }) => {
          setList(MERGEABLE.find((one) => one === value) ?? list);
          setFirst(null);
          setSecond(null);
        }}
      />
      <Select {...common} label={t.duplicates.first} value={first} onChange={setFirst} />
      <Select
        {...common}
        label={t.duplicates.second}
        value={second}
        onChange={setSecond}
        error={same && t.duplicates.sameTwice}
      />
      <Button
        disabled={first === null || second === null || same}
        onClick={() => setView({ list, a: first ?? undefined, b: second ?? undefined })}
      >
        {t.duplicates.compare}
      </Button>
    </Group>
  );
}
