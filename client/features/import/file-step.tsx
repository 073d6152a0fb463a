import { Button, Text } from '@mantine/core';
import { FileDrop } from '../../components/file-drop.tsx';
import { useWords } from '../../context/words.tsx';
import { FileFacts } from './file-facts.tsx';
import type { Wizard } from './use-wizard.ts';
import { WholeOrWhyNot } from './whole-network.tsx';

/**
 * The first step of the import: the user chooses or drops a file and sees what was found in it. `wizard` holds the
 * state of the import and moves it on.
 */
export function FileStep({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { state, work, read, act } = wizard;
  const words = t.importing.file;
  return (
    <>
      <FileDrop
        button={state.file === undefined ? words.choose : words.another}
        isSecondary={state.file !== undefined}
        disabled={work.going !== undefined}
        take={read}
      />
      <Text size="sm" className="quiet">
        {words.privacy}
      </Text>
      {state.file !== undefined && <FileFacts file={state.file} />}
      {state.file?.answer.kind === 'NETWORK' && (
        <WholeOrWhyNot file={state.file} restart={() => act({ do: 'RESTART' })} />
      )}
      {state.file !== undefined && state.file.answer.kind !== 'NETWORK' && (
        <div className="import-buttons">
          <Button disabled={work.going !== undefined} onClick={() => act({ do: 'GO', step: 'columns' })}>
            {t.importing.next}
          </Button>
        </div>
      )}
    </>
  );
}
