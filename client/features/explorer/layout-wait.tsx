import { Button, Progress } from '@mantine/core';
import { useWords } from '../../context/words.tsx';
import type { PlacedMapState } from '../../map/use-placed-map.ts';
import './layout-wait.css';

/**
 * Whether `LayoutWait`, the progress bar shown while the places on the map are computed, has something to show
 * (progress, a stop or a failure), so that no other waiting message is needed.
 */
export const layoutSpeaks = ({ share, stopped, failed }: PlacedMapState): boolean =>
  share !== undefined || stopped || failed !== undefined;

/**
 * A progress bar while the places on the map are computed, with a button to cancel. After a cancellation or failure,
 * a button to try again. Nothing is shown when the map is ready.
 */
export function LayoutWait({ state }: { readonly state: PlacedMapState }) {
  const { t } = useWords();
  const { share, stopped, cancel, retry } = state;
  if (share !== undefined)
    return (
      <div className="layout-wait">
        <span role="status">{t.layout.placing}</span>
        <Progress value={share * 100} aria-label={t.layout.placing} className="layout-progress" />
        <Button size="compact-xs" variant="default" onClick={cancel}>
          {t.layout.cancel}
        </Button>
      </div>
    );
  if (!layoutSpeaks(state)) return null;
  return (
    <div className="layout-wait">
      <span role="status">{stopped ? t.layout.stopped : t.layout.failed}</span>
      <Button size="compact-xs" variant="default" onClick={retry}>
        {t.layout.again}
      </Button>
    </div>
  );
}
