import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { partnersOfFinding } from '../../domain/actions/thread.ts';
import { matchOptions } from '../components/match-options.ts';
import { useNetwork } from '../context/network.tsx';
import { useGaps } from '../context/use-answer.ts';
import { useWords } from '../context/words.tsx';
import { useKeyTitle } from './key-title.ts';

/** At most this many findings are rendered at once; typing narrows them. */
const MOST_OFFERED = 50;

/**
 * Adds a finding to those (`keys`) that an action is about. The findings that concern the partners of the action are
 * offered first.
 */
export function FindingPicker(props: {
  readonly keys: readonly string[];
  readonly partners: readonly string[];
  add(key: string): void;
}) {
  const { t } = useWords();
  const { document, asked } = useNetwork();
  const { keys, partners, add } = props;
  const { data, error } = useGaps(asked);
  const titleOf = useKeyTitle();
  const [search, setSearch] = useState('');
  const findings = useMemo(() => (data?.findings ?? []).map(({ key }) => key), [data]);
  const ofPartners = useMemo(() => {
    const wanted = new Set(partners);
    return new Set(findings.filter((key) => partnersOfFinding(document, key).some((id) => wanted.has(id))));
  }, [findings, partners, document]);
  const w = t.actions.quick;
  const label = (key: string): string => {
    const { kind, subject } = titleOf(key);
    return [kind, subject].filter(Boolean).join(t.colon);
  };
  const order = [...ofPartners, ...findings.filter((key) => !ofPartners.has(key))];
  return (
    <Select
      size="xs"
      searchable
      className="action-field"
      label={w.findingsLabel}
      placeholder={data === undefined && error === null ? w.findingsWait : w.findingsSearch}
      nothingFoundMessage={w.findingsNone}
      openOnFocus={false}
      comboboxProps={{ width: 'min(30rem, 90vw)', position: 'bottom-end' }}
      limit={MOST_OFFERED}
      filter={matchOptions}
      data={order.filter((key) => !keys.includes(key)).map((key) => ({ value: key, label: label(key) }))}
      value={null}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(key) => {
        if (key !== null) add(key);
        setSearch('');
      }}
    />
  );
}
