import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFocusReturn } from '../components/use-focus-return.ts';
import { useLeaving } from '../context/leaving.tsx';
import { useWords } from '../context/words.tsx';

/** A write that takes longer may never be answered: whoever wants to leave is asked all the same. */
const PATIENCE_MS = 1_000;

/** Asks before something is lost, on every way out of the page; to be drawn as long as the screen stands. */
export function LeaveGuard(props: {
  /** There is something to lose. */
  readonly isActive: boolean;
  /** It is being written: nobody is asked before it is known what became of it, and then only if there is a need. */
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
  // A question that goes with its screen is not asked by the next one.
  useEffect(() => stay, [stay]);
  if (go === undefined || !isActive || (isOnItsWay && !isLate)) return null;
  return <LeaveDialog text={text} go={go} stay={stay} />;
}

function LeaveDialog(props: { readonly text: string; go(): void; stay(): void }) {
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
