import { Text } from '@mantine/core';
import { useSearch } from 'wouter';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { EntryView } from '../../context/entry-view.ts';
import { useNetwork } from '../../context/network.tsx';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { Workbench } from './workbench.tsx';
import './actions.css';

/**
 * The screen of the actions of the convention: a line in which one is noted, and below it those that are noted, as a list,
 * a calendar or totals.
 */
export function Actions() {
  const { t } = useWords();
  const { document } = useNetwork();
  const search = useSearch();
  return (
    <div className="actions-page">
      <ScreenTitle screen="actions" intro={t.actions.intro} />
      <Text size="sm" className="quiet no-print">
        {t.actions.people}{' '}
        <To href={addressWith(PATHS.entry, EntryView, search, {})}>{t.actions.entryLink}</To>
      </Text>
      <SheetProvider document={document}>
        <Workbench />
      </SheetProvider>
    </div>
  );
}
