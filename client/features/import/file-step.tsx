import { Button, Text } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { ACCEPTED_FILES } from '../../context/chosen-file.ts';
import { useWords } from '../../context/words.tsx';
import { FileFacts } from './file-facts.tsx';
import type { Wizard } from './use-wizard.ts';
import { WholeNetwork } from './whole-network.tsx';

/**
 * The first step of the import: the user chooses or drops a file and sees what was found in it. `wizard` holds the
 * state of the import and moves it on.
 */
export function FileStep({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { state, work, read, act } = wizard;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const words = t.importing.file;
  const take = (files: FileList | null): void => {
    setOver(false);
    setSeveral((files?.length ?? 0) > 1);
    const [first] = files ?? [];
    if (first !== undefined) read(first);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <>
      <section
        aria-label={words.drop}
        className={isOver ? 'import-drop import-drop-over' : 'import-drop'}
        onDrop={onDrop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
      >
        <Text>{words.drop}</Text>
        <Text size="sm" className="quiet">
          {words.or}
        </Text>
        <Button
          variant={state.file === undefined ? 'filled' : 'default'}
          disabled={work.going !== undefined}
          onClick={() => input.current?.click()}
        >
          {state.file === undefined ? words.choose : words.another}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED_FILES}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // Reset, so that the same file can be chosen again after it was corrected.
            currentTarget.value = '';
          }}
        />
        {several && <Text size="sm">{words.severalDropped}</Text>}
      </section>
      <Text size="sm" className="quiet">
        {words.privacy}
      </Text>
      {state.file !== undefined && <FileFacts file={state.file} />}
      {state.file?.answer.kind === 'NETWORK' && (
        <WholeNetwork file={state.file} restart={() => act({ do: 'RESTART' })} />
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
