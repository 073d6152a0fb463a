import { Button } from '@mantine/core';
import { GHOSTS_AT_FIRST } from '../../../domain/map/shown/choices.ts';
import type { ExplorerMap } from '../../../domain/map/shown/content.ts';
import type { SetView } from '../../context/address.ts';
import type { ExplorerView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

const STEP = 6;

/**
 * How many filières, passerelles and missing passerelles are shown, with buttons for fewer or more of the
 * latter.
 */
export function MapCounts(props: {
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
  readonly map: ExplorerMap;
}) {
  const { choices, setView, map } = props;
  const { t } = useWords();
  const { filieres, passerelles, missing, waits } = map.counts;
  const [silent] = map.counts.silent;
  const ghosts = choices.ghosts ?? GHOSTS_AT_FIRST;
  const step = (by: number): void =>
    setView({ ghosts: Math.min(500, Math.max(0, ghosts + by)) }, { replace: true });
  return (
    <div className="toolbar-counts">
      <p aria-live="polite">
        <span>{t.count.filieres(...filieres)}</span> · <span>{t.count.passerelles(...passerelles)}</span>
        {silent > 0 && <> · {t.silent.count(silent)}</>}
      </p>
      <p>
        <span aria-live="polite">{waits ? t.count.missingWaits : t.count.missing(missing[0])}</span>
        <StepButton label={t.explorer.fewerMissing} word={t.explorer.fewer} onClick={() => step(-STEP)} />
        <StepButton label={t.explorer.moreMissing} word={t.explorer.more} onClick={() => step(STEP)} />
      </p>
    </div>
  );
}

/** A word that changes the number before it. The buttons with signs zoom the map. */
function StepButton(props: { readonly label: string; readonly word: string; onClick(): void }) {
  return (
    <Button
      variant="subtle"
      size="compact-xs"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      {props.word}
    </Button>
  );
}
