import { Button } from '@mantine/core';
import type { SetView } from '../../../context/address.ts';
import type { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { boxName } from '../../../map/box-name.ts';
import type { Detail } from './use-detail.ts';

/**
 * Buttons in the details panel of the element `id`: one limits the map to its neighbourhood, others fold the opened
 * boxes that contain it. `detail` is the map as drawn; `setView` changes the state of the map, `choices`.
 */
export function AroundLinks(props: {
  readonly id: string;
  readonly detail: Detail;
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
}) {
  const { t } = useWords();
  const { id, detail, choices, setView } = props;
  return (
    <span className="around-links">
      {choices.focus !== id && !id.startsWith('by:') && (
        <Button size="compact-xs" variant="default" onClick={() => setView({ focus: id, show: 'map' })}>
          {t.detail.focus.start}
        </Button>
      )}
      {detail.opened(id).map((box) => (
        <Button
          key={box}
          size="compact-xs"
          variant="default"
          onClick={() => setView({ opened: choices.opened.filter((one) => one !== box) })}
        >
          {t.detail.folded.closeOne(boxName(box, detail.families) ?? box)}
        </Button>
      ))}
    </span>
  );
}
