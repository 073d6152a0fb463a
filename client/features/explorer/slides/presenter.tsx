import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { stepsOf, storyTold } from '../../../../domain/slides/steps.ts';
import { useViewState } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { SlidesView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { useLiveName } from './live-question.tsx';
import { NothingToTell } from './nothing-to-tell.tsx';
import type { OpenedPart } from './parts.tsx';
import { type Shown, useTogether } from './together.ts';
import { elapsed, useClock } from './use-clock.ts';
import { useSlideKeys } from './use-slide-keys.ts';
import './presenter.css';

/**
 * What the speaker sees on a screen of their own: the notes of the slide that the room sees, the next one, and how long the
 * show has lasted. Both windows follow each other.
 */
export function Presenter() {
  const { t } = useWords();
  const { document } = useNetwork();
  const [{ slide: asked, story: named }, setView] = useViewState(SlidesView);
  const [black, setBlack] = useState(false);
  const [live, setLive] = useState<string>();
  const [part, setPart] = useState<OpenedPart>();
  const liveName = useLiveName();
  const story = storyTold(document, { story: named, slide: asked });
  const views = stepsOf(document, story);
  const at = Math.max(
    0,
    views.findIndex(({ id }) => id === asked),
  );
  const show = (shown: Shown): void => {
    setBlack(shown.black);
    setLive(shown.live);
    setPart(shown.part);
    if (shown.slide !== undefined) setView({ story: shown.story, slide: shown.slide }, { replace: true });
  };
  const tell = useTogether({ story, slide: views[at]?.id, black, live, part }, show, true);
  const choose = (to: number, isBlack = false, asked?: string): void => {
    const slide = views[Math.min(Math.max(to, 0), views.length - 1)]?.id;
    const shown = { story, slide, black: isBlack, live: asked };
    show(shown);
    tell(shown);
  };
  const nothing = (): void => undefined;
  useSlideKeys({
    next: () => choose(at + 1),
    previous: () => choose(at - 1),
    first: () => choose(0),
    last: () => choose(views.length - 1),
    black: () => choose(at, !black, live),
    back: () => choose(at, black),
    leave: () => window.close(),
    ...{ overview: nothing, legend: nothing, fullScreen: nothing, presenter: nothing, shift: nothing },
    question: nothing,
  });
  const [view, next] = [views[at], views[at + 1]];
  const w = t.slides;
  if (view === undefined) return <NothingToTell story={story} />;
  return (
    <section className="presenter" aria-label={w.presenter}>
      <Head {...{ at: at + 1, of: views.length, black }} />
      <div className="presenter-now">
        <Title order={1} size="h2">
          {view.name}
        </Title>
        {view.note !== undefined && <p className="presenter-note">{view.note}</p>}
        {live !== undefined && (
          <Group gap="xs">
            <p role="status">{w.live.said(liveName(live))}</p>
            <Button size="compact-sm" variant="default" onClick={() => choose(at, black)}>
              {w.live.back}
            </Button>
          </Group>
        )}
        {part !== undefined && <p role="status">{w.opened(part.title)}</p>}
        <Notes view={view} />
      </div>
      <aside className="presenter-next" aria-label={w.after}>
        <Text fw={700}>{w.after}</Text>
        {next === undefined ? <p>{w.end}</p> : <Following view={next} />}
      </aside>
      <Group className="presenter-tools" gap="xs">
        <Button size="lg" variant="default" onClick={() => choose(at - 1)}>
          {w.previous}
        </Button>
        <Button size="lg" onClick={() => choose(at + 1)}>
          {w.next}
        </Button>
        <Button size="lg" variant="default" aria-pressed={black} onClick={() => choose(at, !black, live)}>
          {w.blackButton}
        </Button>
      </Group>
    </section>
  );
}

function Head({ at, of, black }: { readonly at: number; readonly of: number; readonly black: boolean }) {
  const { t, language } = useWords();
  const clock = useClock();
  const w = t.slides;
  return (
    <header className="presenter-head">
      <strong>{w.counter(at, of)}</strong>
      <span>{clock.now.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })}</span>
      <span>{w.elapsed(elapsed(clock))}</span>
      <Button size="compact-sm" variant="default" onClick={clock.restart}>
        {w.restart}
      </Button>
      <span role="status">{black && w.black}</span>
    </header>
  );
}

/** The notes, paragraph by paragraph, or where to write them. */
function Notes({ view: { speakerNotes } }: { readonly view: SavedView }) {
  const { t } = useWords();
  if (speakerNotes === undefined) return <Text c="dimmed">{t.slides.noNotes}</Text>;
  return <div className="presenter-notes">{speakerNotes}</div>;
}

function Following({ view: { name, note, speakerNotes } }: { readonly view: SavedView }) {
  return (
    <>
      <p>
        <strong>{name}</strong>
      </p>
      {note !== undefined && <p>{note}</p>}
      {speakerNotes !== undefined && <p className="presenter-notes">{speakerNotes}</p>}
    </>
  );
}
