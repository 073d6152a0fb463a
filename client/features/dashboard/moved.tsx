import { Table, Text, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { compareDays } from '../../../domain/change/compare-days.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { Day } from '../../../domain/slides/state/fields.ts';
import { Block } from '../../components/block.tsx';
import { To } from '../../components/to.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { DashboardView } from '../../context/dashboard-view.ts';
import { useNetwork } from '../../context/network.tsx';
import { HistoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/** How many elements of each list came, changed or ended since a day, `first` unless the user chooses another. */
export function Moved({ first }: { readonly first: string }) {
  const { t, language } = useWords();
  const { document, at } = useNetwork();
  const search = useSearch();
  const [{ since = first }, setView] = useViewState(DashboardView);
  const differences = useMemo(
    () => (since < at ? compareDays({ document, at: since }, { document, at }) : []),
    [document, since, at],
  );
  const w = t.dashboard;
  const lists = [...new Set(differences.map(({ list }) => list))];
  const count = (list: (typeof lists)[number], what: string): number =>
    differences.filter((one) => one.list === list && one.what === what).length;
  return (
    <Block id="dashboard-moved" title={w.moved(dayInWords(since, language), dayInWords(at, language))}>
      <TextInput
        size="xs"
        type="date"
        className="dashboard-since no-print"
        label={w.since}
        value={since}
        error={since < at ? undefined : w.inverted}
        onChange={({ currentTarget }) => {
          if (Day.safeParse(currentTarget.value).success)
            setView({ since: currentTarget.value }, { replace: true });
        }}
      />
      {lists.length === 0 ? (
        <Text size="sm" role="status">
          {since < at && w.nothing}
        </Text>
      ) : (
        <Table className="figure-table dashboard-moved" fz="sm">
          <Table.Thead>
            <Table.Tr>
              {[w.list, w.added, w.changed, w.gone].map((heading, at) => (
                <Table.Th scope="col" key={heading} className={at === 0 ? undefined : 'figure'}>
                  {heading}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lists.map((list) => (
              <Table.Tr key={list}>
                <Table.Th scope="row">{SHEET_WORDS[language].fields.lists[list].many}</Table.Th>
                {['ADDED', 'CHANGED', 'REMOVED'].map((what) => (
                  <Table.Td key={what} className="figure">
                    {t.number(count(list, what))}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Text size="sm" className="quiet">
        {w.noFirstDay}{' '}
        <To href={addressWith(PATHS.history, HistoryView, search, { first: since, second: at })}>
          {w.compare}
        </To>
      </Text>
    </Block>
  );
}
