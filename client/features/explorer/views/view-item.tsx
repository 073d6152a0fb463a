import { Button, TextInput } from '@mantine/core';
import { type RefObject, useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { cameraFrom } from '../../../../domain/map/camera.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { screenOfStep } from '../../../../domain/slides/state/screen-of-step.ts';
import { PlayViews } from '../../../components/play-views.tsx';
import { WhereWritten } from '../../../components/where-written.tsx';
import { readView } from '../../../context/address.ts';
import { isCarried } from '../../../context/carried.ts';
import { addressOfView, type ViewWords } from '../../../context/saved-views.ts';
import { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import type { Viewport } from '../../../map/controllers/viewport.ts';
import type { OpenedView } from './opened-view.ts';
import { ViewWordsForm } from './view-words-form.tsx';

/**
 * One saved view in the list (number `place` of `of`): a link that opens it, and buttons to move, update, rename,
 * copy its link, remove or play it; it is dragged by its handle too. `viewport` gives the zoom on the screen; `described` says whether the user
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
  rename(words: ViewWords, story: string | undefined, done: () => void): void;
  update(withProfile: boolean): void;
  move(step: 1 | -1): void;
  /** The id of the view that is dragged, told when dragging begins and ends. */
  readonly dragged: string | undefined;
  drag(id: string | undefined): void;
  /** Called when the dragged view is dropped here. */
  drop(): void;
  remove(): void;
}) {
  const { t } = useWords();
  const search = useSearch();
  const { view, place, of, opened, pending, viewport } = props;
  const [renaming, setRenaming] = useState(false);
  const [over, setOver] = useState(false);
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
  // One save after the other: a press while one is under way writes nothing. What writes nothing itself always runs.
  const unlessPending = (run: () => void) => () => {
    if (!pending) run();
  };
  const tool = (label: string, text: string, run: () => void, disabled = false) => (
    <Button
      size="compact-sm"
      variant="default"
      aria-label={w.about(label, view.name)}
      disabled={disabled}
      // Not disabled while a save is pending, because a disabled button would lose the focus.
      onClick={run}
    >
      {text}
    </Button>
  );
  const item = useRef<HTMLLIElement>(null);
  const takes = props.dragged !== undefined && props.dragged !== view.id;
  return (
    <li
      ref={item}
      className={over && takes ? 'views-over' : undefined}
      onDragOver={(event) => {
        if (!takes) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (takes && !pending) props.drop();
      }}
    >
      <WhereWritten>
        <span
          className="views-handle"
          aria-hidden="true"
          title={w.story.drag}
          draggable
          onDragStart={({ dataTransfer }) => {
            dataTransfer.effectAllowed = 'move';
            dataTransfer.setData('text/plain', view.name);
            if (item.current !== null) dataTransfer.setDragImage(item.current, 0, 0);
            props.drag(view.id);
          }}
          onDragEnd={() => props.drag(undefined)}
        >
          ⠿
        </span>
      </WhereWritten>
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
          {tool(
            w.up,
            '↑',
            unlessPending(() => props.move(-1)),
            place === 1,
          )}
          {tool(
            w.down,
            '↓',
            unlessPending(() => props.move(1)),
            place === of,
          )}
          {isMap &&
            tool(
              w.update,
              w.update,
              unlessPending(() => props.update(view.profile !== undefined && props.described)),
            )}
          {tool(w.rename, w.rename, () => setRenaming(!renaming))}
        </WhereWritten>
        {!isCarried() && tool(w.copy, w.copy, () => void copy())}
        <WhereWritten>{tool(w.remove, w.remove, unlessPending(props.remove))}</WhereWritten>
        <PlayViews story={view.story} from={view} />
      </div>
      {renaming && (
        <ViewWordsForm
          view={view}
          pending={pending}
          save={(words, story) => props.rename(words, story, () => setRenaming(false))}
        />
      )}
      <div role="status">
        {copied === true && w.copied}
        {copied === false && <TextInput size="xs" readOnly label={w.copyFailed} value={link} />}
      </div>
    </li>
  );
}
