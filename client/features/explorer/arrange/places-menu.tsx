import { Button, Popover, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { MapNode } from '../../../../domain/map/map-model.ts';
import { useMay } from '../../../context/person.tsx';
import { useWords } from '../../../context/words.tsx';
import { EditsNotice, UndoLast } from '../../../editing/edits-notice.tsx';
import type { Arranging } from './use-arranging.ts';

/**
 * The button in the corner of the map that opens the acts on places: arrange the map anew, and for the chosen box pin
 * it, let it go, and move it. `name` is the name of the chosen box.
 */
export function PlacesMenu(props: {
  readonly arranging: Arranging;
  readonly chosen: MapNode | undefined;
  readonly name: string;
}) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const may = useMay('EDIT');
  const mayArrange = useMay('EDIT_SHARED');
  const { arranging, chosen, name } = props;
  const { edits, isKept, isPinned } = arranging;
  const w = t.layout.places;
  const close = (): void => setOpened(false);
  if (!may) return null;
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        trapFocus
        withRoles
        shadow="md"
        width={320}
      >
        <Popover.Target>
          <Button size="compact-xs" variant="default" title={w.group} onClick={() => setOpened(!opened)}>
            {w.menu}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="xs" align="flex-start">
            {!arranging.keeps ? (
              <Text size="sm">{w.notHere}</Text>
            ) : (
              <>
                <Text size="sm">{isKept ? w.kept : w.notKept}</Text>
                {mayArrange && (
                  <Button size="xs" loading={edits.pending} onClick={arranging.arrange}>
                    {w.arrange}
                  </Button>
                )}
                {isKept && chosen === undefined && <Text size="sm">{w.chooseFirst}</Text>}
                {isKept && chosen !== undefined && (
                  <>
                    <Button
                      size="xs"
                      variant="default"
                      onClick={() => {
                        close();
                        arranging.move(chosen);
                      }}
                    >
                      {w.move(name)}
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      loading={edits.pending}
                      onClick={() => arranging.pin(chosen, !isPinned(chosen))}
                    >
                      {isPinned(chosen) ? w.unpin(name) : w.pin(name)}
                    </Button>
                  </>
                )}
              </>
            )}
            <UndoLast edits={edits} />
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <EditsNotice edits={edits} said={edits.status && t.inventory.status[edits.status]} />
    </>
  );
}
