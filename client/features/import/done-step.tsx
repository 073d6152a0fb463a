import { Anchor, Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import type { CommitAnswer } from '../../../domain/api/transfer.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { EntityList } from '../../../domain/model/network.ts';
import { addressWith, CommonView } from '../../context/address.ts';
import { send } from '../../context/api.ts';
import { PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { keptAuthor } from '../../model/author.ts';
import { YoungNotice } from '../../operators/young-notice.tsx';
import { AfterImport } from './after-import.tsx';
import { Onward } from './onward.tsx';
import { RejectedFiles } from './rejected-files.tsx';
import type { Wizard } from './use-wizard.ts';
import { Refusal } from './work-bar.tsx';

/**
 * The last step of the import: what was written (`done`, the server's answer), links to look at it, a button to undo
 * it, and one for another import.
 */
export function DoneStep({ wizard, done }: { readonly wizard: Wizard; readonly done: CommitAnswer }) {
  const { t, language } = useWords();
  const search = useSearch();
  const client = useQueryClient();
  const words = t.importing.done;
  const { record } = done;
  const counts = record === null ? [] : Object.entries(record.counts);
  const total = counts.reduce((sum, [, { added, changed }]) => sum + added + changed, 0);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (revision: number) => send('takeBack', { revision, author: keptAuthor() }),
    onSuccess: () => client.invalidateQueries(),
  });
  const { lists } = SHEET_WORDS[language].fields;
  return (
    <>
      <p role="status">
        {data !== undefined ? words.undone : record === null ? words.nothing : words.written(total)}
      </p>
      <YoungNotice />
      <ul>
        {counts.map(([list, { added, changed, removed }]) => (
          // These are counts of the history, so they use its words, not those of the rows.
          <li key={list}>
            {t.said(
              list === 'network' ? t.history.head : lists[list as EntityList].many,
              t.history.counts(added, changed, removed),
            )}
          </li>
        ))}
      </ul>
      {done.rows.rejected > 0 && <Text size="sm">{words.left(done.rows.rejected)}</Text>}
      {wizard.state.plan !== undefined && <RejectedFiles wizard={wizard} plan={wizard.state.plan} />}
      {data === undefined && record !== null && <AfterImport plan={wizard.state.plan} />}
      {error !== null && <Refusal error={error} />}
      <div className="import-buttons">
        <Onward />
        <Anchor component={Link} href={addressWith(PATHS.history, CommonView, search, {})} underline="always">
          {words.history}
        </Anchor>
        {record !== null && data === undefined && (
          <Button variant="default" loading={isPending} onClick={() => mutate(record.revision)}>
            {words.undo}
          </Button>
        )}
        <Button variant="default" onClick={() => wizard.act({ do: 'RESTART' })}>
          {words.again}
        </Button>
      </div>
    </>
  );
}
