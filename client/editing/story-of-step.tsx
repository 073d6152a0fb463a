import { NativeSelect, TextInput } from '@mantine/core';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { lacksName, NEW_STORY, type StoryChosen } from './story-chosen.ts';

/** Asks to which story a step goes. `tried` says whether the user has tried to save, so that a missing name is told. */
export function StoryOfStep(props: {
  readonly chosen: StoryChosen;
  readonly tried: boolean;
  choose(chosen: StoryChosen): void;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { chosen, tried, choose } = props;
  const w = t.savedViews.story;
  return (
    <>
      <NativeSelect
        size="sm"
        label={w.label}
        data={[
          ...document.stories.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW_STORY, label: w.newOne },
          { value: '', label: w.none },
        ]}
        value={chosen.story}
        onChange={({ currentTarget: { value } }) => choose({ ...chosen, story: value })}
      />
      {chosen.story === NEW_STORY && (
        <TextInput
          size="sm"
          required
          label={w.name}
          maxLength={300}
          error={tried && lacksName(chosen) && w.nameNeeded}
          value={chosen.name}
          onChange={({ currentTarget: { value } }) => choose({ ...chosen, name: value })}
        />
      )}
    </>
  );
}
