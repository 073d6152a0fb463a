import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useRouter } from 'wouter';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { screenOfStep } from '../../../../domain/slides/state/screen-of-step.ts';
import { stepsOf, storyTold } from '../../../../domain/slides/steps.ts';
import { headOf } from '../../../../domain/slides/title/head-of.ts';
import { useViewState, writeView } from '../../../context/address.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../../context/full-screen.ts';
import { useNetwork } from '../../../context/network.tsx';
import { useConnection } from '../../../context/network-answer.ts';
import { ExplorerView, PATHS, SlidesView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { canBeAsked } from './live.ts';
import { LiveNote, LiveQuestion } from './live-question.tsx';
import { NothingToTell } from './nothing-to-tell.tsx';
import type { OpenedPart, Opening } from './parts.tsx';
import { Preparing } from './preparing.tsx';
import { PreparingStep } from './preparing-step.tsx';
import { SlideStage } from './slide-stage.tsx';
import { SlideTitle } from './slide-text.tsx';
import { conclusionOf, isStep, type ReadySlide } from './step-slide.ts';
import { StepStage } from './step-stage.tsx';
import { useTogether } from './together.ts';
import { useLive } from './use-live.ts';
import { useReady } from './use-ready.ts';
import { type SlideMoves, useSlideKeys, useSwipe } from './use-slide-keys.ts';
import { useStill } from './use-still.ts';
import { type Shift, UNMOVED } from './whole-view.tsx';
import './slides.css';

/**
 * The saved views of the map as full-screen slides to show in a meeting. All slides are prepared at the start; then
 * the server is no longer needed.
 */
export function Slides() {
  const { t } = useWords();
  const { document, revision } = useNetwork();
  const [{ slide: asked, story: named, theme, lang }, setView] = useViewState(SlidesView);
  const [, navigate] = useLocation();
  const router = useRouter();
  const story = storyTold(document, { story: named, slide: asked });
  const views = stepsOf(document, story);
  const found = views.findIndex(({ id }) => id === asked);
  const at = Math.max(0, found);
  const view = views[at];
  const ready = useReady(views, at, revision);
  const { lost } = useConnection();
  const [{ black, overview, legend }, setShown] = useState({ black: false, overview: false, legend: false });
  const still = useStill();
  const [shift, setShift] = useState<Shift>(UNMOVED);
  const [told, setTold] = useState('');
  const live = useLive(view, revision);
  const [part, setPart] = useState<OpenedPart>();
  const shown = { story, slide: view?.id, black, live: live.asked, part };
  const tell = useTogether(shown, ({ story, slide, black, live: asked, part }) => {
    setPart(part);
    setShown({ black, overview: false, legend: false });
    live.ask(asked);
    if (slide !== undefined) setView({ story, slide }, { replace: true });
  });
  const { whole, toggle } = useFullScreen(() => closeOrLeave());

  useLayoutEffect(() => {
    if (theme !== 'projector') setView({ theme: 'projector' }, { replace: true });
  }, [theme, setView]);

  const leave = (): void => {
    void leaveFullScreen();
    const shown = view !== undefined && screenOfStep(view) === 'map' ? view.id : undefined;
    navigate(`${PATHS.explorer}?${writeView(ExplorerView, '', { lang, view: shown })}`);
  };
  const go = (to: number): void => {
    const target = views[Math.min(Math.max(to, 0), views.length - 1)];
    setShown({ black: false, overview: false, legend: false });
    setTold(to < 0 ? t.slides.start : to >= views.length ? t.slides.end : '');
    if (target === undefined || target.id === view?.id) return;
    setShift(UNMOVED);
    setPart(undefined);
    live.ask(undefined);
    tell({ story, slide: target.id, black: false });
    setView({ slide: target.id }, { replace: true });
  };
  const flip = (name: 'black' | 'overview' | 'legend') => (): void =>
    setShown((shown) => ({ ...shown, [name]: !shown[name] }));
  const askLive = (asked: string | undefined): void => {
    live.ask(asked);
    setPart(undefined);
    tell({ ...shown, live: asked, part: undefined });
  };
  const opening: Opening = {
    part,
    open: (opened) => {
      setPart(opened);
      tell({ ...shown, part: opened });
    },
  };
  const closeOrLeave = (): void => (part === undefined ? leave() : opening.open(undefined));
  const moves: SlideMoves = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(views.length - 1),
    leave: closeOrLeave,
    black: () => {
      flip('black')();
      tell({ ...shown, black: !black });
    },
    question: () => live.open(view !== undefined && canBeAsked(view)),
    back: () => askLive(undefined),
    overview: flip('overview'),
    legend: flip('legend'),
    fullScreen: () => void toggle().then((granted) => setTold(granted ? '' : t.slides.noFullScreen)),
    presenter: () => {
      const address = `${PATHS.slides}?${writeView(SlidesView, '', { lang, story, slide: view?.id, presenter: true })}`;
      const opened = window.open(
        router.hrefs(address, router),
        'passerelles-presenter',
        'popup,width=1100,height=760',
      );
      setTold(opened === null ? t.slides.noPresenter : '');
    },
    shift: (x, y) => setShift(({ x: a, y: b }) => ({ x: a + x, y: b + y })),
  };
  useSlideKeys(moves);
  const swipe = useSwipe(moves);

  if (view === undefined) return <NothingToTell story={story} />;
  const slide = live.slide ?? ready.slides.get(view.id);
  const head = headOf(view, conclusionOf(slide), document);
  return (
    <section className={still ? 'slides still' : 'slides'} aria-label={t.slides.region}>
      <p className="sr-only" role="status">
        {black ? t.slides.black : t.slides.said(at + 1, views.length, head.title, head.note ?? '')}
      </p>
      <SlideTitle
        view={view}
        head={head}
        at={at + 1}
        of={views.length}
        pressed={{ overview, legend, fullScreen: whole }}
        moves={moves}
      />
      <div className="slide-told" role="status">
        {told !== '' && <p>{told}</p>}
        {lost !== undefined && <p>{t.slides.offline}</p>}
        <LiveNote asked={live.asked} isReady={live.slide !== undefined} />
        {ready.waiting > 0 && <p>{t.slides.preparing(views.length - ready.waiting, views.length)}</p>}
      </div>
      {slide !== undefined && isStep(slide) ? (
        <StepStage slide={slide} legend={legend} opening={opening} swipe={swipe} />
      ) : (
        <SlideStage {...{ slide, overview, legend, shift, opening, swipe }} />
      )}
      {black && <div className="slide-black" {...swipe} />}
      {ready.next !== undefined && (
        <PreparingAny key={ready.next.key} view={ready.next.view} ready={ready.keep} />
      )}
      {live.next !== undefined && (
        <PreparingAny key={live.next.key} view={live.next.view} ready={live.keep} />
      )}
      <LiveQuestion opened={live.isOpen} close={() => live.open(false)} ask={askLive} />
    </section>
  );
}

/** Makes one view ready, as a map or as a step of another kind. */
function PreparingAny(props: { readonly view: SavedView; ready(slide: ReadySlide): void }) {
  return screenOfStep(props.view) === 'map' ? <Preparing {...props} /> : <PreparingStep {...props} />;
}

/**
 * Returns whether the slides fill the screen, and a function that switches it. When Escape ends full screen,
 * the browser handles that key itself, so the slides are left then.
 */
function useFullScreen(leave: () => void): { readonly whole: boolean; toggle(): Promise<boolean> } {
  const [whole, setWhole] = useState(isFullScreen);
  const own = useRef(false);
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onChange = (): void => {
      const now = isFullScreen();
      setWhole(now);
      if (!now && !own.current) latest.current();
      own.current = false;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  const toggle = async (): Promise<boolean> => {
    if (!isFullScreen()) return enterFullScreen();
    own.current = true;
    await leaveFullScreen();
    return true;
  };
  return { whole, toggle };
}
