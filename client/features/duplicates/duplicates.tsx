import { Alert, Button, Group, Text } from '@mantine/core';
import { Failure } from '../../components/failure.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { useViewState } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import { DuplicatesView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { CandidateList } from './candidate-list.tsx';
import { Compare } from './compare.tsx';
import './duplicates.css';
import { type Merging, useMerging } from './use-merging.ts';

/** The duplicates screen: likely duplicates are listed, compared, merged, or marked as distinct. */
export function Duplicates() {
  const { t } = useWords();
  const { base } = useNetwork();
  const [{ list, a, b }] = useViewState(DuplicatesView);
  const merging = useMerging();
  const { forget, error } = merging;
  return (
    <div className="page">
      <ScreenTitle screen="duplicates" intro={t.duplicates.intro} />
      <Outcome merging={merging} />
      {error !== null && <Failure error={error} retry={() => forget()} />}
      <SheetProvider document={base.document}>
        {list !== undefined && a !== undefined && b !== undefined ? (
          <Compare key={`${list} ${a} ${b}`} list={list} ids={[a, b]} merging={merging} />
        ) : (
          <CandidateList merging={merging} />
        )}
      </SheetProvider>
      <AuthorDialog writer={merging} />
    </div>
  );
}

function Outcome({ merging }: { readonly merging: Merging }) {
  const { t } = useWords();
  const { outcome, last, author, take, pending } = merging;
  const words = {
    merged: t.duplicates.merged(author.trim()),
    undone: t.duplicates.undone,
    aside: t.duplicates.asideDone,
    back: t.duplicates.asideBack,
  };
  return (
    <div role="status">
      {outcome !== undefined && (
        <Alert color="ink" my="sm">
          <Group gap="md">
            <Text size="sm">{words[outcome]}</Text>
            {outcome === 'merged' && last !== undefined && (
              <Button
                size="xs"
                variant="default"
                disabled={pending}
                onClick={() => take({ do: 'undo', revision: last })}
              >
                {t.duplicates.undo}
              </Button>
            )}
          </Group>
        </Alert>
      )}
    </div>
  );
}
