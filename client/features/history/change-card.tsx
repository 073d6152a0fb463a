import { Button, Text } from '@mantine/core';
import type { ChangeRecord } from '../../../domain/change/record.ts';
import { authorIn } from '../../../domain/messages/authors.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import type { Messages } from '../../messages/fr.ts';
import { momentLabel } from '../../model/labels.ts';
import { ChangedElements } from './changed-elements.tsx';

/**
 * One change in the history (`record`): when, by whom, of what kind, how many elements, with a button to undo it that
 * calls `takeBack`. The button is disabled while `pending`.
 */
export function ChangeCard(props: {
  readonly record: ChangeRecord;
  readonly pending: boolean;
  takeBack(): void;
}) {
  const { t, language } = useWords();
  const { words } = useSheet();
  const { record, pending, takeBack } = props;
  const { revision, at, author, kind, message, takenBackBy, counts } = record;
  const w = t.history;
  const when = momentLabel(at, language);
  const undo = kind === 'UNDO' ? w.redo : w.takeBack;
  const parts = Object.entries(counts).map(([list, count]) => {
    const name =
      list === 'network' ? w.head : words.fields.lists[list as keyof typeof words.fields.lists].many;
    return t.said(name, w.counts(count.added, count.changed, count.removed));
  });
  const isTitle = kind === 'EDIT' && message === null;
  return (
    <li className="change-card">
      <div className="change-head">
        <div>
          <Text fw={600} size="sm">
            {titleOf(record, t, parts)}
          </Text>
          <Text size="sm" className="quiet">
            {w.by(revision, authorIn(language, author), when)}
          </Text>
          {!isTitle && <Text size="sm">{t.list(parts)}</Text>}
          {takenBackBy !== null && (
            <Text size="sm" fw={600}>
              {w.takenBack(takenBackBy)}
            </Text>
          )}
        </div>
        {takenBackBy === null && (
          <WhereWritten>
            <Button
              size="xs"
              variant="default"
              disabled={pending}
              onClick={takeBack}
              aria-label={w.takeBackOf(undo, revision)}
            >
              {undo}
            </Button>
          </WhereWritten>
        )}
      </div>
      <Disclosure title={w.details}>
        <ChangedElements revision={revision} />
      </Disclosure>
    </li>
  );
}

/** What the change did: the words that came with it, else what it counts (`parts`), after its kind unless it is an edit. */
function titleOf({ kind, message, takesBack }: ChangeRecord, t: Messages, parts: readonly string[]): string {
  if (kind === 'EDIT') return message ?? t.list(parts);
  const what =
    takesBack === null ? t.history.kind[kind] : t.history.takesBack(t.history.kind[kind], takesBack);
  return message === null ? what : `${what} — ${message}`;
}
