import { Button } from '@mantine/core';
import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import { useScreenAction } from '../../../context/screen-actions.ts';
import { useWords } from '../../../context/words.tsx';
import type { Viewport } from '../../../map/controllers/viewport.ts';
import { isOpeningViews } from '../../../model/open-views.ts';
import type { OpenedView } from './opened-view.ts';
import './views.css';

// A view opens by its address without this panel, so the panel is loaded when it is first needed.
const ViewsPanel = lazy(async () => ({ default: (await import('./views-panel.tsx')).ViewsPanel }));

/**
 * The button that names the saved view last opened (`opened`) and opens the panel of all saved views. `viewport`
 * gives the zoom on the screen, which a view keeps. Its width is fixed, so that the map keeps its size.
 */
export function ViewsButton(props: {
  readonly opened: OpenedView | undefined;
  readonly viewport: RefObject<Viewport | undefined> | undefined;
}) {
  const { t } = useWords();
  const { opened, viewport } = props;
  const [shown, setShown] = useState(isOpeningViews);
  // Once opened, the panel stays mounted, because a save may be answered after it is closed.
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
