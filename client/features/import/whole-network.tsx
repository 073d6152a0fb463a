import { Alert, Button, Checkbox, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { putNetwork } from '../../context/long-answer.ts';
import { useMay } from '../../context/person.tsx';
import { useWords } from '../../context/words.tsx';
import { AuthorInput, useAuthor } from './author-field.tsx';
import type { WizardFile } from './state.ts';
import { Refusal } from './work-bar.tsx';

interface WholeProps {
  readonly file: WizardFile;
  restart(): void;
}

/** For a chosen file that holds a whole network: its confirmation, or why the user may not put it in. */
export function WholeOrWhyNot(props: WholeProps) {
  const { t } = useWords();
  const may = useMay('REPLACE_NETWORK');
  if (may) return <WholeNetwork {...props} />;
  return (
    <Alert color="gray" className="import-whole" title={t.importing.whole.title} mt="md">
      {t.importing.whole.notAllowed}
    </Alert>
  );
}

/**
 * For a chosen file that holds a whole network: a warning that it replaces the present network, and the confirmation.
 * `restart` goes back to the choice of a file.
 */
function WholeNetwork({ file, restart }: WholeProps) {
  const { t } = useWords();
  const client = useQueryClient();
  const author = useAuthor();
  const [sure, setSure] = useState(false);
  const told = useRef<HTMLDivElement>(null);
  const words = t.importing.whole;
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (by: string) => putNetwork(file.file, by),
    onSuccess: () => client.invalidateQueries(),
  });
  const isDone = data !== undefined;
  useEffect(() => {
    // The button that had the focus no longer exists.
    if (isDone) told.current?.focus();
  }, [isDone]);
  if (data !== undefined)
    return (
      <div role="status" ref={told} tabIndex={-1} className="import-told">
        <Text>{words.done(Object.values(data.counts).reduce((sum, count) => sum + count, 0))}</Text>
        <Button variant="default" mt="sm" onClick={restart}>
          {t.importing.done.again}
        </Button>
      </div>
    );
  return (
    <Alert color="orange" className="import-whole" title={words.title} mt="md">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{words.text}</Text>
        <AuthorInput field={author} />
        <Checkbox
          label={words.sure}
          checked={sure}
          onChange={({ currentTarget }) => setSure(currentTarget.checked)}
        />
        {error !== null && <Refusal error={error} />}
        <Button
          disabled={!sure}
          loading={isPending}
          onClick={() => {
            const by = author.given();
            if (by !== undefined) mutate(by);
          }}
        >
          {words.go}
        </Button>
      </Stack>
    </Alert>
  );
}
