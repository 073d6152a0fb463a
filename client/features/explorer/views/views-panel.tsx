import { Alert, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useSearch } from 'wouter';
import type { ElementEdit } from '../../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../../domain/model/network.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { stepsOf } from '../../../../domain/slides/steps.ts';
import { Failure } from '../../../components/failure.tsx';
import { PlayViews } from '../../../components/play-views.tsx';
import { TakeAlong } from '../../../components/take-along.tsx';
import { WhereWritten } from '../../../components/where-written.tsx';
import { useViewState } from '../../../context/address.ts';
import { useAudience } from '../../../context/audience.tsx';
import { useNetwork } from '../../../context/network.tsx';
import {
  added,
  addedText,
  moved,
  movedTo,
  renamed,
  type Seen,
  updated,
} from '../../../context/saved-views.ts';
import { ExplorerView } from '../../../context/screens.ts';
import { placedIn } from '../../../context/story-edits.ts';
import { useWords } from '../../../context/words.tsx';
import { AuthorDialog } from '../../../editing/author-dialog.tsx';
import { ClashDialog } from '../../../editing/clash-dialog.tsx';
import { NOT_TYPED, SaveView } from '../../../editing/save-view.tsx';
import { SheetProvider } from '../../../editing/sheet.tsx';
import { type Edits, useEdits } from '../../../editing/use-edits.ts';
import type { Viewport } from '../../../map/controllers/viewport.ts';
import { profileFields } from '../../../model/audience-link.ts';
import { lastStory } from '../../../model/last-story.ts';
import { useWhatIfMode } from '../../../whatif/what-if-state.tsx';
import { PictureButtons } from '../picture/picture-buttons.tsx';
import { BassinStory } from './bassin-story.tsx';
import type { OpenedView } from './opened-view.ts';
import { StoryChoice } from './story-choice.tsx';
import { TextStep } from './text-step.tsx';
import { ViewItem } from './view-item.tsx';

/**
 * The panel of saved views, story by story in the order of the slides, visible if `shown`: the user saves the screen as a
 * view, writes texts, opens, arranges and plays views. `opened` is the view last opened; `viewport` gives the zoom on the screen, which a
 * view keeps.
 */
