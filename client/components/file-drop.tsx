import { Button, Text } from '@mantine/core';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { IMPORT_TEMPLATE } from '../../domain/messages/import-template.ts';
import { csvText } from '../../domain/transfer/csv-text.ts';
import { ACCEPTED_FILES } from '../context/chosen-file.ts';
import { saveAsCsv } from '../context/download.ts';
import { useWords } from '../context/words.tsx';
import './file-drop.css';

/**
 * A place to drop a file for the import, with a button that opens the chooser of files and one that saves a template.
 * `take` receives the first file; nothing happens when the chooser is cancelled, except that the page says so.
 */
export function FileDrop(props: {
  readonly button: string;
  readonly isSecondary?: boolean;
  readonly disabled?: boolean;
  take(file: File): void;
}) {
  const { t, language } = useWords();
  const { button, isSecondary = false, disabled = false, take } = props;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [told, tell] = useState<'severalDropped' | 'noneChosen'>();
  const words = t.importing.file;
  // React does not listen to this event of an input.
  useEffect(() => {
    const field = input.current;
    const cancelled = (): void => tell('noneChosen');
    field?.addEventListener('cancel', cancelled);
    return () => field?.removeEventListener('cancel', cancelled);
  }, []);
  const receive = (files: FileList | null): void => {
    setOver(false);
    tell((files?.length ?? 0) > 1 ? 'severalDropped' : undefined);
    const [first] = files ?? [];
    if (first !== undefined) take(first);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    receive(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={words.drop}
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
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
        variant={isSecondary ? 'default' : 'filled'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {button}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED_FILES}
        onChange={({ currentTarget }) => {
          receive(currentTarget.files);
          // Reset, so that the same file can be chosen again after it was corrected.
          currentTarget.value = '';
        }}
      />
      <div role="status" className="file-drop-told">
        {told !== undefined && <Text size="sm">{words[told]}</Text>}
      </div>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => saveAsCsv(csvText([IMPORT_TEMPLATE[language]]), words.templateFile)}
      >
        {words.template}
      </Button>
    </section>
  );
}
