import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { dayInWords } from '../../../../domain/messages/day-words.ts';
import { bassinStory, fullestBassin } from '../../../../domain/slides/template.ts';
import { templateWords } from '../../../../domain/slides/template-words.ts';
import { useViewState } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { ExplorerView } from '../../../context/screens.ts';
import { addedWithSteps } from '../../../context/story-edits.ts';
import { useWords } from '../../../context/words.tsx';
import type { Write } from './story-choice.tsx';

/** A button that asks for a bassin and prepares its story, from what exists to what is proposed. */
export function BassinStory(props: {
  readonly pending: boolean;
  choose(story: string): void;
  readonly write: Write;
}) {
  const { t, language, vocabulary } = useWords();
  const { document, at, view } = useNetwork();
  const [{ bassin: filtered }] = useViewState(ExplorerView);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const w = t.savedViews.story;
  const { bassins } = document;
  const wished = chosen ?? filtered[0];
  const bassin = bassins.find(({ id }) => id === wished) ?? fullestBassin(document, view);
  if (bassin === undefined) return null;
  const prepare = (): void => {
    const words = { language, vocabulary, template: templateWords(language) };
    const { story, steps } = bassinStory(document, bassin, at, words);
    props.write(addedWithSteps(story, steps), w.prepared(story.name), () => {
      setOpen(false);
      props.choose(story.id);
    });
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {w.bassin}
      </Button>
      {isOpen && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            prepare();
          }}
        >
          <NativeSelect
            size="sm"
            autoFocus
            label={w.bassinLabel}
            description={w.bassinHelp(dayInWords(at, language))}
            data={bassins.map(({ id, name }) => ({ value: id, label: name }))}
            value={bassin.id}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
          <Button type="submit" size="compact-sm" mt="xs" loading={props.pending}>
            {w.bassinMake}
          </Button>
        </form>
      )}
    </Stack>
  );
}
