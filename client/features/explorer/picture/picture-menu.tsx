import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { isCarried } from '../../../context/carried.ts';
import { useWords } from '../../../context/words.tsx';
import { PictureButtons } from './picture-buttons.tsx';

/** The button in the corner of the map that opens the choice of picture files of the map: PNG, SVG and PDF. */
export function PictureMenu() {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const w = t.picture;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus withRoles shadow="md">
      <Popover.Target>
        <Button size="compact-xs" variant="default" title={w.group} onClick={() => setOpened(!opened)}>
          {isCarried() ? w.image : w.menu}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <PictureButtons close={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