export function ViewsPanel(props: {
  readonly opened: OpenedView | undefined;
  readonly viewport: RefObject<Viewport | undefined> | undefined;
  readonly shown: boolean;
  close(): void;
}) {
  const { t } = useWords();
  const { document, at } = useNetwork();
  const board = useWhatIfMode();
  const { named, profile } = useAudience();
  const [, setView] = useViewState(ExplorerView);
  const edits = useEdits();
  const [said, setSaid] = useState('');
  const [typed, setTyped] = useState(NOT_TYPED);
  const { opened, viewport, shown, close } = props;
  const keptAs = (id: string): void => {
    // The view names its day, so the address does too: else the screen would differ from what was kept.
    setView({ kept: id, at }, { replace: true });
  };
  const search = useSearch();
  const [chosen, setChosen] = useState<{ readonly story: string | undefined }>();
  const [dragged, setDragged] = useState<string>();
  const choose = (id: string | undefined): void => {
    setChosen({ story: id });
    lastStory.write(id ?? '');
  };
  const story = storyListed(document, chosen, opened?.view);
  const views = stepsOf(document, story);
  const w = t.savedViews;
  const described = named === undefined && profile !== undefined ? profileFields(profile) : undefined;
  const seen = (withProfile: boolean): Seen => ({
    search,
    at,
    camera: viewport?.current?.camera(),
    profile: withProfile ? described : undefined,
    changes: board?.changes,
  });
  const write = (wanted: readonly ElementEdit[], words: string, done?: () => void): void => {
    if (wanted.length === 0) {
      setSaid(w.unchanged);
      return;
    }
    setSaid('');
    edits.save({ edits: wanted }, () => {
      setSaid(words);
      done?.();
    });
  };
  return (
    <>
      <Drawer
        opened={shown}
        onClose={close}
        // Escape in a dialog above the panel closes that dialog only.
        closeOnEscape={edits.asking === undefined && edits.clash === undefined}
        position="right"
        title={w.title}
        size="md"
        closeButtonProps={{ 'aria-label': w.close }}
      >
        <Stack gap="sm">
          <Text size="sm">{w.intro}</Text>
          <PictureButtons close={close} />
          <StoryChoice story={story} pending={edits.pending} choose={choose} write={write} />
          <WhereWritten>
            <BassinStory pending={edits.pending} choose={choose} write={write} />
          </WhereWritten>
          <WhereWritten>
            <SaveView
              described={described !== undefined}
              pending={edits.pending}
              typed={typed}
              changes={board?.changes.length ?? 0}
              type={setTyped}
              save={(name, note, withProfile, done) => {
                const { id, edit } = added(document, { name, note }, seen(withProfile), story);
                write([edit], w.saved(name), () => {
                  keptAs(id);
                  done();
                });
              }}
            />
            <TextStep
              pending={edits.pending}
              add={(text, done) => {
                write([addedText(document, text, story).edit], w.story.textAdded(text.name), done);
              }}
            />
          </WhereWritten>
          <Outcome edits={edits} said={said} />
          {edits.error != null && <Failure error={edits.error} retry={edits.forget} />}
          {views.length === 0 ? (
            <Alert color="gray">{story === undefined ? w.none : w.story.empty}</Alert>
          ) : (
            <>
              <PlayViews story={story} />
              <TakeAlong />
              <ol className="views-list" aria-label={w.list}>
                {views.map((view, at) => (
                  <ViewItem
                    key={view.id}
                    view={view}
                    place={at + 1}
                    of={views.length}
                    opened={opened?.view.id === view.id ? opened : undefined}
                    pending={edits.pending}
                    described={described !== undefined}
                    open={close}
                    viewport={viewport}
                    rename={(words, into, done) =>
                      write(
                        [...renamed(view, words), ...placedIn(document, view, into)],
                        w.renamed(words.name),
                        done,
                      )
                    }
                    dragged={dragged}
                    drag={setDragged}
                    drop={() => {
                      const name = views.find(({ id }) => id === dragged)?.name ?? '';
                      if (dragged !== undefined)
                        write(movedTo(document, dragged, at), w.moved(name, at + 1, views.length));
                    }}
                    update={(withProfile) => {
                      const wanted = updated(view, seen(withProfile));
                      write(wanted, w.updated(view.name), () => keptAs(view.id));
                    }}
                    move={(step) =>
                      write(moved(document, view.id, step), w.moved(view.name, at + 1 + step, views.length))
                    }
                    remove={() =>
                      write([{ do: 'REMOVE', list: 'views', id: view.id }], w.removed(view.name), () => {
                        if (opened?.view.id === view.id) setView({ kept: undefined }, { replace: true });
                      })
                    }
                  />
                ))}
              </ol>
            </>
          )}
        </Stack>
      </Drawer>
      <Questions edits={edits} saved={() => setSaid(w.written)} />
    </>
  );
}

/** The story whose views are listed: the chosen one, else that of the open view; one that was removed counts as none. */
function storyListed(
  { stories, views }: Pick<NetworkDocument, 'stories' | 'views'>,
  chosen: { readonly story: string | undefined } | undefined,
  opened: SavedView | undefined,
): string | undefined {
  const first = views.some((view) => view.story === undefined) ? undefined : stories[0]?.id;
  const story = chosen === undefined ? (opened === undefined ? first : opened.story) : chosen.story;
  return stories.some(({ id }) => id === story) ? story : undefined;
}

/** What the last save did, with a button to undo it. */
function Outcome({ edits, said }: { readonly edits: Edits; readonly said: string }) {
  const { t } = useWords();
  const w = t.savedViews;
  const undone = edits.status === 'undone';
  const told = undone ? w.undone : edits.status === 'redone' ? w.redone : said;
  const back = undone ? edits.undone : edits.last;
  return (
    <div role="status">
      {told !== '' && (
        <Group gap="xs">
          <Text size="sm">{told}</Text>
          {back !== undefined && (
            <Button
              size="compact-xs"
              variant="default"
              loading={edits.pending}
              onClick={() => edits.takeBack(back)}
            >
              {undone ? w.redo : w.undo}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}

/**
 * The dialogs that may come before a view is saved: the author, and a conflict with another user's change.
 */
function Questions({ edits, saved }: { readonly edits: Edits; saved(): void }) {
  const { document } = useNetwork();
  return (
    <>
      <AuthorDialog writer={edits} />
      {edits.clash !== undefined && edits.asking === undefined && (
        <SheetProvider document={document}>
          <ClashDialog
            clash={edits.clash}
            save={(wanted) => edits.save(wanted, saved)}
            cancel={edits.forget}
          />
        </SheetProvider>
      )}
    </>
  );
}
