import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ElementEdit } from '../../../../domain/change/record.ts';
import { stepsOf } from '../../../../domain/slides/steps.ts';
import { WhereWritten } from '../../../components/where-written.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { addedStory, removedStory, renamedStory } from '../../../context/story-edits.ts';
import { useWords } from '../../../context/words.tsx';

/** Writes edits, then says `words` and calls `done`. */
export type Write = (edits: readonly ElementEdit[], words: string, done?: () => void) => void;

/** A list of all stories, and of the views that belong to none; `story` is the chosen one. */
export function StorySelect(props: {
  readonly story: string | undefined;
  choose(story: string | undefined): void;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const w = t.savedViews.story;
  const option = (name: string, id: string | undefined) => ({
    value: id ?? '',
    label: w.counted(name, stepsOf(document, id).length),
  });
  return (
    <NativeSelect
      size="sm"
      label={w.label}
      data={[option(w.none, undefined), ...document.stories.map(({ id, name }) => option(name, id))]}
      value={props.story ?? ''}
      onChange={({ currentTarget: { value } }) => props.choose(value === '' ? undefined : value)}
    />
  );
}

type Asked = 'new' | 'rename' | 'remove' | undefined;

/** Chooses the story whose steps the panel lists, and makes, renames and removes stories. */
export function StoryChoice(props: {
  readonly story: string | undefined;
  readonly pending: boolean;
  choose(story: string | undefined): void;
  readonly write: Write;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { story, pending, choose, write } = props;
  const [asked, setAsked] = useState<Asked>();
  const chosen = document.stories.find(({ id }) => id === story);
  const w = t.savedViews.story;
  const tool = (what: NonNullable<Asked>, text: string, label = text) => (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={label}
      aria-expanded={asked === what}
      onClick={() => setAsked(asked === what ? undefined : what)}
    >
      {text}
    </Button>
  );
  const about = (label: string): string => t.savedViews.about(label, chosen?.name ?? '');
  return (
    <Stack gap="xs">
      <StorySelect
        story={chosen?.id}
        choose={(id) => {
          setAsked(undefined);
          choose(id);
        }}
      />
      <WhereWritten>
        <Group gap="xs">
          {tool('new', w.newOne)}
          {chosen !== undefined && tool('rename', w.rename, about(w.rename))}
          {chosen !== undefined && tool('remove', w.remove, about(w.remove))}
        </Group>
        {asked === 'new' && (
          <StoryName
            name=""
            act={w.make}
            pending={pending}
            save={(name) => {
              const { id, edit } = addedStory(document, name);
              write([edit], w.made(name), () => {
                setAsked(undefined);
                choose(id);
              });
            }}
          />
        )}
        {asked === 'rename' && chosen !== undefined && (
          <StoryName
            name={chosen.name}
            act={t.inventory.save}
            pending={pending}
            save={(name) => write(renamedStory(chosen, name), w.renamed(name), () => setAsked(undefined))}
          />
        )}
        {asked === 'remove' && chosen !== undefined && (
          <RemoveStory
            story={chosen}
            pending={pending}
            remove={(keepsSteps) =>
              write(removedStory(document, chosen.id, keepsSteps), w.removed(chosen.name), () => {
                setAsked(undefined);
                choose(undefined);
              })
            }
          />
        )}
      </WhereWritten>
    </Stack>
  );
}

function StoryName(props: {
  readonly name: string;
  readonly act: string;
  readonly pending: boolean;
  save(name: string): void;
}) {
  const { t } = useWords();
  const [name, setName] = useState(props.name);
  const [tried, setTried] = useState(false);
  const w = t.savedViews.story;
  const lacks = name.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!lacks) props.save(name.trim());
      }}
    >
      <TextInput
        size="sm"
        autoFocus
        required
        label={w.name}
        maxLength={300}
        error={tried && lacks && w.nameNeeded}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" mt="xs" loading={props.pending}>
        {props.act}
      </Button>
    </form>
  );
}

/** Asks whether the steps of a story stay when it is removed. */
function RemoveStory(props: {
  readonly story: { readonly id: string; readonly name: string };
  readonly pending: boolean;
  remove(keepsSteps: boolean): void;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { story, pending, remove } = props;
  const steps = stepsOf(document, story.id).length;
  const meetings = document.meetings.filter((one) => one.story === story.id).length;
  const w = t.savedViews.story;
  return (
    <Stack gap="xs" role="group" aria-label={w.removeAsk(story.name, steps)}>
      <Text size="sm">{w.removeAsk(story.name, steps)}</Text>
      {meetings > 0 && <Text size="sm">{w.meetings(meetings)}</Text>}
      <Group gap="xs">
        {steps > 0 && (
          <Button size="compact-sm" loading={pending} onClick={() => remove(true)}>
            {w.keepSteps}
          </Button>
        )}
        <Button size="compact-sm" variant="default" loading={pending} onClick={() => remove(false)}>
          {steps > 0 ? w.removeSteps : w.removeEmpty}
        </Button>
      </Group>
    </Stack>
  );
}
