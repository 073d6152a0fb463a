import { NativeSelect } from '@mantine/core';
import { MOST_BOXES } from '../../../../domain/map/detail.ts';
import { LEVELS } from '../../../../domain/model/map-choices.ts';
import type { SetView } from '../../../context/address.ts';
import type { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import type { Detail } from './use-detail.ts';

/**
 * The drop-down list that sets how far the filières of the map are folded into boxes that stand for several. `boxes`
 * is the number of boxes without folding; when they are few, nothing is shown. `detail` is the map as drawn.
 */
export function DetailChoice(props: {
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
  readonly detail: Detail;
  readonly boxes: number;
}) {
  const { t } = useWords();
  const { choices, setView, detail, boxes } = props;
  if (boxes <= Math.min(MOST_BOXES, choices.most) && choices.detail === undefined) return null;
  const { levels, auto, level } = t.detail;
  return (
    <NativeSelect
      size="xs"
      className="detail-choice"
      aria-label={t.detail.label}
      value={choices.detail ?? ''}
      data={[
        { value: '', label: auto(levels[detail.readable]) },
        ...[...LEVELS].reverse().map((value) => ({ value, label: level(levels[value]) })),
      ]}
      onChange={(event) =>
        setView({ detail: LEVELS.find((one) => one === event.currentTarget.value), opened: [] })
      }
    />
  );
}
