import { Button, Group } from '@mantine/core';
import { isMadeHere, PICTURE_KINDS, screenAction } from '../../../context/screen-actions.ts';
import { useWords } from '../../../context/words.tsx';

/**
 * Buttons that save the map as a picture file. They are disabled while no map is on the screen. A click also calls
 * `close`, which closes the menu around them.
 */
export function PictureButtons({ close }: { close(): void }) {
  const { t } = useWords();
  const w = t.picture;
  return (
    <Group gap="xs" role="group" aria-label={w.group}>
      {PICTURE_KINDS.filter(isMadeHere).map((kind) => (
        <Button
          key={kind}
          size="compact-sm"
          variant="default"
          title={w.save[kind]}
          disabled={screenAction(kind) === undefined}
          onClick={() => {
            close();
            screenAction(kind)?.();
          }}
        >
          <span aria-hidden="true">⤓&nbsp;</span>
          {w.short[kind]}
        </Button>
      ))}
    </Group>
  );
}
