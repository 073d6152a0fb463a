import { Button } from '@mantine/core';
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import { useScreenAction } from '../../../context/screen-actions.ts';
import { useWords } from '../../../context/words.tsx';
import type { Viewport } from '../../../map/controllers/viewport.ts';
import type { OpenedView } from './opened-view.ts';
import './views.css';

// Views are opened by their address without it: only who keeps or arranges some needs it.
const ViewsPanel = lazy(async () => ({ default: (await import('./views-panel.tsx')).ViewsPanel }));

/** Says which view is open, and opens the panel of all of them. It keeps its width, so that the map keeps its size. */
export function ViewsButton(props: {
  readonly opened: OpenedView | undefined;
  readonly viewport: RefObject<Viewport | undefined> | undefined;
  /** What is on the screen has become a view. */
}) {
  const { t } = useWords();
  const { opened, viewport } = props;
  const [shown, setShown] = useState(false);
  // Once asked for it stays, closed: what it writes may be answered after.
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (shown) setWanted(true);
  }, [shown]);
  useScreenAction('views', () => setShown(true));
  const w = t.savedViews;
  return (
    <>
      <Button
        size="xs"
        variant={opened === undefined ? 'default' : 'light'}
        className="views-button"
        aria-haspopup="dialog"
        title={opened && w.open(opened.view.name)}
        onClick={() => setShown(true)}
      >
        {opened === undefined ? w.button : `${opened.intact ? '' : '• '}${opened.view.name}`}
        {opened !== undefined && <span className="sr-only">{opened.intact ? w.isOpen : w.isChanged}</span>}
      </Button>
      {(shown || wanted) && (
        <Suspense>
          <ViewsPanel opened={opened} viewport={viewport} shown={shown} close={() => setShown(false)} />
        </Suspense>
      )}
    </>
  );
}
