import { lazy, Suspense, useState } from 'react';
import type { Camera } from '../../../../domain/map/camera.ts';
import type { Attention } from '../../../../domain/map/highlight.ts';
import type { MapContent, PlacedMap } from '../../../../domain/map/map-model.ts';
import type { ExplorerMap } from '../../../../domain/map/shown/content.ts';
import { type PictureKind, useScreenAction } from '../../../context/screen-actions.ts';
import { useWords } from '../../../context/words.tsx';
import type { Viewport } from '../../../map/controllers/viewport.ts';

const PictureJob = lazy(async () => ({ default: (await import('./picture-job.tsx')).PictureJob }));

/** The parts of the screen that a picture file shows. */
export interface PictureOf {
  readonly map: ExplorerMap;
  /** The content as drawn, after folding. */
  readonly drawn: MapContent;
  readonly placed: PlacedMap;
  readonly attention: Attention;
}

interface Asked {
  readonly kind: PictureKind;
  readonly camera: Camera;
  /** Whether the file holds the whole map, as the reader chose no part of it. */
  readonly whole: boolean;
}

/**
 * Saves the map as a picture file (PNG, SVG or PDF) when a button or command asks for it, and says whether it worked.
 * `viewport` gives the controls of the map on the screen, undefined without a map.
 */
export function MapFiles(props: PictureOf & { viewport(): Viewport | undefined }) {
  const { t } = useWords();
  const { viewport, ...shown } = props;
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState('');
  const ask = (kind: PictureKind) => (): void => {
    const port = viewport();
    if (port === undefined) return;
    setSaid(t.picture.making);
    setAsked({ kind, camera: port.camera(), whole: port.isWhole() });
  };
  useScreenAction('png', ask('png'));
  useScreenAction('svg', ask('svg'));
  useScreenAction('pdfA4', ask('pdfA4'));
  useScreenAction('pdfA3', ask('pdfA3'));
  useScreenAction('pdfA0', ask('pdfA0'));
  const done = (words: string): void => {
    setSaid(words);
    setAsked(undefined);
  };
  return (
    <>
      <p role="status" className={said === '' ? 'sr-only' : 'showing no-print map-file'}>
        {said}
        {said !== '' && asked === undefined && (
          <button type="button" aria-label={t.panel.close} onClick={() => setSaid('')}>
            ×
          </button>
        )}
      </p>
      {asked !== undefined && (
        <Suspense>
          <PictureJob {...shown} {...asked} done={done} />
        </Suspense>
      )}
    </>
  );
}
