import { Button } from '@mantine/core';
import { useLocation, useSearch } from 'wouter';
import type { SavedView } from '../../domain/model/saved-view.ts';
import { addressWith } from '../context/address.ts';
import { enterFullScreen } from '../context/full-screen.ts';
import { PATHS, SlidesView } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/**
 * A button that shows the steps of a `story`, or the views that belong to none, as slides in full screen, beginning with the
 * first, or with the view `from`.
 * Browsers allow full screen only on a click.
 */
export function PlayViews(props: { readonly story: string | undefined; readonly from?: SavedView }) {
  const { t } = useWords();
  const search = useSearch();
  const [, navigate] = useLocation();
  const { story, from } = props;
  const w = t.slides;
  return (
    <Button
      size={from === undefined ? 'sm' : 'compact-sm'}
      variant={from === undefined ? 'light' : 'default'}
      {...(from !== undefined && { 'aria-label': w.from(from.name) })}
      title={w.playHelp}
      onClick={() => {
        void enterFullScreen();
        navigate(
          addressWith(PATHS.slides, SlidesView, search, { story, slide: from?.id, theme: 'projector' }),
        );
      }}
    >
      {from === undefined ? `▶ ${w.play}` : '▶'}
    </Button>
  );
}
