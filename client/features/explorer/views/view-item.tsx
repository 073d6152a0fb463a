import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { cameraFrom } from '../../../../domain/map/camera.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { screenOfStep } from '../../../../domain/slides/state/screen-of-step.ts';
import { WhereWritten } from '../../../components/where-written.tsx';
import { readView } from '../../../context/address.ts';
import { addressOfView, type ViewWords } from '../../../context/saved-views.ts';
import { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import type { Viewport } from '../../../map/controllers/viewport.ts';
import type { OpenedView } from './opened-view.ts';
import { PlayViews } from './play-views.tsx';

/**
 * One saved view in the list (number `place` of `of`): a link that opens it, and buttons to move, update, rename,
 * copy its link, remove or play it. `viewport` gives the zoom on the screen; `described` says whether the user
 * described an audience, which an update may keep.
 */
export function ViewItem(props: {
  readonly view: SavedView;
  readonly place: number;
  readonly of: number;
  /** Set when this view is the one that was opened last. */
  readonly opened: OpenedView | undefined;
  readonly pending: boolean;
  readonly described: boolean;
  readonly viewport: RefObject<Viewport | undefined> | undefined;
  /** Called when the view is being opened. */
  open(): void;
  rename(words: ViewWords, done: () => void): void;
  update(withProfile: boolean): void;
  move(step: 1 | -1): void;
  remove(): void;
}) {
  const { t } = useWords();
  const search = useSearch();
  const { view, place, of, opened, pending, viewport } = props;
  const [renaming, setRenaming] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const w = t.savedViews;
  const { lang } = readView(ExplorerView, search);
  const address = (language: typeof lang): string => addressOfView(view, language);
  const isMap = screenOfStep(view) === 'map';
  const link = `${window.location.origin}${address(undefined)}`;
  const copy = async (): Promise<void> =>
    setCopied(
      await navigator.clipboard.writeText(link).then(
        () => true,
        () => false,
      ),
    );
  const tool = (label: string, text: string, run: () => void, disabled = false) => (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={w.about(label, view.name)}
      disabled={disabled}
      // Not disabled while a save is pending, because a disabled button would lose the focus.
      onClick={() => {
        if (!pending) run();
      }}
    >
      {text}
    </Button>
  );
  return (
    <li>
      <Link
        href={address(lang)}
        className="views-open"
        aria-current={opened === undefined ? undefined : 'true'}
        onClick={() => {
          const camera = cameraFrom(view.camera);
          if (camera !== undefined && opened !== undefined) viewport?.current?.show(camera);
          props.open();
        }}
      >
        <strong>{w.numbered(place, view.name)}</strong>
        {opened !== undefined && <span>{opened.intact ? w.isOpen : w.isChanged}</span>}
        {view.note !== undefined && <span className="views-note">{view.note}</span>}
        {view.profile !== undefined && <span>{w.hasProfile}</span>}
      </Link>
      <div className="views-tools">
        <WhereWritten>
          {tool(w.up, '↑', () => props.move(-1), place === 1)}
          {tool(w.down, '↓', () => props.move(1), place === of)}
          {isMap &&
            tool(w.update, w.update, () => props.update(view.profile !== undefined && props.described))}
          {tool(w.rename, w.rename, () => setRenaming(!renaming))}
          {tool(w.copy, w.copy, () => void copy())}
          {tool(w.remove, w.remove, props.remove)}
        </WhereWritten>
        <PlayViews from={view} />
      </div>
      {renaming && (
        <Rename
          view={view}
          pending={pending}
          save={(words) => props.rename(words, () => setRenaming(false))}
        />
      )}
      <div role="status">
        {copied === true && w.copied}
        {copied === false && <TextInput size="xs" readOnly label={w.copyFailed} value={link} />}
      </div>
    </li>
  );
}

function Rename(props: {
  readonly view: SavedView;
  readonly pending: boolean;
  save(words: ViewWords): void;
}) {
  const { t } = useWords();
  const { view, pending, save } = props;
  const [name, setName] = useState(view.name);
  const [note, setNote] = useState(view.note ?? '');
  const [speakerNotes, setSpeakerNotes] = useState(view.speakerNotes ?? '');
  const w = t.savedViews;
  const lacks = name.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacks) save({ name: name.trim(), note: note.trim(), speakerNotes: speakerNotes.trim() });
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        required
        label={w.newName}
        maxLength={300}
        error={lacks && w.nameNeeded}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Textarea
        size="xs"
        label={w.note}
        maxLength={2000}
        autosize
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Textarea
        size="xs"
        label={w.speakerNotes}
        description={w.speakerNotesHelp}
        maxLength={2000}
        autosize
        value={speakerNotes}
        onChange={({ currentTarget }) => setSpeakerNotes(currentTarget.value)}
      />
      <Group mt={4}>
        <Button type="submit" size="compact-xs" loading={pending}>
          {t.inventory.save}
        </Button>
      </Group>
    </form>
  );
}
