import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Failure } from '../components/failure.tsx';
import { useWords } from '../context/words.tsx';
import { AuthorDialog } from './author-dialog.tsx';
import type { Edits } from './use-edits.ts';

/** A button that undoes the last save of `edits`; nothing before there was one. */
export function UndoLast({ edits }: { readonly edits: Edits }) {
  const { t } = useWords();
  const { last, pending, takeBack } = edits;
  if (last === undefined) return null;
  return (
    <Button size="xs" variant="default" loading={pending} onClick={() => takeBack(last)}>
      {t.inventory.undo}
    </Button>
  );
}

/**
 * What became of the last save of `edits` of a part without a form: `said` in words, or why it was not written, and the
 * question who makes the change. `children` stands between the words and the reasons.
 */
export function EditsNotice(props: {
  readonly edits: Edits;
  readonly said: string | undefined;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const { edits, said, children } = props;
  return (
    <>
      <Text size="sm" role="status">
        {said}
      </Text>
      {children}
      {edits.clash !== undefined && (
        <Text size="sm" role="alert">
          {t.freshness.failed}
        </Text>
      )}
      {edits.error !== null && edits.error !== undefined && (
        <Failure error={edits.error} retry={edits.forget} />
      )}
      <AuthorDialog writer={edits} />
    </>
  );
}
