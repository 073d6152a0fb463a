import { Alert, Text } from '@mantine/core';
import { Failure } from '../../components/failure.tsx';
import { OneOf } from '../../components/one-of.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { EntryView } from '../../context/entry-view.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { EntryTables } from './entry-tables.tsx';
import { PartnerEntry } from './partners/partner-entry.tsx';
import { useEntry } from './use-entry.ts';
import './entry.css';

/**
 * The screen where numbers of people are entered, and the only one that shows them as they are kept. It is neither
 * printed nor shown in the colours for a projector.
 */
export function Entry() {
  const { t } = useWords();
  const { document } = useNetwork();
  return (
    <div className="wide-page entry-page">
      <ScreenTitle screen="entry" intro={t.entry.intro} />
      <div className="entry-note">
        <Text size="sm" fw={600}>
          {t.entry.onlyHere}
        </Text>
        <Text size="sm">{t.entry.elsewhere}</Text>
      </div>
      <p className="print-only">{t.entry.printed}</p>
      <p className="entry-projected">{t.entry.projected}</p>
      <div className="entry-numbers no-print">
        <SheetProvider document={document}>
          <Numbers />
        </SheetProvider>
      </div>
    </div>
  );
}

/** The tables, once they are there, or why the reader may edit none. */
function Numbers() {
  const { t } = useWords();
  const [{ partners }] = useViewState(EntryView);
  const { data, error, refetch } = useEntry();
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  if (data.why !== null)
    return (
      <Alert color="ink" title={t.entry.closed} mt="md">
        {t.entry.why[data.why]}
      </Alert>
    );
  return (
    <>
      <ShownRows />
      {partners ? <PartnerEntry entry={data} /> : <EntryTables entry={data} />}
    </>
  );
}

/** Chooses between all rows and the grid of partners. */
function ShownRows() {
  const { t } = useWords();
  const [{ partners }, setView] = useViewState(EntryView);
  const w = t.entryPartners;
  return (
    <div className="entry-shown">
      <OneOf
        label={w.show}
        options={['all', 'partners']}
        value={partners ? 'partners' : 'all'}
        name={(one) => w[one]}
        choose={(one) => setView({ partners: one === 'partners' })}
      />
    </div>
  );
}
