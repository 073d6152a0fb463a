import { Button } from '@mantine/core';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import type { SlideHead } from '../../../../domain/slides/title/head-of.ts';
import { TakeSlides } from '../../../components/take-slides.tsx';
import { useWords } from '../../../context/words.tsx';
import { canBeAsked } from './live.ts';
import type { SlideMoves } from './use-slide-keys.ts';

/**
 * The head of a slide (`head`), its number (`at` of `of`), and a button for each thing that the keys do (`moves`).
 * `pressed` says which of the on-off buttons are on.
 */
export function SlideTitle(props: {
  readonly view: SavedView;
  readonly head: SlideHead;
  readonly at: number;
  readonly of: number;
  readonly pressed: Readonly<Record<'overview' | 'legend' | 'fullScreen', boolean>>;
  readonly moves: SlideMoves;
}) {
  const { t } = useWords();
  const { view, head, at, of, pressed, moves } = props;
  const w = t.slides;
  const button = (
    name: 'previous' | 'next' | 'overview' | 'legend' | 'fullScreen' | 'presenter' | 'question' | 'leave',
    sign?: string,
  ) => (
    <Button
      size="compact-sm"
      variant={name in pressed && pressed[name as keyof typeof pressed] ? 'light' : 'default'}
      {...(sign !== undefined && { 'aria-label': w[name], title: w[name] })}
      {...(name in pressed && { 'aria-pressed': pressed[name as keyof typeof pressed] })}
      onClick={() => moves[name]()}
    >
      {sign ?? w[name]}
    </Button>
  );
  return (
    <header className="slide-head">
      <div className="slide-title">
        <h1>{head.title}</h1>
        {head.note !== undefined && <p>{head.note}</p>}
      </div>
      <fieldset className="slide-tools" aria-label={w.controls} title={w.keys}>
        {button('overview')}
        {button('legend')}
        {canBeAsked(view) && button('question')}
        {button('fullScreen')}
        {button('presenter')}
        <TakeSlides story={view.story} size="compact-sm" />
        {button('leave')}
        <span className="slide-steps">
          {button('previous', '◀')}
          <span className="slide-counter">{w.counter(at, of)}</span>
          {button('next', '▶')}
        </span>
      </fieldset>
    </header>
  );
}
