import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { useLeaving } from '../context/leaving.tsx';
import { useWords } from '../context/words.tsx';

/**
 * Milliseconds to wait for a save. After that the user is asked anyway, as the save may never be answered.
 */
const PATIENCE_MS = 1_000;

/**
 * Asks the user, with the question `text`, to confirm before leaving the page while there is unsaved work
 * (`isActive`). While a save is under way (`isOnItsWay`), it waits for that first. Render it as long as the screen is
 * shown.
 */
export function LeaveGuard(props: {
  /** There is unsaved work. */
  readonly isActive: boolean;
  /** The work is being saved: wait for the result before asking, as the question may become needless. */
  readonly isOnItsWay?: boolean;
  readonly text: string;
}) {
  const { isActive, isOnItsWay = false, text } = props;
  const { hold, go, stay } = useLeaving();
  const [isLate, setLate] = useState(false);
  useEffect(() => (isActive ? hold() : undefined), [isActive, hold]);
  useEffect(() => {
    if (!isActive) go?.();
  }, [isActive, go]);
  useEffect(() => {
    if (go === undefined) return undefined;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [go]);
  // When the screen is left, its question is dropped, so that the next screen does not ask it.
  useEffect(() => stay, [stay]);
  if (go === undefined || !isActive || (isOnItsWay && !isLate)) return null;
  return <LeaveDialog text={text} go={go} stay={stay} />;
}

/** Asks, with the question `text`, whether unsaved work is left (`go`) or not (`stay`). */
export function LeaveDialog(props: { readonly text: string; go(): void; stay(): void }) {
  useFocusReturn();
  const { t } = useWords();
  const { text, go, stay } = props;
  return (
    <Modal opened onClose={stay} title={t.leaving.title} closeButtonProps={{ 'aria-label': t.leaving.stay }}>
      <Text size="sm">{text}</Text>
      <Group gap="xs" mt="sm">
        <Button data-autofocus onClick={stay}>
          {t.leaving.stay}
        </Button>
        <Button variant="default" onClick={go}>
          {t.leaving.go}
        </Button>
      </Group>
    </Modal>
  );
}
