import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { Failure } from '../components/failure.tsx';
import { useAudience } from '../context/audience.tsx';
import { useNetwork } from '../context/network.tsx';
import { useMay } from '../context/person.tsx';
import { addedStep, type KeptScreen } from '../context/saved-views.ts';
import { useWords } from '../context/words.tsx';
import { profileFields } from '../model/audience-link.ts';
import { lastStory } from '../model/last-story.ts';
import { AuthorDialog } from './author-dialog.tsx';
import { NOT_TYPED, SaveView } from './save-view.tsx';
import { firstStory, lacksName, type StoryChosen, storyEdits } from './story-chosen.ts';
import { StoryOfStep } from './story-of-step.tsx';
import { useEdits } from './use-edits.ts';

/**
 * A button that keeps what a screen shows as a step to be told in a meeting. It says before what the step leaves out, and
 * afterwards that it is kept, with a button to take that back.
 */
export function KeepStep({ screen }: { readonly screen: KeptScreen }) {
  const may = useMay('EDIT');
  return may && <Keep screen={screen} />;
}

function Keep({ screen }: { readonly screen: KeptScreen }) {
  const { t } = useWords();
  const { document, at } = useNetwork();
  const { named, profile } = useAudience();
  const search = useSearch();
  const edits = useEdits();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(NOT_TYPED);
  const [kept, setKept] = useState('');
  const [story, setStory] = useState<StoryChosen>();
  const [tried, setTried] = useState(false);
  const chosen = story ?? firstStory(document);
  const w = t.savedViews;
  const described = named === undefined && profile !== undefined ? profileFields(profile) : undefined;
  const back = edits.status === 'undone' ? undefined : edits.last;
  return (
    <>
      <Group gap="xs" className="no-print" mt="xs">
        <Button size="xs" variant="default" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {w.step.keep}
        </Button>
        <div role="status">{kept !== '' && (edits.status === 'undone' ? w.undone : w.step.kept(kept))}</div>
        {kept !== '' && back !== undefined && (
          <Button
            size="compact-xs"
            variant="default"
            loading={edits.pending}
            onClick={() => edits.takeBack(back)}
          >
            {w.undo}
          </Button>
        )}
      </Group>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        closeOnEscape={edits.asking === undefined}
        title={w.step.keep}
        closeButtonProps={{ 'aria-label': t.inventory.close }}
      >
        <Stack gap="sm">
          <Text size="sm">{w.step.intro}</Text>
          <Text size="sm">{w.step.without[screen]}</Text>
          <StoryOfStep chosen={chosen} tried={tried} choose={setStory} />
          <SaveView
            described={described !== undefined}
            pending={edits.pending}
            changes={0}
            typed={typed}
            type={setTyped}
            save={(name, note, withProfile, done) => {
              setTried(true);
              if (lacksName(chosen)) return;
              const seen = { screen, search, at, profile: withProfile ? described : undefined };
              const { id, edits: added } = storyEdits(document, chosen);
              const { edit } = addedStep(document, { name, note }, seen, id);
              edits.save({ edits: [...added, edit] }, () => {
                lastStory.write(id ?? '');
                setStory(undefined);
                setTried(false);
                setKept(name);
                setOpen(false);
                done();
              });
            }}
          />
          {edits.error != null && <Failure error={edits.error} retry={edits.forget} />}
        </Stack>
      </Modal>
      <AuthorDialog writer={edits} />
    </>
  );
}
